using Microsoft.AspNetCore.Razor.TagHelpers;
using static Heed.Web.Platform.Look.Markup;

namespace Heed.Web.Platform.Look;

/// <summary>More for those who want it, folded away.</summary>
[HtmlTargetElement("heed-details")]
public sealed class Details : TagHelper
{
    public required string Summary { get; set; }

    public bool Open { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = await output.GetChildContentAsync();
        output.Becomes("details", "govuk-details");
        if (Open)
        {
            output.Attributes.SetAttribute("open", "");
        }

        output.Content.SetHtmlContent(Element("summary", "govuk-details__summary").Holding(Element("span", "govuk-details__summary-text").Text(Summary)));
        output.Content.AppendHtml(Element("div", "govuk-details__text").Holding(text));
    }
}
