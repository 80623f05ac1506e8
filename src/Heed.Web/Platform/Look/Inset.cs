using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heed.Web.Platform.Look;

/// <summary>Words that stand apart from the rest, such as a quotation.</summary>
[HtmlTargetElement("heed-inset")]
public sealed class Inset : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output) => output.Becomes("div", "govuk-inset-text");
}
