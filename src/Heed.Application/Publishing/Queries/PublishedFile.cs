using Heed.Application.Platform.Files;
using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Publishing.Queries;

/// <summary>A file of a published edition, and of no other: once it is taken back its bytes are not found.</summary>
public sealed class PublishedFile(Reader reader, FileStore store)
{
    /// <param name="name">As it stands in its address: "toolkit.pdf", "report-full.docx".</param>
    /// <returns>Its description, its type and its bytes; null where nothing of that name is public. The caller disposes of the stream.</returns>
    public async Task<(KeptFile File, string ContentType, Stream Bytes)?> Run(string slug, string name, CancellationToken ct)
    {
        await using var db = reader.For(Actor.Visitor);
        var files = await db.Editions.IgnoreAutoIncludes().Where(e => e.State == EditionState.Published && e.Slug == slug).Select(e => new { e.Address, e.Files }).ToListAsync(ct);
        var found = files.SelectMany(e => e.Files.Select(f => (Name: NameOf(e.Address, f), f.File))).FirstOrDefault(f => f.Name == name).File;
        return found is null || store.StateOf(found.Id) != FileState.There ? null : (found, SafeContent.TypeOf(found.Name), store.Open(found.Id));
    }

    /// <summary>The last part of its address: an uploaded file is not called what it was called when it came.</summary>
    public static string NameOf(string address, EditionFile file) => file.Kind switch
    {
        EditionFileKind.Pdf => $"{address}.pdf",
        EditionFileKind.Word => $"{address}.docx",
        EditionFileKind.Zip => $"{address}.zip",
        _ => $"{address}-full{Ending(file.File.Name)}",
    };

    private static string Ending(string name) => new([.. Path.GetExtension(name).ToLowerInvariant().Where(c => c == '.' || char.IsAsciiLetterOrDigit(c)).Take(6)]);
}
