using Heed.Application.Platform.Files;
using Heed.Domain.Recommendations;
using Heed.TestKit;

namespace Heed.Web.Tests.Recommendations;

public sealed class EvidencePagesTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private RunningHeed Heed => running.Heed;

    private Town Town => running.Heed.Town;

    [Fact]
    public async Task The_lead_reports_progress_and_complete_waits_for_evidence_without_losing_words()
    {
        var action = await Town.Action(await Town.Recommendation(await Town.Review()));
        var lead = await (await Heed.As(Town.PoliceLead)).Open($"/work/actions/{action.Id}/progress");

        await lead.Press("Save", ("Form.Text", "The pathway is in use"), ("Form.Reported", "Complete"));
        Assert.Contains(lead.Problems, p => p.StartsWith("Complete needs evidence", StringComparison.Ordinal));
        Assert.Equal("The pathway is in use", lead.Page.QuerySelector("textarea")!.TextContent);
        await lead.Press("Save", [("Form.File", @"C:\papers\path way.pdf", "%PDF-1.7 words"u8.ToArray())],
            ("Form.Kind", "Output"), ("Form.EvidenceOf", $"{Town.Today:yyyy-MM-dd}"));
        Assert.DoesNotContain(lead.Problems, p => p.StartsWith("Complete needs evidence", StringComparison.Ordinal));
        await lead.Press("Save", ("Form.Title", "The pathway"));

        var now = await Town.Now(action);
        Assert.Equal((ReportedState.Complete, "The pathway is in use"), (now.Reported, now.LastProgress));
        Assert.Contains("path way.pdf", lead.Text);
        Assert.Contains(now.Evidence[0].Revisions[0].File.Sha256, lead.Text);
        Assert.Contains("Peter Police", lead.Text);
    }

    [Fact]
    public async Task A_file_that_came_once_need_not_be_sent_again_and_an_empty_one_is_refused()
    {
        var action = await Town.Action(await Town.Recommendation(await Town.Review()));
        var lead = await (await Heed.As(Town.PoliceLead)).Open($"/work/actions/{action.Id}/evidence");

        await lead.Press("Add evidence", [("Form.File", "empty.pdf", [])], ("Form.Title", "Nothing"));
        Assert.Contains(lead.Problems, p => p.StartsWith("The file is empty", StringComparison.Ordinal));
        await lead.Press("Add evidence", [("Form.File", "audit.txt", "20 records"u8.ToArray())], ("Form.Title", ""));
        Assert.Contains(lead.Problems, p => p == "Choose what the evidence shows");
        Assert.Contains("audit.txt is kept", lead.Text);
        await lead.Press("Add evidence", [], ("Form.Title", "Audit"), ("Form.Kind", "Outcome"), ("Form.EvidenceOf", $"{Town.Today:yyyy-MM-dd}"));

        Assert.Contains("The evidence was added", lead.Text);
        var evidence = Assert.Single((await Town.Now(action)).Evidence);
        var answer = await lead.Http.GetAsync($"/work/files/{evidence.Revisions[0].File.Id}");
        Assert.Equal("text/plain", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("20 records", await answer.Content.ReadAsStringAsync());

        await lead.Open($"/work/actions/{action.Id}/evidence/{evidence.Id}");
        await lead.Press("Add the revision", [("Form.File", "audit.txt", "20 records"u8.ToArray())], ("Form.EvidenceOf", $"{Town.Today:yyyy-MM-dd}"));
        Assert.Contains(lead.Problems, p => p.StartsWith("This is the same file", StringComparison.Ordinal));
        await lead.Press("Add the revision", [("Form.File", "audit2.pdf", "%PDF-1.7 two"u8.ToArray())], ("Form.EvidenceOf", $"{Town.Today:yyyy-MM-dd}"));
        Assert.Equal(2, (await Town.Now(action)).Evidence[0].Revisions.Count);
        Assert.Contains("Revision 1", lead.Text);
    }

    private static byte[] Film
    {
        get
        {
            var film = new byte[FileStore.Largest];
            "ftypisom"u8.CopyTo(film.AsSpan(4));
            return film;
        }
    }

    [Fact]
    public async Task A_file_of_twenty_megabytes_passes_and_a_larger_one_gets_a_sentence()
    {
        var action = await Town.Action(await Town.Recommendation(await Town.Review()));
        var lead = await (await Heed.As(Town.PoliceLead)).Open($"/work/actions/{action.Id}/evidence");

        await lead.Press("Add evidence", [("Form.File", "film.bin", new byte[FileStore.Largest + 1])], ("Form.Title", "A film"));
        Assert.Contains(lead.Problems, p => p.StartsWith("The file is larger than 20 MB", StringComparison.Ordinal));
        await lead.Press("Add evidence", [("Form.File", "film.bin", new byte[2 * FileStore.Largest])], ("Form.Title", "A long film"));
        Assert.Contains(lead.Problems, p => p.StartsWith("The file is larger than 20 MB", StringComparison.Ordinal));
        Assert.Equal("A long film", lead.Page.QuerySelector("#Form_Title")!.GetAttribute("value"));
        await lead.Press("Add evidence", [("Form.File", "film.mp4", Film)], ("Form.Title", "A film"), ("Form.Kind", "Output"), ("Form.EvidenceOf", $"{Town.Today:yyyy-MM-dd}"));

        Assert.Contains("The evidence was added", lead.Text);
        Assert.Equal(FileStore.Largest, (await Town.Now(action)).Evidence[0].Revisions[0].File.Bytes);
    }
}
