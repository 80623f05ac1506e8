using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Heed.Web.Platform.Look.Markup;

namespace Heed.Web.Platform.Look;

/// <summary>The pages of a long list. Writes nothing when there is one page only.</summary>
[HtmlTargetElement("heed-pages", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PageLinks : TagHelper
{
    /// <summary>From 1.</summary>
    public required int Current { get; set; }

    public required int Total { get; set; }

    /// <summary>The name in the query. Not "page", which belongs to Razor Pages.</summary>
    public string Name { get; set; } = "p";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Total <= 1)
        {
            output.SuppressOutput();
            return;
        }

        output.Becomes("nav", "govuk-pagination");
        output.Attributes.SetAttribute("aria-label", "Pages");
        output.Content.SetHtmlContent(Step("prev", "Previous", Current - 1));
        var list = Element("ul", "govuk-pagination__list");
        var before = 0;
        foreach (var page in Enumerable.Range(1, Total).Where(page => page == 1 || page == Total || Math.Abs(page - Current) <= 1))
        {
            if (page - before > 1)
            {
                list.Holding(Element("li", "govuk-pagination__item govuk-pagination__item--ellipsis").Text("⋯"));
            }

            list.Holding(Numbered(page));
            before = page;
        }

        output.Content.AppendHtml(list).AppendHtml(Step("next", "Next", Current + 1));
    }

    private TagBuilder Numbered(int page) =>
        Element("li", "govuk-pagination__item" + (page == Current ? " govuk-pagination__item--current" : "")).Holding(
            Element("a", "govuk-link govuk-pagination__link").With("href", Href(page)).With("aria-label", $"Page {page} of {Total}")
                .If(page == Current, "aria-current", "page").Text($"{page}"));

    private IHtmlContent Step(string kind, string word, int page)
    {
        if (page < 1 || page > Total)
        {
            return HtmlString.Empty;
        }

        var title = Element("span", "govuk-pagination__link-title").Text(word).Holding(Hidden(" page"));
        return Element("div", $"govuk-pagination__{kind}").Holding(
            Element("a", "govuk-link govuk-pagination__link").With("href", Href(page)).With("rel", kind)
                .Holding(kind == "prev" ? Arrows.Previous : null, title, kind == "next" ? Arrows.Next : null));
    }

    private string Href(int page) => QueryLinks.With(ViewContext.HttpContext.Request, Name, page == 1 ? null : $"{page}");
}
