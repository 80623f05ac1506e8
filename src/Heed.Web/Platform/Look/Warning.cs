using Microsoft.AspNetCore.Razor.TagHelpers;
using static Heed.Web.Platform.Look.Markup;

namespace Heed.Web.Platform.Look;

/// <summary>A consequence that must not be missed.</summary>
[HtmlTargetElement("heed-warning")]
public sealed class Warning : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = await output.GetChildContentAsync();
        output.Becomes("div", "govuk-warning-text");
        output.Content.SetHtmlContent(Element("span", "govuk-warning-text__icon").With("aria-hidden", "true").Text("!"));
        output.Content.AppendHtml(Element("strong", "govuk-warning-text__text").Holding(Hidden("Warning"), text));
    }
}
