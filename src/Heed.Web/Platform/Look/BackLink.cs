using Microsoft.AspNetCore.Razor.TagHelpers;
using static Heed.Web.Platform.Look.Markup;

namespace Heed.Web.Platform.Look;

/// <summary>The way back. Stands in the section Before.</summary>
[HtmlTargetElement("heed-back", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BackLink : TagHelper
{
    public required string Href { get; set; }

    public string Text { get; set; } = "Back";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Becomes("nav");
        // Named by where it leads: a page can have two ways back.
        output.Attributes.SetAttribute("aria-label", Text);
        output.Content.SetHtmlContent(Element("a", "govuk-back-link").With("href", Href).Text(Text));
    }
}
