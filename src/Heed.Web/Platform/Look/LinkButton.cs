using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heed.Web.Platform.Look;

/// <summary>A link that looks like a button, to begin something on another page.</summary>
[HtmlTargetElement("heed-link-button")]
public sealed class LinkButton : TagHelper
{
    public required string Href { get; set; }

    public string Kind { get; set; } = "primary";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Becomes("a", Button.ClassOf(Kind));
        output.Attributes.SetAttribute("href", Href);
        output.Attributes.SetAttribute("role", "button");
        output.Attributes.SetAttribute("draggable", "false");
        output.Attributes.SetAttribute("data-module", "govuk-button");
    }
}
