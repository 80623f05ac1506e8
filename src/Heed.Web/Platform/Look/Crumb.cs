using Microsoft.AspNetCore.Razor.TagHelpers;
using static Heed.Web.Platform.Look.Markup;

namespace Heed.Web.Platform.Look;

/// <summary>One step of the breadcrumbs; without an address it is this page.</summary>
[HtmlTargetElement("heed-crumb", ParentTag = "heed-crumbs")]
public sealed class Crumb : TagHelper
{
    public string? Href { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();
        output.Becomes("li", "govuk-breadcrumbs__list-item");
        if (Href is null)
        {
            output.Attributes.SetAttribute("aria-current", "page");
        }
        else
        {
            output.Content.SetHtmlContent(Element("a", "govuk-breadcrumbs__link").With("href", Href).Holding(words));
        }
    }
}
