using Heed.Application.Platform.Printing;
using Heed.Application.Publishing;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Heed.Web.Platform.Look.Markup;

namespace Heed.Web.Platform.Look;

/// <summary>Words in paragraphs: a partnership's own, with lists, bold and links; or a report's, exactly as it has them.</summary>
[HtmlTargetElement("heed-prose", TagStructure = TagStructure.WithoutEndTag)]
public sealed class Prose : TagHelper
{
    public string? Text { get; set; }

    /// <summary>The words are a quotation: nothing in them is read as a list, a link or bold.</summary>
    public bool AsPrinted { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var text = (Text ?? "").ReplaceLineEndings("\n").Trim();
        if (!AsPrinted)
        {
            output.Content.SetHtmlContent(PublicProse.Html(text));
            return;
        }

        foreach (var paragraph in text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            output.Content.AppendHtml(Element("p", "govuk-body heed-keep").Text(paragraph));
        }
    }
}
