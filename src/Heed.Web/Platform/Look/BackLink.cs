using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heed.Web.Platform.Look;

/// <summary>The way back. Stands in the section Before.</summary>
[HtmlTargetElement("heed-back", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BackLink : TagHelper
{
    public required string Href { get; set; }

    public string Text { get; set; } = "Back";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Becomes("a", "govuk-back-link");
        output.Attributes.SetAttribute("href", Href);
        output.Content.SetContent(Text);
    }
}
