using Microsoft.AspNetCore.Razor.TagHelpers;
using static Heed.Web.Platform.Look.Markup;

namespace Heed.Web.Platform.Look;

/// <summary>The first words of a long text in a list. Whoever listens to the page hears all of it.</summary>
[HtmlTargetElement("heed-short", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ShortText : TagHelper
{
    public required string Text { get; set; }

    /// <summary>The most characters in sight.</summary>
    public int Most { get; set; } = 140;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var first = PlainWords.FirstWords(Text, Most);
        output.TagName = null;
        if (first.Length == 0 || first == Text)
        {
            output.Content.SetContent(Text);
            return;
        }

        output.Content.SetHtmlContent(Element("span").With("aria-hidden", "true").With("title", Text).Text(first));
        output.Content.AppendHtml(Hidden(Text));
    }
}
