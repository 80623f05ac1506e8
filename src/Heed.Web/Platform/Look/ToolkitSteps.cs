using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Heed.Web.Platform.Look.Markup;

namespace Heed.Web.Platform.Look;

/// <summary>Previous, home and next through the recommendations of a toolkit, with where the reader stands.</summary>
[HtmlTargetElement("heed-steps", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ToolkitSteps : TagHelper
{
    public required string HomeHref { get; set; }

    public string HomeText { get; set; } = "All recommendations";

    /// <summary>Left out on the first page.</summary>
    public string? PreviousHref { get; set; }

    /// <summary>The title of the page that it leads to.</summary>
    public string? PreviousText { get; set; }

    /// <summary>Left out on the last page.</summary>
    public string? NextHref { get; set; }

    public string? NextText { get; set; }

    /// <summary>From 1; shown as "7 of 18" when there is an <see cref="Of"/>.</summary>
    public int Position { get; set; }

    public int Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Becomes("nav", "heed-steps");
        output.Attributes.SetAttribute("aria-label", "Recommendations");
        var middle = Element("div", "heed-steps__home").Holding(Element("a", "govuk-link").With("href", HomeHref).Text(HomeText));
        if (Of > 0)
        {
            middle.Holding(Element("span", "heed-position").Text($"{Position} of {Of}"));
        }

        output.Content.SetHtmlContent(Step("prev", "Previous", PreviousHref, PreviousText));
        output.Content.AppendHtml(middle).AppendHtml(Step("next", "Next", NextHref, NextText));
    }

    private static TagBuilder Step(string kind, string word, string? href, string? title)
    {
        var step = Element("div", $"heed-steps__{kind}");
        // Razor hands on an attribute whose value is null as an empty one.
        if (string.IsNullOrEmpty(href))
        {
            return step;
        }

        var words = Element("span", "heed-steps__words").Holding(Element("span", "heed-steps__word").Text(word));
        if (!string.IsNullOrEmpty(title))
        {
            words.Holding(Hidden(": "), Element("span", "heed-steps__title").Text(title));
        }

        return step.Holding(Element("a", "heed-steps__link").With("href", href).With("rel", kind)
            .Holding(kind == "prev" ? Arrows.Previous : null, words, kind == "next" ? Arrows.Next : null));
    }
}
