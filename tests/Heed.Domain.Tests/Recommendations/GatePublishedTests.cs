using System.Text.Json;
using Heed.Domain.Recommendations;

namespace Heed.Domain.Tests.Recommendations;

/// <summary>The recommendations and answers of a published toolkit, judged as a careful reader would. They lie beside the repository, never in it.</summary>
public sealed class GatePublishedTests(ITestOutputHelper output)
{
    private const string File = "01_newcastle_toolkit_flattened.expected.json";

    [Fact]
    public void Only_two_published_answers_tell_what_has_not_happened_yet() =>
        Assert.Equal(["7", "18"], Numbers(j => j.Problems.Any(p => p.Rule == GateRule.FutureTense)));

    [Fact]
    public void Five_published_answers_do_not_show_what_was_asked_for() =>
        Assert.Empty(new[] { "3", "9", "10", "11", "18" }.Except(Numbers(IsUnanswered)));

    [Fact]
    public void Nothing_is_called_unanswered_that_is_answered() =>
        Assert.Empty(Numbers(IsUnanswered).Intersect(["4", "6", "13", "15", "16", "17"]));

    [Fact]
    public void An_audit_or_a_self_assessment_is_an_answer() =>
        Assert.Empty(Numbers(IsUnanswered).Intersect(["6", "7", "8", "17"]));

    private static bool IsUnanswered(GateJudgement judgement) => judgement.Asks.Any(a => a.AnsweredBy is null);

    private List<string> Numbers(Func<GateJudgement, bool> are)
    {
        using var plan = JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(Folder(), File)));
        var found = new List<string>();
        foreach (var row in plan.RootElement.GetProperty("recommendations").EnumerateArray())
        {
            var (number, text, response) = (row.GetProperty("number").GetString()!, row.GetProperty("text").GetString()!, row.GetProperty("response").GetString()!);
            var judgement = Gate.Judge(text, response, null);
            output.WriteLine($"{number}: {string.Join(" | ", judgement.Asks.Select(a => $"{a.Ask} <- {a.AnsweredBy ?? "NOT SHOWN"}"))} {string.Join(", ", judgement.Problems.Select(p => p.Rule.Code()))}");
            if (are(judgement))
            {
                found.Add(number);
            }
        }

        return found;
    }

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.FullName, "..", "shared", "fixtures", "dev");
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "Heed.slnx")) && System.IO.File.Exists(Path.Combine(shared, File)))
            {
                return shared;
            }
        }

        Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", $"../shared/fixtures/dev/{File} is not beside the repository.");
        throw new FileNotFoundException($"../shared/fixtures/dev/{File} must be there where CI=true.");
    }
}
