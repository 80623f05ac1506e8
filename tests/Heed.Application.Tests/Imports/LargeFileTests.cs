using System.Text;
using Heed.Application.Tests.Imports.Files;
using static Heed.Application.Tests.Imports.Files.Docx;

namespace Heed.Application.Tests.Imports;

/// <summary>A file that would fill the memory is refused with a sentence that says what to do.</summary>
public sealed class LargeFileTests
{
    // Letters at random: the same letter over and over unpacks from suspiciously little.
    private static readonly string Long = new(new Random(7).GetItems("abcdefghijklmnopqrstuvwxyz".AsSpan(), 60_000));
    private static readonly string[] Heads = ["Recommendation", "Action", "Lead", "Due date"];

    [Fact]
    public async Task A_paragraph_or_cell_longer_than_any_plan_holds_is_refused()
    {
        foreach (var file in (byte[][])[
            new Docx().Text(Long + Long).Bytes(),
            new Docx().Table(Heads, [Long + "\n" + Long, "Act", "Chair", ""]).Bytes(),
            new Docx().Raw("<w:p><w:r>" + string.Concat(Enumerable.Repeat("<w:br/>", 100_001)) + "</w:r></w:p>").Bytes(),
            new Xlsx().Sheet("Plan", [Heads, [Long + Long, "Act", "Chair", ""]]).Bytes(),
            Encoding.UTF8.GetBytes($"Recommendation,Action\n\"{Long}\n{Long}\",Act\n"),
            Encoding.UTF8.GetBytes($"<html><body><p>{Long}{Long}</p></body></html>")])
        {
            Assert.StartsWith("One paragraph or cell of this file holds more than 100,000 characters: divide it", await Reading.Refusal(file));
        }
    }

    [Fact]
    public async Task More_paragraphs_than_any_plan_holds_are_refused()
    {
        foreach (var file in (byte[][])[
            new Docx().Raw(string.Concat(Enumerable.Repeat("<w:p><w:r><w:t>a</w:t></w:r></w:p>", 200_001))).Bytes(),
            new Docx().Raw(TableOf(Row("<w:tc>" + string.Concat(Enumerable.Repeat("<w:p><w:r><w:t/><w:br/></w:r></w:p>", 200_001)) + "</w:tc>"))).Bytes(),
            Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a\n", 200_001))),
            Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat("<p>a</p>", 200_001)))])
        {
            Assert.Contains("more than 200,000 paragraphs and cells", await Reading.Refusal(file));
        }
    }

    [Fact]
    public async Task More_text_than_any_plan_holds_is_refused()
    {
        var texts = Enumerable.Range(0, 180).Select(_ => Long).ToArray();
        foreach (var file in (byte[][])[
            new Docx().Raw(string.Concat(texts.Select(t => $"<w:p>{Run(t)}</w:p>"))).Bytes(),
            new Xlsx().Sheet("Plan", [.. texts.Select(t => new[] { t })]).Bytes(),
            Encoding.UTF8.GetBytes(string.Join('\n', texts))])
        {
            Assert.Contains("more than 10,000,000 characters of text", await Reading.Refusal(file));
        }
    }

    [Fact]
    public async Task A_full_plan_of_five_thousand_rows_is_read()
    {
        var words = string.Concat(Enumerable.Repeat("and so on ", 60));
        var csv = "Recommendation,Action,Lead,Date,Progress\n" + string.Concat(Enumerable.Range(1, 5000).Select(i => $"{i}. The board should {words},Act {i},Chair,1/1/2020,{words}\n"));
        Assert.Equal(5000, (await Reading.Of(csv)).Recommendations.Count);
    }
}
