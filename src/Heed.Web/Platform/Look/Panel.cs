using Microsoft.AspNetCore.Razor.TagHelpers;
using static Heed.Web.Platform.Look.Markup;

namespace Heed.Web.Platform.Look;

/// <summary>Says at the end of a journey that it is done. Its title is the page's heading.</summary>
[HtmlTargetElement("heed-panel")]
public sealed class Panel : TagHelper
{
    public required string Title { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = await output.GetChildContentAsync();
        output.Becomes("div", "govuk-panel govuk-panel--confirmation");
        output.Content.SetHtmlContent(Element("h1", "govuk-panel__title").Text(Title));
        if (!text.IsEmptyOrWhiteSpace)
        {
            output.Content.AppendHtml(Element("div", "govuk-panel__body").Holding(text));
        }
    }
}
