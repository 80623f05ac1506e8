using System.Diagnostics;
using System.Text.Json;

namespace Heed.Web.Tests.Recommendations;

/// <summary>The verb as it is run: a process of its own that knows no database.</summary>
public sealed class GateVerbTests
{
    private const string Pairs = """
        [
          {"id": "a", "recommendation": "The Trust should audit discharge letters and report to the Board.", "answer": "An audit of 40 discharge letters was done. The results will be reported.", "evidence": []},
          {"id": 2, "recommendation": "The Board should publish a guide on neglect.", "answer": "A guide on neglect was published.", "evidence": ["The guide"]},
          {"recommendation": "The Board should publish a guide on neglect."}
        ]
        """;

    [Fact]
    public async Task It_prints_json_alone_for_each_pair()
    {
        var run = await Run(await Written(Pairs), "--format", "json");
        Assert.Equal((0, ""), (run.Code, run.Words));
        var judged = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(3, judged.GetArrayLength());
        Assert.Equal(("a", 2), (judged[0].GetProperty("id").GetString(), judged[1].GetProperty("id").GetInt32()));
        Assert.Equal(["audit discharge letters", "report to the Board"], judged[0].GetProperty("asks").EnumerateArray().Select(a => a.GetProperty("ask").GetString()));
        Assert.Equal("An audit of 40 discharge letters was done.", judged[0].GetProperty("asks")[0].GetProperty("answeredBy").GetString());
        Assert.Equal(["future-tense", "no-evidence"], judged[0].GetProperty("problems").EnumerateArray().Select(p => p.GetProperty("rule").GetString()));
        Assert.Equal(0, judged[1].GetProperty("problems").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, judged[2].GetProperty("asks")[0].GetProperty("answeredBy").ValueKind);
    }

    [Fact]
    public async Task Without_a_format_it_says_it_in_words()
    {
        var run = await Run(await Written(Pairs));
        Assert.Equal(0, run.Code);
        Assert.Contains("not shown in this answer", run.Output);
        Assert.Contains("This has not happened yet", run.Output);
        Assert.Contains("Nothing is lacking that words can show.", run.Output);
    }

    [Theory]
    [InlineData("nothing of the kind")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[null]")]
    [InlineData("""[{"id": "a", "answer": "It was done."}]""")]
    [InlineData("""[{"id": "a", "recommendation": 7}]""")]
    public async Task A_file_that_holds_no_pairs_is_refused_in_one_sentence(string text)
    {
        var run = await Run(await Written(text), "--format", "json");
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Single(run.Words.Trim().Split('\n'));
    }

    [Fact]
    public async Task A_file_that_is_not_there_or_a_format_that_is_not_known_is_refused()
    {
        Assert.Contains("cannot be opened", (await Run("no-such-file.json", "--format", "json")).Words);
        Assert.Contains("There is no format called xml", (await Run(await Written(Pairs), "--format", "xml")).Words);
        Assert.Equal(2, (await Run()).Code);
    }

    private static async Task<string> Written(string text)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("heed-gate").FullName, "pairs.json");
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        return file;
    }

    private static async Task<(int Code, string Output, string Words)> Run(params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "heed.dll"), "gate", .. words]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, said) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await said);
    }
}
