using System.Diagnostics;
using System.Text.Json;
using Heed.Application.Platform.Reading;
using Heed.TestKit;

namespace Heed.Web.Tests.Imports;

/// <summary>The verb as it is run: a process of its own over the same database.</summary>
public sealed class ImportVerbTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private const string Plan = """
        No,Recommendation,Action,Lead,Timescale
        1,Schools should tell the nurse when a child leaves.,Write the form,Head of Housing,Ongoing
        2,Housing should ask who lives in the home.,Add a question,Head of Housing,31/03/2027
        """;

    [Fact]
    public async Task It_writes_for_a_named_person_who_may_and_once()
    {
        var town = running.Heed.Town;
        var review = await town.Review("By the command line", town.Children);
        var file = await Written("plan.csv", Plan);
        var manager = await running.Heed.EmailOf(town.Manager);

        var refused = await Run("import", file, "--review", review.Slug, "--as", await running.Heed.EmailOf(town.AdultsManager));
        Assert.Equal(2, refused.Code);
        Assert.Contains($"There is no review {review.Slug} into which", refused.Words);

        var saved = await Run("import", file, "--review", review.Slug, "--as", manager);
        Assert.Equal(0, saved.Code);
        Assert.Contains("Saved: 2 recommendations, 2 actions", saved.Output);
        Assert.Contains("Incomplete: 2 actions", saved.Output);
        Assert.Contains("/work/imports/", saved.Output);
        var again = await Run("import", file, "--review", review.Slug, "--as", manager);
        Assert.Equal(0, again.Code);
        Assert.Contains("brought in before, so nothing was changed", again.Output);

        await using var db = town.The<Reader>().For(town.Manager);
        Assert.Equal(2, db.Recommendations.Count(r => r.SourceId == review.Id));
        Assert.All(db.Changes.Where(c => c.ScopeId == review.ScopeId && c.Kind == "PlanAction").ToList(), c => Assert.True(c is { ByHeed: true, Name: "Mary Manager" }));
    }

    [Fact]
    public async Task A_dry_run_prints_json_alone_and_says_what_it_cannot_read()
    {
        var read = await Run("import", await Written("plan.csv", Plan), "--dry-run", "--format", "json");
        Assert.Equal(0, read.Code);
        Assert.Equal(2, JsonDocument.Parse(read.Output).RootElement.GetProperty("recommendations").GetArrayLength());

        var unreadable = await Run("import", await Written("empty.docx", ""), "--dry-run", "--format", "json");
        Assert.Equal((2, ""), (unreadable.Code, unreadable.Output));
        Assert.Single(unreadable.Words.Trim().Split('\n'));

        var planless = await Run("import", await Written("letter.txt", "Dear all,\nthank you for the flowers.\n"), "--dry-run", "--format", "json");
        Assert.Equal(3, planless.Code);
        Assert.NotNull(JsonDocument.Parse(planless.Output).RootElement.GetProperty("message").GetString());
    }

    private async Task<string> Written(string name, string text)
    {
        var file = Path.Combine(running.Heed.Town.Database.Folder.Root, name);
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        return file;
    }

    private async Task<(int Code, string Output, string Words)> Run(params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "heed.dll"), .. words, "--data", running.Heed.Town.Database.Folder.Root]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, said) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await said);
    }
}
