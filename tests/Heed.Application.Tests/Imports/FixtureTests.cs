using System.Diagnostics;
using System.Text.Json;
using Heed.Application.Imports;

namespace Heed.Application.Tests.Imports;

/// <summary>The published test documents, scored as anybody else would score them.</summary>
public sealed class FixtureTests(ITestOutputHelper output)
{
    public static TheoryData<string, double> Documents() => new()
    {
        { "01_newcastle_toolkit_flattened.txt", 98 },
        { "02_newcastle_toolkit_two_column.pdf", 98 },
        { "03_tower_hamlets_dhr7_action_plan.docx", 97 },
        { "04_si444_homicide_review_tracker.xlsx", 97 },
        { "05_solihull_case_audit_actions.csv", 97 },
        { "06_sutton_contact_audit.html", 97 },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_published_document_is_read_as_a_person_would(string name, double least)
    {
        var file = Path.Combine(Shared.Folder("fixtures/dev"), name);
        var json = Path.GetTempFileName();
        await using (var writer = new StreamWriter(json))
        {
            Assert.Equal(DryRun.Read, await DryRun.Run(file, writer, TextWriter.Null, TestContext.Current.CancellationToken));
        }
        var score = await Score(Path.ChangeExtension(file, ".expected.json"), json);
        output.WriteLine($"{name}: {score}");
        Assert.True(score >= least, $"{name} scores {score}, and should score {least} at least.");
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task No_word_of_a_published_document_is_lost(string name, double least)
    {
        Assert.True(least > 0);
        await Reading.Of(await File.ReadAllBytesAsync(Path.Combine(Shared.Folder("fixtures/dev"), name), TestContext.Current.CancellationToken), name);
    }

    [Theory]
    [InlineData("001_7212fd49a1eae80d.txt")]
    [InlineData("002_cc2df64a82a97201.txt")]
    [InlineData("003_be04b3cc7b41943d.txt")]
    [InlineData("004_b4de7d1c44bfbb56.txt")]
    public async Task A_document_that_only_talks_of_recommendations_holds_no_plan(string name)
    {
        var proposal = await Reading.Of(await File.ReadAllBytesAsync(Path.Combine(Shared.Folder("seeds"), name), TestContext.Current.CancellationToken), name);
        Assert.Empty(proposal.Recommendations);
        Assert.NotNull(proposal.Message);
    }

    private static async Task<double> Score(string expected, string actual)
    {
        using var python = Process.Start(new ProcessStartInfo("python3", [Path.Combine(Shared.Folder("fixtures"), "score.py"), expected, actual, "--json"]) { RedirectStandardOutput = true })!;
        var json = JsonDocument.Parse(await python.StandardOutput.ReadToEndAsync());
        return json.RootElement.GetProperty("overall").GetDouble();
    }
}
