using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heed.Web.Platform.Look;

/// <summary>Fields that are asked only when one choice of the radios or checkboxes around them is made. What is typed in them is sent even when they are out of sight: the page must leave it aside.</summary>
[HtmlTargetElement("heed-when", ParentTag = "heed-radios")]
[HtmlTargetElement("heed-when", ParentTag = "heed-checkboxes")]
public sealed class WhenChosen : TagHelper
{
    public required string Value { get; set; }

    internal static Dictionary<string, IHtmlContent> Collect(TagHelperContext context)
    {
        var reveals = new Dictionary<string, IHtmlContent>(StringComparer.Ordinal);
        context.Items[typeof(WhenChosen)] = reveals;
        return reveals;
    }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        ((Dictionary<string, IHtmlContent>)context.Items[typeof(WhenChosen)])[Value] = new HtmlString(content.GetContent());
        output.SuppressOutput();
    }
}
