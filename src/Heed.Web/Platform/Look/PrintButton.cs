using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heed.Web.Platform.Look;

/// <summary>Prints the page. Hidden until scripts show it, because without them it could do nothing.</summary>
[HtmlTargetElement("heed-print", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PrintButton : TagHelper
{
    public string Label { get; set; } = "Print this page";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Becomes("button", "govuk-button govuk-button--secondary heed-print");
        output.Attributes.SetAttribute("type", "button");
        output.Attributes.SetAttribute("data-print", "");
        output.Attributes.SetAttribute("hidden", "");
        output.Content.SetContent(Label);
    }
}
