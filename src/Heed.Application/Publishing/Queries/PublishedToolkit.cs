using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Publishing.Queries;

/// <summary>What the public reads of one review now: its published edition, or the explanation that stands where one was withdrawn.</summary>
public sealed class PublishedToolkit(Reader reader)
{
    /// <param name="Content">Null when it was withdrawn.</param>
    /// <param name="ChangeNote">What changed since the edition before; empty for the first.</param>
    public sealed record Row(ToolkitContent? Content, DateTimeOffset On, string ChangeNote, string Explanation);

    public async Task<Row?> Run(string slug, CancellationToken ct)
    {
        await using var db = reader.For(Actor.Visitor);
        var edition = await db.Editions.IgnoreAutoIncludes()
            .Where(e => e.State == EditionState.Published && e.Slug == slug)
            .Select(e => new { e.Content, e.Released!.At, e.ChangeNote })
            .SingleOrDefaultAsync(ct);
        return edition is null
            ? await Withdrawn(slug, ct)
            : new Row(FrozenToolkit.Read(edition.Content), edition.At, edition.ChangeNote, "");
    }

    // A visitor no longer sees what was withdrawn; Heed reads the explanation for them, and nothing else of it.
    private async Task<Row?> Withdrawn(string slug, CancellationToken ct)
    {
        await using var db = reader.For(Actor.Heed);
        var edition = await db.Editions.IgnoreAutoIncludes()
            .Where(e => e.State == EditionState.Withdrawn && e.Slug == slug)
            .OrderByDescending(e => e.Number)
            .Select(e => new { e.Ended!.At, e.Reason })
            .FirstOrDefaultAsync(ct);
        return edition is null ? null : new Row(null, edition.At, "", edition.Reason);
    }
}
