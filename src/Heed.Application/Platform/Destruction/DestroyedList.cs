using System.Text;
using System.Text.Json;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Recording;
using Heed.Domain.Disposals;

namespace Heed.Application.Platform.Destruction;

/// <summary>
/// The list of what was destroyed, in a file beside the master key: an older copy of the database does not know of it, and the list does.
/// A line is a proof and a tombstone. A line that Heed did not write counts for nothing, so that nobody has anything destroyed by writing there.
/// </summary>
public sealed class DestroyedList(HeedFolder folder)
{
    private static readonly Lock Writing = new();

    /// <param name="NotOurs">How many lines were not written by Heed, or were changed since.</param>
    public sealed record Lines(IReadOnlyList<DisposalFacts> Destroyed, int NotOurs);

    public Lines Read(RecordKey key)
    {
        lock (Writing)
        {
            return ReadFrom(key);
        }
    }

    /// <summary>Adds what is not in it yet.</summary>
    public void Add(RecordKey key, IEnumerable<DisposalFacts> destroyed)
    {
        lock (Writing)
        {
            var known = ReadFrom(key).Destroyed.Select(d => d.Id).ToHashSet();
            var added = destroyed.Where(d => !known.Contains(d.Id)).Select(d => Line(key, d)).ToList();
            if (added.Count > 0)
            {
                Write([.. File.Exists(folder.Destroyed) ? File.ReadAllLines(folder.Destroyed) : [], .. added]);
            }
        }
    }

    private Lines ReadFrom(RecordKey key)
    {
        var lines = (File.Exists(folder.Destroyed) ? File.ReadAllLines(folder.Destroyed) : []).Where(l => l.Length > 0).ToList();
        var ours = lines.Where(l => l.Length > 65 && l[..64] == key.ProofOfLine(l[65..])).ToList();
        return new Lines([.. ours.Select(l => JsonSerializer.Deserialize<DisposalFacts>(l[65..], Json.Options)!)], lines.Count - ours.Count);
    }

    private static string Line(RecordKey key, DisposalFacts facts)
    {
        var json = JsonSerializer.Serialize(facts, Json.Options);
        return $"{key.ProofOfLine(json)} {json}";
    }

    private void Write(IEnumerable<string> lines)
    {
        Directory.CreateDirectory(folder.Keys);
        var part = folder.Destroyed + ".part";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new StreamWriter(part, Encoding.UTF8, options))
        {
            foreach (var line in lines)
            {
                file.WriteLine(line);
            }
        }

        File.Move(part, folder.Destroyed, overwrite: true);
    }
}
