using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Heed.Application.Imports;
using Heed.Application.Tests.Imports.Files;

namespace Heed.Application.Tests.Imports;

public sealed class ProposalTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_proposal_is_the_same_after_being_stored_as_JSON()
    {
        foreach (var (name, bytes) in FuzzDocuments.All())
        {
            var proposal = await Reading.Of(bytes, name);
            var json = JsonSerializer.Serialize(proposal);
            Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Proposal>(json)));
        }
    }

    [Fact]
    public async Task A_row_says_where_it_stood_and_what_its_cells_held()
    {
        var proposal = await Reading.Of(new Xlsx().Sheet("Action Plan", [["No", "Recommendation", "Action", "Lead"], ["1", "The board should meet.", "Book a room", "Clerk"]]).Bytes());
        var action = proposal.Recommendations[0].Actions[0];
        Assert.Equal("sheet 'Action Plan', row 2", action.Original.Place);
        Assert.Contains(new OriginalCell("Lead", "Clerk"), action.Original.Cells);
        Assert.Equal([Column.Number, Column.Recommendation, Column.Action, Column.Lead], proposal.Columns.Select(c => c.ReadAs));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public async Task Five_thousand_rows_are_read_in_seconds(string format)
    {
        string[] heads = ["No", "Recommendation", "Action", "Lead", "Target date", "Progress", "RAG"];
        var rows = Enumerable.Range(1, 5000).Select(i => new[] { $"{i}", $"Agency {i} should tell the others what it knows about the family and its needs.", $"Write a note about matter {i} and send it.", "Wren Alder, Head of Service", "30/06/2021", "Note written and sent to all. Completed 1/6/2021.", "Green" });
        var bytes = format == "docx" ? new Docx().Table([heads, .. rows]).Bytes() : new Xlsx().Sheet("Plan", [heads, .. rows]).Bytes();
        var watch = Stopwatch.StartNew();
        var result = await PlanFile.ReadOrFail(new MemoryStream(bytes), "plan." + format, [], null, TestContext.Current.CancellationToken);
        output.WriteLine($"5,000 rows of {format}: {watch.ElapsedMilliseconds} ms");
        Assert.Equal(5000, result.Proposal!.Recommendations.Count);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task The_dry_run_has_the_promised_shape()
    {
        var proposal = await Reading.Of("No,Recommendation,Action,Lead,Date\n1,The board should meet.,Book a room,Clerk,1/2/2020\n");
        using var json = JsonDocument.Parse(DryRun.Json(proposal));
        Assert.Equal(["recommendations", "doubts", "unplaced", "message"], json.RootElement.EnumerateObject().Select(p => p.Name));
        var action = json.RootElement.GetProperty("recommendations")[0].GetProperty("actions")[0];
        Assert.Equal(["text", "leads", "due", "dueText", "milestones", "progress", "status", "completed", "rag", "evidence"], action.EnumerateObject().Select(p => p.Name));
        Assert.Equal("2020-02-01", action.GetProperty("due").GetString());
        Assert.Equal(JsonValueKind.String, json.RootElement.GetProperty("unplaced")[0].ValueKind);
        Assert.Equal("recommendation 1 action 1", json.RootElement.GetProperty("doubts")[0].GetProperty("where").GetString());
    }

    [Fact]
    public async Task Reading_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PlanFile.Read(new MemoryStream(Encoding.UTF8.GetBytes("a,b\n1,2\n")), "a.csv", [], null, stop.Token));
    }
}
