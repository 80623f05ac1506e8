using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Heed.Web.Platform.Look.Markup;

namespace Heed.Web.Platform.Look;

/// <summary>Everything inside stands between a protective marking above and below, on the screen and on every printed page.</summary>
/// <remarks>The head and the foot of a table are the one thing that every browser prints again on every page; who listens hears no table.</remarks>
[HtmlTargetElement("heed-marked")]
public sealed class Marked : TagHelper
{
    /// <summary>The marking and for whom, as MarkingWords has it.</summary>
    public required string Words { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = await output.GetChildContentAsync();
        output.Becomes("table", "heed-marked");
        output.Attributes.SetAttribute("role", "presentation");
        output.Content.SetHtmlContent(new HtmlContentBuilder().AppendHtml(Part("thead", Marking())).AppendHtml(Part("tfoot", Marking())).AppendHtml(Part("tbody", inside)));
    }

    private TagBuilder Marking() => Element("p", "heed-marking").Text(Words);

    private static TagBuilder Part(string name, IHtmlContent content) => Plain(name).Holding(Plain("tr").Holding(Plain("td").Holding(content)));

    private static TagBuilder Plain(string name) => Element(name).With("role", "presentation");
}
