using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Heed.Web.Platform.Look.Markup;

namespace Heed.Web.Platform.Look;

/// <summary>Who did what and when, as a line of time in the order given.</summary>
[HtmlTargetElement("heed-history", TagStructure = TagStructure.WithoutEndTag)]
public sealed class History : TagHelper
{
    public required IEnumerable<HistoryRow> Rows { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Becomes("ol", "heed-history");
        foreach (var row in Rows)
        {
            var item = Element("li", "heed-history__item").Holding(
                Element("p", "heed-history__what").Text(row.What),
                Element("p", "heed-history__who").Text(row.Who + ", ").Holding(
                    Element("time").With("datetime", row.When.ToString("O")).Text(PlainWords.WithTime(row.When))));
            output.Content.AppendHtml(item.Holding(Change(row), row.Why is null ? null : Element("p", "heed-history__why").Text("Why: " + row.Why)));
        }
    }

    private static TagBuilder? Change(HistoryRow row)
    {
        if (row.Was is null && row.Now is null)
        {
            return null;
        }

        return Element("dl", "heed-history__change").Holding(
            Element("div").Holding(Element("dt").Text("Was"), Element("dd").Text(row.Was ?? "nothing")),
            Element("div").Holding(Element("dt").Text("Now"), Element("dd").Text(row.Now ?? "nothing")));
    }
}
