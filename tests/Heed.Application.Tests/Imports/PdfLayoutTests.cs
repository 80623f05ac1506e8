using Heed.Application.Platform.Printing;
using System.Diagnostics;
using System.Text;
using Heed.Application.Platform.Files;

namespace Heed.Application.Tests.Imports;

public sealed class PdfLayoutTests
{
    private static readonly string Rows = string.Concat(Enumerable.Range(1, 14).Select(i =>
        $"<tr><td rowspan=2>{i}</td><td rowspan=2>The partnership should make sure that every family can name its lead worker, whichever agency that worker comes from, part {i}.</td>"
        + $"<td>Write the standard for part {i} and put it where all staff can find it.</td><td>Wren Alder, Head of Service</td><td>30/06/2021</td><td class=g></td></tr>"
        + $"<tr><td>Look at twenty files for part {i}.</td><td>Quality Manager</td><td>Ongoing</td><td class=r></td></tr>"));

    [Fact]
    public async Task A_ruled_table_over_several_pages_is_one_plan()
    {
        var proposal = await Reading.Of(await Print("<style>table{border-collapse:collapse}td,th{border:1px solid #555;padding:4px;vertical-align:top}.g{background:#00b050}.r{background:#f00}body{font-family:Arial;font-size:11px}</style>"
            + "<h1>Plan after a learning review</h1><p>Agreed by the panel.</p><table><thead><tr><th>No.</th><th>Recommendation</th><th>Action required</th><th>Lead officer</th><th>Target date</th><th>RAG</th></tr></thead>" + Rows + "</table><p>Kept by the business unit.</p>"));
        Assert.Equal(14, proposal.Recommendations.Count);
        Assert.All(proposal.Recommendations, (r, i) =>
        {
            Assert.Equal($"{i + 1}", r.Number);
            Assert.Equal($"The partnership should make sure that every family can name its lead worker, whichever agency that worker comes from, part {i + 1}.", r.Text);
            Assert.Equal(2, r.Actions.Count);
            Assert.Equal($"Write the standard for part {i + 1} and put it where all staff can find it.", r.Actions[0].Text);
            Assert.Equal((new DateOnly(2021, 6, 30), "green", "Wren Alder"), (r.Actions[0].Due!.Value, r.Actions[0].Rag, r.Actions[0].Leads[0].Name));
            Assert.Equal((null, "red"), (r.Actions[1].Due, r.Actions[1].Rag));
        });
    }

    [Fact]
    public async Task A_row_that_the_end_of_a_page_cuts_open_is_one_action()
    {
        var rows = string.Concat(Enumerable.Range(1, 8).Select(i =>
            $"<tr><td rowspan=2>{i}</td><td rowspan=2>The partnership should make sure that every family can name its lead worker, whichever agency that worker comes from, and that the name is on the first page of the record, part {i}.</td>"
            + $"<td>Write the standard for part {i} and put it where all staff can find it, with the names of those who wrote it and the day on which it is looked at next.</td><td>Head of Service</td><td>30/06/2021</td></tr>"
            + $"<tr><td>Look at twenty files for part {i} with a member of the youth panel, and tell the board in writing what was seen in them and what was done about it since the last time.</td><td>Quality Manager</td><td>30/09/2021</td></tr>"));
        var proposal = await Reading.Of(await Print("<style>@page{size:A4 portrait;margin:2cm}table{border-collapse:collapse;font:13px Arial}td,th{border:1px solid #000;padding:4px;vertical-align:top}</style>"
            + "<table><tbody><tr><th>No</th><th>Recommendation</th><th>Action</th><th>Lead</th><th>Date</th></tr>" + rows + "</tbody></table>"));
        Assert.Equal(8, proposal.Recommendations.Count);
        Assert.All(proposal.Recommendations, (r, i) => Assert.Equal(
            [$"Write the standard for part {i + 1} and put it where all staff can find it, with the names of those who wrote it and the day on which it is looked at next.",
             $"Look at twenty files for part {i + 1} with a member of the youth panel, and tell the board in writing what was seen in them and what was done about it since the last time."], r.Actions.Select(a => a.Text)));
    }

    [Fact]
    public async Task A_table_without_lines_is_read_by_its_columns()
    {
        var rows = string.Concat(Enumerable.Range(1, 4).Select(i =>
            $"<tr><td>{i}</td><td>Schools should tell the partnership when a pupil has been absent for ten days, part {i}.</td><td>Send the form to every school and ask for it back, part {i}.</td><td>Attendance Manager</td><td>31/01/202{i}</td></tr>"));
        var proposal = await Reading.Of(await Print("<style>td,th{padding:8px;vertical-align:top;text-align:left}body{font-family:Arial;font-size:12px}</style><h1>Plan</h1>"
            + "<table><tr><th>Ref</th><th>Recommendation</th><th>Action</th><th>By whom</th><th>By when</th></tr>" + rows + "</table>"));
        Assert.Equal(["1", "2", "3", "4"], proposal.Recommendations.Select(r => r.Number));
        Assert.All(proposal.Recommendations, (r, i) => Assert.Equal($"Schools should tell the partnership when a pupil has been absent for ten days, part {i + 1}.", r.Text));
        Assert.All(proposal.Recommendations, (r, i) => Assert.Equal($"Send the form to every school and ask for it back, part {i + 1}.", Assert.Single(r.Actions).Text));
        Assert.Equal(new DateOnly(2022, 1, 31), proposal.Recommendations[1].Actions[0].Due);
    }

    [Fact]
    public async Task Headings_and_labels_in_a_PDF_are_read()
    {
        var proposal = await Reading.Of(await Print("<h1>Action plan</h1><h2>Recommendation 1</h2><p>The trust should write to the family within ten days of a serious incident, and should offer to meet them wherever they wish to meet.</p>"
            + "<p>Action: Agree a letter with the family liaison officers.</p><p>Lead: Ines Corder, Head of Patient Safety</p><p>By when: 31 March 2020</p>"
            + "<h2>Recommendation 2</h2><p>The trust should report on this each year.</p><p>Action: Add it to the yearly report.</p><p>Lead: Trust Secretary</p><p>By when: tbc</p>"));
        Assert.Equal(
            "1 The trust should write to the family within ten days of a serious incident, and should offer to meet them wherever they wish to meet.\n  * Agree a letter with the family liaison officers. | Ines Corder, Head of Patient Safety, - | 2020-03-31\n"
            + "2 The trust should report on this each year.\n  * Add it to the yearly report. | -, Trust Secretary, - | -", Outline.Of(proposal));
    }

    [Fact]
    public async Task Slides_of_a_toolkit_keep_their_titles_and_lose_their_buttons()
    {
        string Slide(int n, string title, string said, string did) => $"<div style='page-break-after:always'><h1>Recommendation {n}: {title}</h1><div style='display:flex;gap:60px'>"
            + $"<div style='flex:1'><h2>What the report said</h2><p>{said}</p></div><div style='flex:1'><h2>What we did</h2><p>{did}</p></div></div><p style='margin-top:300px'>Previous Home Next</p></div>";
        var proposal = await Reading.Of(await Print("<style>body{font:14px Arial}h1{font-size:24px}h2{font-size:18px}</style>"
            + Slide(1, "Crossing the road", "Schools should have a crossing warden at every gate that faces a road.", "Wardens stand at eleven gates.")
            + Slide(2, "Buses", "Drivers should wait until every child sits down.", "Drivers were told in May.")));
        Assert.Equal(
            "1 [Crossing the road] Schools should have a crossing warden at every gate that faces a road. => Wardens stand at eleven gates.\n"
            + "2 [Buses] Drivers should wait until every child sits down. => Drivers were told in May.", Outline.Of(proposal));
    }

    private static async Task<byte[]> Print(string html)
    {
        Assert.SkipUnless(PdfPrinter.Chromium is not null && File.Exists("/usr/bin/pdftotext"), "chromium and poppler-utils make and read the PDFs of this test.");
        var folder = Directory.CreateTempSubdirectory("heed-print-");
        var page = Path.Combine(folder.FullName, "page.html");
        var pdf = Path.Combine(folder.FullName, "page.pdf");
        await File.WriteAllTextAsync(page, "<!doctype html><meta charset=utf-8><body>" + html, Encoding.UTF8);
        using var chromium = Process.Start(new ProcessStartInfo(PdfPrinter.Chromium!, ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", $"--user-data-dir={folder.FullName}", $"--print-to-pdf={pdf}", page]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        await chromium.WaitForExitAsync();
        var bytes = await File.ReadAllBytesAsync(pdf);
        folder.Delete(true);
        return bytes;
    }

    [Fact]
    public async Task A_row_with_a_number_of_its_own_is_not_joined_to_the_page_before()
    {
        var rows = string.Concat(Enumerable.Range(1, 6).Select(i => $"<tr><td>{i}.1</td><td>The partnership should ask part {i} of the town.</td><td>Ask part {i}</td><td>Head of Service</td><td>{(i % 2 == 0 ? "tbc" : "Ongoing")}</td></tr>"));
        var proposal = await Reading.Of(await Print("<style>@page{size:A4 landscape;margin:2cm}table{border-collapse:collapse;font:14px Arial;width:100%}td,th{border:1px solid #000;padding:4px 4px 120px;vertical-align:top}tr{page-break-inside:avoid}</style>"
            + "<table><thead><tr><th>No</th><th>Recommendation</th><th>Action</th><th>Lead</th><th>Date</th></tr></thead>" + rows + "</table>"));
        Assert.Equal(["1.1", "2.1", "3.1", "4.1", "5.1", "6.1"], proposal.Recommendations.Select(r => r.Number));
        Assert.All(proposal.Recommendations, r => Assert.Single(r.Actions));
    }
}
