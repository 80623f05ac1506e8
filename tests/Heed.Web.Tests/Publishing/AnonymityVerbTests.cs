using System.Diagnostics;
using System.Text.Json;

namespace Heed.Web.Tests.Publishing;

/// <summary>The verb as it is run: a process of its own, over files and without a database.</summary>
public sealed class AnonymityVerbTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("heed-test-");

    public void Dispose() => folder.Delete(true);

    [Fact]
    public async Task It_says_in_json_alone_where_files_say_what_a_key_says()
    {
        var key = Written("key.json", """[{"kind":"person","value":"Oriel Larkfield","pseudonym":"Mother","aliases":["Orrie"]},{"kind":"date","value":"2009-03-14","pseudonym":"","aliases":[]}]""");
        var notes = Written("files/notes.txt", "Oriel Larkfield was seen.\n\nOrrie was born on 14.3.09.");
        Written("files/plan.txt", "Young people were heard.");

        var (code, said, words) = await Run("anonymity", "--key", key, Path.Combine(folder.FullName, "files"), "--format", "json");

        Assert.Equal(0, code);
        var found = JsonDocument.Parse(said).RootElement.EnumerateArray().Select(f => string.Join(" | ", new[] { "path", "place", "kind", "value", "found" }.Select(n => f.GetProperty(n).GetString()))).ToList();
        Assert.Equal([$"{notes} | line 1 | stop | Oriel Larkfield | Oriel Larkfield", $"{notes} | line 3 | doubt | Oriel Larkfield | Orrie", $"{notes} | line 3 | doubt | 2009-03-14 | 14.3.09"], found);
        Assert.Contains("2 of 2", words);
        Assert.Equal(["key.json", "files"], folder.GetFileSystemInfos().OrderByDescending(f => f.Name.Length).Select(f => f.Name));
    }

    [Theory]
    [InlineData("""[{"kind":"animal","value":"Rex"}]""", "Line 1 of the key")]
    [InlineData("""[{"kind":"person"}]""", "has no value")]
    [InlineData("{", "is not a list in JSON")]
    public async Task A_key_that_cannot_be_read_is_refused_with_one_sentence(string key, string sentence)
    {
        var (code, said, words) = await Run("anonymity", "--key", Written("key.json", key), Written("notes.txt", "Words"), "--format", "json");

        Assert.Equal((2, ""), (code, said));
        Assert.Contains(sentence, Assert.Single(words.Trim().Split('\n')));
    }

    private string Written(string name, string text)
    {
        var file = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    private static async Task<(int Code, string Said, string Words)> Run(params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "heed.dll"), .. words]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, said) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await said);
    }
}
