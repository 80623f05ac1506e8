using System.Security.Cryptography;
using Heed.Application.Platform.Files;
using Heed.Application.Reviews;
using Heed.Domain.Publishing;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Publishing;

/// <summary>Asks the sealed identification key of a review about what would go out. The key is opened for the asking alone; the answer says where and never what.</summary>
public sealed class AnonymityOfEdition(KeyBox box, FileStore store)
{
    /// <summary>Asks about the words.</summary>
    /// <param name="key">Null where the review has none, and nothing can be asked.</param>
    /// <returns>Stops first, each sentence once.</returns>
    public IReadOnlyList<Identified> Look(IdentificationKey? key, IPublicContent content) => Ask(key, check =>
        [.. content.Texts().SelectMany(t => check.Look(t.Text, t.IsCased).Select(f => Identified.In(t.Place, f)))]);

    /// <summary>Asks about the words and the files of an edition. A file that was uploaded is opened and read whole; those that Heed made say the same words.</summary>
    public async Task<IReadOnlyList<Identified>> Look(IdentificationKey? key, IPublicContent content, IReadOnlyList<EditionFile> files, CancellationToken ct)
    {
        var read = new List<(string Place, byte[] Bytes, string Name)>();
        foreach (var file in key is { Entries.Count: > 0 } ? files : [])
        {
            if (file.Kind == EditionFileKind.Attached && store.StateOf(file.File.Id) == FileState.There)
            {
                await using var stream = store.Open(file.File.Id);
                using var bytes = new MemoryStream();
                await stream.CopyToAsync(bytes, ct);
                read.Add(("the file", bytes.ToArray(), file.File.Name));
            }
        }

        var found = new List<Identified>(Look(key, content));
        foreach (var (place, bytes, name) in read)
        {
            found.AddRange(await AskFile(key!, place, bytes, name, ct));
        }

        return [.. found.Distinct().OrderBy(i => i.Weight)];
    }

    private async Task<IReadOnlyList<Identified>> AskFile(IdentificationKey key, string place, byte[] bytes, string name, CancellationToken ct)
    {
        try
        {
            var finds = await AnonymityOfFiles.Look(Open(key), name, bytes, ct);
            return [.. finds.Select(f => f.Line is { } line ? Identified.In($"{place}, {f.Place}", new AnonymityFind(f.Weight, line, "", 0)) : Identified.Unread($"{place}, {f.Place}", f.Found))];
        }
        catch (CryptographicException)
        {
            return [Identified.NotAsked];
        }
    }

    private IReadOnlyList<Identified> Ask(IdentificationKey? key, Func<AnonymityCheck, IReadOnlyList<Identified>> about)
    {
        if (key is null || key.Entries.Count == 0)
        {
            return [];
        }

        try
        {
            return [.. about(Open(key)).Distinct().OrderBy(i => i.Weight)];
        }
        catch (CryptographicException)
        {
            return [Identified.NotAsked];
        }
    }

    private AnonymityCheck Open(IdentificationKey key) =>
        new(key.Entries.Select(e => box.Open(key, e) is var truth ? new KeyLine(e.Kind, truth.Value, e.Pseudonym, truth.Aliases) : null!));
}
