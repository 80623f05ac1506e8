using System.Security.Cryptography;
using Heed.Domain.Shared;

namespace Heed.Application.Platform.Files;

/// <summary>Where the bytes of files stand: a folder, a file an id.</summary>
public sealed class FileStore(HeedFolder folder)
{
    /// <summary>Files larger than this are refused before they are stored: 20 MB.</summary>
    public const long Largest = 20 * 1024 * 1024;

    /// <summary>Stores bytes under a new id, and says how many they were and their SHA-256 in small hexadecimal letters.</summary>
    public async Task<(FileId Id, string Sha256, long Bytes)> Put(Stream bytes, CancellationToken ct)
    {
        var id = FileId.New();
        var path = PathOf(id);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var part = path + ".part";
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        long size = 0;
        await using (var file = File.Create(part))
        {
            var buffer = new byte[81_920];
            int read;
            while ((read = await bytes.ReadAsync(buffer, ct)) > 0)
            {
                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), ct);
                size += read;
            }
        }

        File.Move(part, path);
        return (id, Convert.ToHexStringLower(hash.GetHashAndReset()), size);
    }

    public Stream Open(FileId id) => File.OpenRead(PathOf(id));

    /// <summary>Takes bytes away again that nothing refers to: the attempt to keep them was refused, or the same bytes were there already.</summary>
    public void Remove(FileId id) => File.Delete(PathOf(id));

    /// <summary>What has stood in the store since before a moment, by id; what was never finished has none.</summary>
    internal IEnumerable<(string Path, FileId? Id)> OlderThan(DateTimeOffset moment) => !Directory.Exists(folder.Files) ? []
        : Directory.EnumerateFiles(folder.Files, "*", SearchOption.AllDirectories)
            .Where(path => File.GetLastWriteTimeUtc(path) < moment.UtcDateTime)
            .Select(path => (path, Guid.TryParseExact(Path.GetFileName(path), "N", out var id) ? FileId.From(id) : (FileId?)null));

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

    public string Mail => Path.Combine(Root, "mail");

    /// <summary>What must stand in no backup of the data: a folder beside it.</summary>
    public string Keys => Path.TrimEndingDirectorySeparator(Root) + ".keys";

    public string MasterKey => Path.Combine(Keys, "master.key");

    /// <summary>How far the record was sealed, kept outside the database so that an end cut off it shows.</summary>
    public string RecordHead => Path.Combine(Keys, "record-head.json");

    public string Database => Path.Combine(Root, "heed.db");
}
