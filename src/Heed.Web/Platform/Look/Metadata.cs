using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heed.Web.Platform.Look;

/// <summary>What search engines are told of a page: data that no browser runs. Its JSON has every sign of HTML escaped, so that nothing in it ends the element.</summary>
[HtmlTargetElement("heed-metadata", TagStructure = TagStructure.WithoutEndTag)]
public sealed class Metadata : TagHelper
{
    /// <summary>As the serializer writes it by default; nothing is written where it is null.</summary>
    public string? Json { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Json is null || Json.Contains('<', StringComparison.Ordinal))
        {
            output.SuppressOutput();
            return;
        }

        (output.TagName, output.TagMode) = ("script", TagMode.StartTagAndEndTag);
        output.Attributes.SetAttribute("type", "application/ld+json");
        output.Content.SetHtmlContent(Json);
    }
}
