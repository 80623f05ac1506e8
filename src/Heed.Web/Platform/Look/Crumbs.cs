using Microsoft.AspNetCore.Razor.TagHelpers;
using static Heed.Web.Platform.Look.Markup;

namespace Heed.Web.Platform.Look;

/// <summary>Where this page stands. Holds a heed-crumb for each step and stands in the section Before.</summary>
[HtmlTargetElement("heed-crumbs")]
public sealed class Crumbs : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var steps = await output.GetChildContentAsync();
        output.Becomes("nav", "govuk-breadcrumbs govuk-breadcrumbs--collapse-on-mobile");
        output.Attributes.SetAttribute("aria-label", "Breadcrumb");
        output.Content.SetHtmlContent(Element("ol", "govuk-breadcrumbs__list").Holding(steps));
    }
}
