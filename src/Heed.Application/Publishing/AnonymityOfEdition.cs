using System.Security.Cryptography;
using Heed.Application.Platform.Files;
using Heed.Application.Reviews;
using Heed.Domain.Publishing;
using Heed.Domain.Reviews;

namespace Heed.Application.Publishing;

/// <summary>Asks the sealed identification key of a review about what would go out. The key is opened for the asking alone; the answer says where and never what.</summary>
public sealed class AnonymityOfEdition(KeyBox box, FileStore store)
{
    /// <summary>A place with the words that stand there, which only those named for the key may see beside the pseudonym.</summary>
    public sealed record Place(Identified Identified, string Found);

    /// <summary>Asks about the words and the files. A file that was uploaded is opened and read whole; those that Heed made say the same words.</summary>
    /// <param name="key">Null where the review has none, and nothing can be asked.</param>
    /// <returns>Stops first.</returns>
    public async Task<IReadOnlyList<Place>> Places(IdentificationKey? key, IPublicContent content, IReadOnlyList<EditionFile> files, CancellationToken ct)
    {
        if (key is null || key.Entries.Count == 0)
        {
            return [];
        }

        try
        {
            var check = new AnonymityCheck(key.Entries.Select(e => box.Open(key, e) is var truth ? new KeyLine(e.Kind, truth.Value, e.Pseudonym, truth.Aliases) : null!));
            var found = content.Texts().SelectMany(t => check.Look(t.Text, t.IsCased).Select(f => In(key, t.Place, f))).ToList();
            foreach (var file in files.Where(f => f.Kind == EditionFileKind.Attached && store.StateOf(f.File.Id) == FileState.There))
            {
                found.AddRange((await AnonymityOfFiles.Look(check, file.File.Name, await Bytes(file, ct), ct)).Select(f => f.Line is { } line
                    ? In(key, $"the file, {f.Place}", new AnonymityFind(f.Weight, line, f.Found, 0))
                    : new Place(Identified.Unread($"the file, {f.Place}", f.Found, box.Mark(key, $"{file.File.Sha256} {f.Place}")), "")));
            }

            return [.. found.Distinct().OrderBy(p => p.Identified.Weight)];
        }
        catch (CryptographicException)
        {
            return [new Place(Identified.NotAsked, "")];
        }
    }

    /// <summary>As <see cref="Places"/>, without the words.</summary>
    public async Task<IReadOnlyList<Identified>> Look(IdentificationKey? key, IPublicContent content, IReadOnlyList<EditionFile> files, CancellationToken ct) =>
        [.. (await Places(key, content, files, ct)).Select(p => p.Identified).Distinct()];

    private Place In(IdentificationKey key, string place, AnonymityFind find) =>
        new(Identified.In(place, find, box.Mark(key, $"{place}\n{find.Line.Kind}\n{find.Line.Value}\n{find.Found}")), find.Found);

    private async Task<byte[]> Bytes(EditionFile file, CancellationToken ct)
    {
        await using var stream = store.Open(file.File.Id);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, ct);
        return bytes.ToArray();
    }
}
