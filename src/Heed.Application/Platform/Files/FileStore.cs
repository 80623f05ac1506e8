using System.Security.Cryptography;
using Heed.Domain.Shared;

namespace Heed.Application.Platform.Files;

/// <summary>Bytes that were taken into the store.</summary>
/// <param name="Sha256">In small hexadecimal letters.</param>
/// <param name="Virus">What was found in them, which then were not kept; empty for nothing.</param>
public readonly record struct Stored(FileId Id, string Sha256, long Bytes, string Virus)
{
    public void Deconstruct(out FileId id, out string sha256, out long bytes) => (id, sha256, bytes) = (Id, Sha256, Bytes);
}

/// <summary>Whether the bytes of a file can be handed out.</summary>
public enum FileState
{
    There,

    /// <summary>It has not been looked at for viruses yet.</summary>
    Waits,

    /// <summary>A virus was found in it after it came; its bytes are gone.</summary>
    Infected,
    Gone,
}

/// <summary>Where the bytes of files stand: a folder, a file an id. What waits to be looked at for viruses stands apart, and cannot be opened.</summary>
public sealed class FileStore(HeedFolder folder, VirusScan scan)
{
    /// <summary>Files larger than this are refused before they are stored: 20 MB.</summary>
    public const long Largest = 20 * 1024 * 1024;

    private const string Infected = ".infected";

    /// <summary>Stores bytes under a new id. Where a scanner is set up they are kept only if it finds nothing, and stand in quarantine while it does not answer.</summary>
    public async Task<Stored> Put(Stream bytes, CancellationToken ct)
    {
        var id = FileId.New();
        var path = PathOf(id);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var part = path + ".part";
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        long size = 0;
        (ScanResult Result, string Virus) looked;
        await using (var file = new FileStream(part, FileMode.Create, FileAccess.ReadWrite))
        {
            var buffer = new byte[81_920];
            int read;
            while ((read = await bytes.ReadAsync(buffer, ct)) > 0)
            {
                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), ct);
                size += read;
            }

            file.Position = 0;
            looked = await scan.Look(file, ct);
        }

        if (looked.Result == ScanResult.Infected)
        {
            File.Delete(part);
        }
        else if (looked.Result == ScanResult.Clean)
        {
            File.Move(part, path);
        }
        else
        {
            Directory.CreateDirectory(folder.Quarantine);
            File.Move(part, Quarantined(id));
        }

        return new Stored(id, Convert.ToHexStringLower(hash.GetHashAndReset()), size, looked.Virus);
    }

    public FileState StateOf(FileId id) => File.Exists(PathOf(id)) ? FileState.There
        : File.Exists(Quarantined(id)) ? FileState.Waits
        : File.Exists(PathOf(id) + Infected) ? FileState.Infected
        : FileState.Gone;

    /// <summary>What waits to be looked at. Whatever else stands in that folder is not ours, and is left alone.</summary>
    public IReadOnlyList<FileId> Waiting() => !Directory.Exists(folder.Quarantine) ? []
        : [.. Directory.GetFiles(folder.Quarantine).Select(path => Guid.TryParseExact(Path.GetFileName(path), "N", out var id) ? FileId.From(id) : (FileId?)null).OfType<FileId>()];

    /// <summary>Looks again at a file that waits: lets it out if it is clean, and keeps of an infected one only that it was one.</summary>
    /// <returns>The name of the virus; empty for none, or where nobody could look.</returns>
    public async Task<string> LookAgain(FileId id, CancellationToken ct)
    {
        var path = Quarantined(id);
        (ScanResult Result, string Virus) looked;
        await using (var file = File.OpenRead(path))
        {
            looked = await scan.Look(file, ct);
        }

        if (looked.Result == ScanResult.Clean)
        {
            File.Move(path, PathOf(id), overwrite: true);
        }
        else if (looked.Result == ScanResult.Infected && File.Exists(path))
        {
            await File.WriteAllTextAsync(PathOf(id) + Infected, looked.Virus, ct);
            File.Delete(path);
        }

        return looked.Virus;
    }

    /// <summary>Waits while a file is not looked at yet.</summary>
    public async Task WhenLookedAt(FileId id, CancellationToken ct)
    {
        while (StateOf(id) == FileState.Waits)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), ct);
        }
    }

    public Stream Open(FileId id) => File.OpenRead(PathOf(id));

    /// <summary>Whether its bytes stand anywhere in the store.</summary>
    public bool Has(FileId id) => StateOf(id) is FileState.There or FileState.Waits;

    /// <summary>
    /// Takes a file away, with the note that it was infected: what it is of is destroyed, the attempt to keep it was refused, or the same bytes
    /// were there already.
    /// </summary>
    /// <returns>Whether anything of it was there.</returns>
    public bool Remove(FileId id)
    {
        var there = new[] { PathOf(id), Quarantined(id), PathOf(id) + Infected }.Where(File.Exists).ToList();
        there.ForEach(File.Delete);
        return there.Count > 0;
    }

    /// <summary>What has stood in the store since before a moment, by id; what was never finished has none.</summary>
    internal IEnumerable<(string Path, FileId? Id)> OlderThan(DateTimeOffset moment) => !Directory.Exists(folder.Files) ? []
        : Directory.EnumerateFiles(folder.Files, "*", SearchOption.AllDirectories)
            .Where(path => File.GetLastWriteTimeUtc(path) < moment.UtcDateTime)
            .Select(path => (path, Guid.TryParseExact(Path.GetFileName(path).Replace(Infected, ""), "N", out var id) ? FileId.From(id) : (FileId?)null));

    private string Quarantined(FileId id) => Path.Combine(folder.Quarantine, id.Value.ToString("N"));

    private string PathOf(FileId id)
    {
        var name = id.Value.ToString("N");
        return Path.Combine(folder.Files, name[^2..], name);
    }
}

/// <summary>The folder that holds what Heed keeps outside its database.</summary>
public sealed record HeedFolder(string Root)
{
    public string Files => Path.Combine(Root, "files");

    /// <summary>Uploaded files that nobody has looked at for viruses yet.</summary>
    public string Quarantine => Path.Combine(Files, "quarantine");

    public string Mail => Path.Combine(Root, "mail");

    /// <summary>What must stand in no backup of the data: a folder beside it.</summary>
    public string Keys => Path.TrimEndingDirectorySeparator(Root) + ".keys";

    public string MasterKey => Path.Combine(Keys, "master.key");

    /// <summary>How far the record was sealed, kept outside the database so that an end cut off it shows.</summary>
    public string RecordHead => Path.Combine(Keys, "record-head.json");

    /// <summary>What was destroyed, kept outside the database so that an older copy of it does not bring anything back.</summary>
    public string Destroyed => Path.Combine(Keys, "destroyed.list");

    /// <summary>What is published, to be searched: made from the database, and made anew where it is lost.</summary>
    public string PublicIndex => Path.Combine(Root, "public-index.db");

    public string Database => Path.Combine(Root, "heed.db");
}
