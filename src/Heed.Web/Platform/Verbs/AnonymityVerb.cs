using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Heed.Application.Publishing;
using Heed.Domain.Publishing;
using Heed.Domain.Reviews;

namespace Heed.Web.Platform.Verbs;

/// <summary>Looks through documents for what an identification key says, before anything is published or sent.</summary>
internal static class AnonymityVerb
{
    public static readonly Verb Verb = new("anonymity", """
        heed anonymity --key FILE.json PATH… [--format json]
          Looks through files, and through every file of a folder, for what an identification key says
          [{"kind":"person|date|address|school|other","value","pseudonym","aliases":["…"]}]: exactly (stop), or in a variant (doubt).
          What cannot be read is a stop without a value. Touches no database. Ends with 0; with 2 where the key or a path cannot be read.
        """, new HashSet<string>(), Run);

    private const string KeyShape = "[{\"kind\":\"person|date|address|school|other\",\"value\",\"pseudonym\",\"aliases\":[\"…\"]}]";

    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static async Task<int> Run(Arguments arguments, CancellationToken ct)
    {
        if (arguments.Value("key") is not { } keyFile || arguments.Words.Count == 0)
        {
            throw new WrongWords("Name the key and what to look through, for example: heed anonymity --key key.json report.docx --format json");
        }

        if (arguments.Value("format") is { } format and not "json")
        {
            throw new WrongWords($"There is no format called {format}; use json");
        }

        var check = new AnonymityCheck(await Key(keyFile, ct));
        var files = arguments.Words.SelectMany(Files).Distinct().ToList();
        var found = new List<(string Path, DocumentFind Find)>();
        for (var n = 0; n < files.Count; n++)
        {
            if (files.Count > 1)
            {
                await Console.Error.WriteLineAsync($"{n + 1} of {files.Count}: {files[n]}");
            }

            found.AddRange((await AnonymityOfFiles.Look(check, files[n], await Bytes(files[n], ct), ct)).Select(f => (files[n], f)));
        }

        Console.WriteLine(arguments.Has("format") ? Json(found) : InWords(found, files.Count));
        return 0;
    }

    private static async Task<IReadOnlyList<KeyLine>> Key(string file, CancellationToken ct)
    {
        try
        {
            var lines = JsonSerializer.Deserialize<List<Line?>>(await Bytes(file, ct), Shape) ?? [];
            return [.. lines.Select((l, n) => new KeyLine(
                Enum.TryParse<KeyEntryKind>(l?.Kind, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : throw new WrongWords($"Line {n + 1} of the key {file} is of no known kind: {KeyShape}"),
                l!.Value is { Length: > 0 } value ? value : throw new WrongWords($"Line {n + 1} of the key {file} has no value: {KeyShape}"),
                l.Pseudonym ?? "", [.. (l.Aliases ?? []).OfType<string>()]))];
        }
        catch (JsonException wrong)
        {
            throw new WrongWords($"The key {file} is not a list in JSON{(wrong.LineNumber is { } line ? $" (look at line {line + 1})" : "")}: {KeyShape}");
        }
    }

    private static IEnumerable<string> Files(string path) => Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        : File.Exists(path) ? [path] : throw new WrongWords($"There is no file or folder {path}: check its name.");

    private static async Task<byte[]> Bytes(string file, CancellationToken ct)
    {
        try
        {
            return await File.ReadAllBytesAsync(file, ct);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new WrongWords($"The file {file} cannot be opened: check its name and that you may read it.");
        }
    }

    private static string Code(FindWeight weight) => weight == FindWeight.Stop ? "stop" : "doubt";

    private static string Json(IEnumerable<(string Path, DocumentFind Find)> found) =>
        JsonSerializer.Serialize(found.Select(f => new { path = f.Path, place = f.Find.Place, kind = Code(f.Find.Weight), value = f.Find.Line?.Value ?? "", found = f.Find.Found }), Shape);

    private static string InWords(List<(string Path, DocumentFind Find)> found, int files) => found.Count == 0
        ? $"Nothing of the key was found in {files} {(files == 1 ? "file" : "files")}."
        : string.Join($"{Environment.NewLine}{Environment.NewLine}", found.GroupBy(f => f.Path).Select(file => string.Join(Environment.NewLine,
        [
            file.Key,
            .. file.Select(f => f.Find.Line is { } line ? $"  {Code(f.Find.Weight)}: {f.Find.Place}: “{f.Find.Found}” ({(line.Pseudonym.Length > 0 ? line.Pseudonym : line.Value)})" : $"  stop: {f.Find.Place} could not be read: {f.Find.Found}"),
        ])));

    /// <summary>One line of the key's file.</summary>
    private sealed record Line(string? Kind, string? Value, string? Pseudonym, IReadOnlyList<string?>? Aliases);
}
