using System.Globalization;
using System.Net;
using System.Text;

namespace Heed.Application.Platform.Printing;

/// <summary>A paper as a page of its own, without a script and without anything from elsewhere: what a PDF is printed from.</summary>
public static class PrintedHtml
{
    public static string Of(Printed paper)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="en-GB"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>{Said(paper.Title)}</title><style>
            @page {"{"} {Sheet(paper)} {"}"}
            body {"{"} font: 11pt/1.35 Arial, sans-serif; color: #0b0c0c; margin: 0 {"}"}
            h1 {"{"} font-size: 20pt; margin: 0 0 6pt {"}"} h2 {"{"} font-size: 15pt; margin: 20pt 0 6pt {"}"} h3 {"{"} font-size: 12pt; margin: 14pt 0 6pt {"}"} h1, h2, h3, caption {"{"} break-after: avoid {"}"}
            p, ul {"{"} margin: 0 0 8pt; white-space: pre-wrap {"}"} ul {"{"} padding-left: 18pt {"}"} li {"{"} margin-bottom: 4pt {"}"}
            table {"{"} width: 100%; border-collapse: collapse; margin: 0 0 12pt; table-layout: fixed; font-size: 9pt {"}"} caption {"{"} text-align: left; font-weight: bold; font-size: 10pt; padding-bottom: 4pt {"}"}
            th, td {"{"} border: 0.5pt solid #7f8488; padding: 3pt 4pt; text-align: left; vertical-align: top; overflow-wrap: anywhere; white-space: pre-wrap {"}"} tbody th {"{"} font-weight: normal {"}"} tr {"{"} break-inside: avoid {"}"}
            .place {"{"} break-before: page {"}"} .place:first-child {"{"} break-before: auto {"}"} .steps {"{"} margin: 16pt 0 0; padding-top: 6pt; border-top: 0.5pt solid #7f8488 {"}"} .steps a {"{"} margin-right: 18pt {"}"} ol.pages {"{"} list-style: none; padding: 0 {"}"} ol.pages span {"{"} display: inline-block; min-width: 28pt {"}"}
            a {"{"} color: #1d5c8f {"}"} blockquote {"{"} margin: 0 0 8pt; padding-left: 10pt; border-left: 3pt solid #7f8488 {"}"} .heed-prose__item p {"{"} margin: 0 {"}"} .govuk-body, .govuk-list {"{"} white-space: normal {"}"}
            {(paper.Sheet == PrintedSheet.Dense ? "body { font-size: 9.5pt; line-height: 1.28 } h1 { font-size: 16pt; margin-bottom: 2pt } h2 { font-size: 11pt; margin: 8pt 0 2pt } p, ul, ol { margin-bottom: 3pt } li { margin-bottom: 1pt } blockquote { margin-bottom: 3pt }" : "")}
            pre {"{"} white-space: pre-wrap; overflow-wrap: anywhere; font: 10pt/1.35 monospace {"}"} @media screen {"{"} body {"{"} max-width: 960px; margin: 24px auto; padding: 0 16px {"}"} {"}"}
            </style></head><body>
            """);
        foreach (var part in paper.Parts)
        {
            Add(html, part, path => $"#{PrintedPlace.NameOf(path)}");
        }

        return html.Append("</body></html>").ToString();
    }

    /// <param name="to">Where a page of the book stands, by its path.</param>
    internal static void Add(StringBuilder html, PrintedPart part, Func<string, string> to)
    {
        switch (part)
        {
            case PrintedHeading heading:
                html.Append(CultureInfo.InvariantCulture, $"<h{heading.Level}>{Said(heading.Text)}</h{heading.Level}>\n");
                break;
            case PrintedText text:
                html.Append(CultureInfo.InvariantCulture, $"<p>{Said(text.Text)}</p>\n");
                break;
            case PrintedProse prose:
                html.Append(prose.Language.Length > 0 ? $"<div lang=\"{Said(prose.Language)}\">{PublicProse.Html(prose.Text)}</div>\n" : PublicProse.Html(prose.Text));
                break;
            case PrintedAsSaid said:
                html.Append(CultureInfo.InvariantCulture, $"<p>{Said(said.Text)}</p>\n");
                break;
            case PrintedPlace place:
                html.Append(CultureInfo.InvariantCulture, $"<div class=\"place\" id=\"{place.Name}\"></div>\n");
                break;
            case PrintedLinks links:
                html.Append("<ol class=\"pages\">").AppendJoin("", links.Links.Select(l => $"<li>{(l.Number.Length > 0 ? $"<span>{Said(l.Number)}</span> " : "")}{Within(l, to)}</li>")).Append("</ol>\n");
                break;
            case PrintedSteps steps:
                html.Append("<p class=\"steps\">").AppendJoin(' ', steps.All.Select(s => Within(s.Link, to, s.Word))).Append("</p>\n");
                break;
            case PrintedPoints points:
                html.Append("<ul>").AppendJoin("", points.Points.Select(p => $"<li>{Said(p)}</li>")).Append("</ul>\n");
                break;
            case PrintedTable table:
                var all = table.Columns.Sum(c => c.Share);
                html.Append(CultureInfo.InvariantCulture, $"<div class=\"table\"><table><caption>{Said(table.Caption)}</caption><thead><tr>")
                    .AppendJoin("", table.Columns.Select(c => string.Create(CultureInfo.InvariantCulture, $"<th scope=\"col\" style=\"width:{100.0 * c.Share / all:0.#}%\">{Said(c.Head)}</th>")))
                    .Append("</tr></thead><tbody>")
                    .AppendJoin("", table.Rows.Select((r, at) => $"<tr><th scope=\"row\">{Led(Said(r[0]), table.Links.ElementAtOrDefault(at))}</th>{string.Concat(r.Skip(1).Select(c => $"<td>{Said(c)}</td>"))}</tr>"))
                    .Append("</tbody></table></div>\n");
                break;
            default:
                throw new InvalidOperationException($"Say here how a {part.GetType().Name} stands on a page");
        }
    }

    private static string Within(PrintedLink link, Func<string, string> to, string word = "") => $"<a href=\"{Said(to(link.To))}\">{(word.Length > 0 ? $"{word}: " : "")}{Said(link.Text)}</a>";

    private static string Sheet(Printed paper) => paper.Sheet switch
    {
        PrintedSheet.Marked => $$"""size: A4; margin: 20mm 18mm; @top-center { content: {{Quoted(paper.Banner)}}; font: bold 9pt Arial, sans-serif } @bottom-center { content: {{Quoted(paper.Banner)}} "\A Page " counter(page) " of " counter(pages); white-space: pre-wrap; text-align: center; font: bold 9pt Arial, sans-serif }""",
        PrintedSheet.Wide => $"size: A4 landscape; margin: 15mm 15mm 18mm; {Foot(paper)}",
        PrintedSheet.Dense => $"size: A4; margin: 12mm 15mm 16mm; {Foot(paper)}",
        _ => $"size: A4; margin: 18mm 18mm 20mm; {Foot(paper)}",
    };

    private static string Foot(Printed paper) =>
        $$"""@bottom-center { content: {{Quoted(paper.Banner)}} "\A Page " counter(page) " of " counter(pages); white-space: pre-wrap; text-align: center; color: #505a5f; font: 8pt Arial, sans-serif }""";

    private static string Led(string said, string? to) => string.IsNullOrEmpty(to) ? said : $"<a href=\"{Said(to)}\">{said}</a>";

    private static string Said(string text) => WebUtility.HtmlEncode(string.Concat(text.Where(c => !char.IsControl(c) || c == '\n')));

    /// <summary>As a string of a style sheet: nothing in it ends the string or the sheet.</summary>
    private static string Quoted(string text) => $"\"{string.Concat(text.Select(c => char.IsLetterOrDigit(c) || c is ' ' or '.' or ',' or '-' ? c.ToString() : $"\\{(int)c:x} "))}\"";
}
