using Microsoft.AspNetCore.Razor.TagHelpers;
using static Heed.Web.Platform.Look.Markup;

namespace Heed.Web.Platform.Look;

/// <summary>A list with nothing in it yet, and what to do first.</summary>
[HtmlTargetElement("heed-empty")]
public sealed class EmptyState : TagHelper
{
    public required string Title { get; set; }

    /// <summary>The level of the heading, 2 to 4.</summary>
    public int Level { get; set; } = 2;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = await output.GetChildContentAsync();
        output.Becomes("div", "heed-empty");
        output.Content.SetHtmlContent(Element($"h{Level}", "govuk-heading-m").Text(Title));
        output.Content.AppendHtml(Element("div", "govuk-body").Holding(text));
    }
}
