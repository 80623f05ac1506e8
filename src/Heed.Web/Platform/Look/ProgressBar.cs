using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Heed.Web.Platform.Look.Markup;

namespace Heed.Web.Platform.Look;

/// <summary>A bar for a share, with the share in words below it. Drawn as SVG, because styles in the page are not allowed.</summary>
[HtmlTargetElement("heed-bar", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ProgressBar : TagHelper
{
    public required int N { get; set; }

    public required int Of { get; set; }

    public required string Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Becomes("div", "heed-bar");
        output.Content.SetHtmlContent(Element("p", "heed-bar__words").Holding(
            Element("span", "heed-bar__label").Text(Label + ": "), Element("span").Text(PlainWords.Share(N, Of))));
        output.Content.AppendHtml(new HtmlString(
            $"""<svg class="heed-bar__line" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="heed-bar__all" width="100" height="4"/><rect class="heed-bar__part" width="{PlainWords.Percent(N, Of)}" height="4"/></svg>"""));
    }
}
