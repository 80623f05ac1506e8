using System.Text;
using Heed.Application.Tests.Imports.Files;
using static Heed.Application.Tests.Imports.Files.Docx;

namespace Heed.Application.Tests.Imports;

/// <summary>Whole documents of each format for the fuzzer to damage.</summary>
internal static class FuzzDocuments
{
    private static readonly string[] Heads = ["No", "Recommendation", "Action", "Lead", "Target date", "Progress", "RAG"];

    public static IReadOnlyList<(string Name, byte[] Bytes)> All()
    {
        var documents = new List<(string, byte[])>
        {
            ("plan.docx", Word()), ("lists.docx", Lists()), ("plan.xlsx", Excel()), ("plan.csv", Encoding.UTF8.GetBytes(Csv(','))), ("plan.tsv", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Csv('\t'))).ToArray()),
            ("plan.html", Encoding.UTF8.GetBytes(Html())), ("plan.txt", Encoding.UTF8.GetBytes(Text())),
        };
        if (File.Exists("/usr/bin/pdftotext"))
        {
            documents.Add(("plan.pdf", Pdf.Of("Recommendation 1: The board should meet.", "Action: Book a room", "Lead: Wren Alder, Chair", "By when: 1 March 2020")));
        }
        return documents;
    }

    private static string[] Row(int i) => [$"{i}", $"Agency number {i} should tell the others what it knows.", $"Write note {i}\nSend note {i}", "Wren Alder, Head of Service\nCounty Council", i % 3 == 0 ? "Ongoing" : $"{i + 1}/0{i % 9 + 1}/2021", i % 2 == 0 ? "Completed" : "In progress", i % 2 == 0 ? "Green" : "Amber"];

    private static byte[] Word() => new Docx().Heading("Action plan").Text("Agreed by the panel.").Raw(TableOf([
            TableRow(Heads),
            .. Enumerable.Range(1, 8).SelectMany(i => new[]
            {
                TableRow(Row(i), "restart"),
                Docx.Row(Cell("", merge: "continue"), Cell("", merge: "continue"), Cell("Check it"), Cell("Clerk"), Cell("tbc"), Cell("", 2)),
            }),
            Docx.Row(Cell("County Police", 7)), TableRow(Row(9)),
        ]))
        .Raw("<w:p><w:del><w:r><w:delText>gone </w:delText></w:r></w:del><w:sdt><w:sdtContent><w:r><w:t>kept</w:t></w:r></w:sdtContent></w:sdt></w:p>")
        .Edge("header", "OFFICIAL").Edge("footnotes", "A note below.").Edge("comments", "A note beside.").Bytes();

    private static string TableRow(string[] cells, string? merge = null) => Docx.Row([.. cells.Select((c, i) => Cell(c, merge: i < 2 ? merge : null, fill: i == 6 ? "00B050" : null))]);

    private static byte[] Lists() => new Docx().Heading("Recommendations").Number("The board should ask carers.").Number("The board should listen to them.")
        .Heading("Recommendation 3", 2).Text("Schools should ring home.").Text("Action: Write a guide").Text("Lead: Ivo Tarn").Text("By when: May 2020")
        .Table(["Action", "Who", "When"], ["Print it", "Printer", "1/6/2020"]).Bytes();

    private static byte[] Excel() => new Xlsx().Sheet("Plan", [["Plan of actions"], null, Heads, .. Enumerable.Range(1, 8).Select(i => (string?[])[.. Row(i)[..4], "=2021-03-0" + i, Row(i)[5], "#00B050"])], merges: "A1:G1,A4:A5", hiddenColumns: "9", notes: "Look at this")
        .Sheet("Key", [["RAG", "Meaning"], ["Red", "Late"]], hidden: true).Bytes();

    private static string Csv(char delimiter) => string.Concat(new[] { Heads }.Concat(Enumerable.Range(1, 9).Select(Row)).Select(r => string.Join(delimiter, r.Select(c => $"\"{c}\"")) + "\n"));

    private static string Html() => "<!doctype html><html><head><title>Plan</title><style>td{color:red}</style></head><body><nav><a href=x>Home</a></nav><h1>Plan</h1><table>"
        + "<tr>" + string.Concat(Heads.Select(h => $"<th>{h}</th>")) + "</tr>"
        + string.Concat(Enumerable.Range(1, 8).Select(i => "<tr>" + string.Concat(Row(i).Select((c, n) => $"<td{(n == 0 ? " rowspan=\"1\" colspan=\"1\"" : "")}>{c.Replace("\n", "<br>")}</td>")) + "</tr>"))
        + "</table><dl><dt>Recommendation</dt><dd>Ask more.</dd><dt>Action</dt><dd>Ask</dd><dt>Lead</dt><dd>Chair</dd></dl><ol><li>One<ul><li>Two</li></ul></li></ol><footer>Bye</footer></body></html>";

    private static string Text() => string.Concat(Enumerable.Range(1, 6).Select(i => $"Recommendation {i}: The agency should do thing {i}\nand tell the board.\nAction: Do thing {i}\nLead: Wren Alder; By when: {i} May 2021\n\n"))
        + "| No | Recommendation | Action |\n|---|---|---|\n| 7 | The board should look. | Look |\n\nLocal Recommendation 8\n\nWhat the report said What we did\n\nThe board should sing.\n\nIt sang.\n\nSinging\n";
}
