using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Publishing.Queries;

/// <summary>What the public finds at an address below a review: a published edition, or what stands where one was taken back.</summary>
public sealed class PublishedAt(Reader reader)
{
    /// <param name="Content">Null when it was taken back.</param>
    /// <param name="ChangeNote">What changed since the edition before; empty for the first.</param>
    /// <param name="Explanation">Why it was withdrawn; empty where it was not.</param>
    /// <param name="LeadsTo">The address of the publication that took its place; empty where none did.</param>
    /// <param name="IsRemoved">Whether it is gone for good.</param>
    public sealed record Row(PublicationKind Kind, IPublicContent? Content, DateTimeOffset On, string ChangeNote, IReadOnlyList<EditionFile> Files, string Explanation, string LeadsTo, bool IsRemoved);

    /// <summary>Another publication of the same review that is public.</summary>
    public sealed record Other(PublicationKind Kind, string Address, string Title, DateTimeOffset On, IReadOnlyList<EditionFile> Files);

    /// <param name="address">"toolkit", "response".</param>
    public async Task<Row?> Run(string slug, string address, CancellationToken ct)
    {
        await using var db = reader.For(Actor.Visitor);
        var edition = await db.Editions.IgnoreAutoIncludes()
            .Where(e => e.State == EditionState.Published && e.Slug == slug && e.Address == address)
            .Select(e => new { e.Kind, e.Content, e.Released!.At, e.ChangeNote, e.Files })
            .SingleOrDefaultAsync(ct);
        return edition is null
            ? await TakenBack(slug, address, ct)
            : new Row(edition.Kind, FrozenContent.Read(edition.Kind, edition.Content), edition.At, edition.ChangeNote, edition.Files, "", "", false);
    }

    /// <summary>Everything that is public of a review, the newest first.</summary>
    public async Task<IReadOnlyList<Other>> Of(string slug, CancellationToken ct)
    {
        await using var db = reader.For(Actor.Visitor);
        return await db.Editions.IgnoreAutoIncludes()
            .Where(e => e.State == EditionState.Published && e.Slug == slug)
            .OrderByDescending(e => e.Released!.At).ThenByDescending(e => e.Id)
            .Select(e => new Other(e.Kind, e.Address, e.Title, e.Released!.At, e.Files))
            .ToListAsync(ct);
    }

    // A visitor no longer sees what was taken back; Heed reads what stands in its place for them, and nothing else of it.
    private async Task<Row?> TakenBack(string slug, string address, CancellationToken ct)
    {
        await using var db = reader.For(Actor.Heed);
        var edition = await db.Editions.IgnoreAutoIncludes()
            .Where(e => (e.State == EditionState.Withdrawn || e.State == EditionState.Removed || e.State == EditionState.Replaced) && e.Slug == slug && e.Address == address)
            .OrderByDescending(e => e.Number)
            .Select(e => new { e.Kind, e.State, e.Ended!.At, e.Reason, e.LeadsTo })
            .FirstOrDefaultAsync(ct);
        return edition is null ? null
            : new Row(edition.Kind, null, edition.At, "", [], edition.State == EditionState.Withdrawn ? edition.Reason : "", edition.LeadsTo, edition.State == EditionState.Removed);
    }
}
