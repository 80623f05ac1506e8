using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Disposals;
using Heed.Domain.Documents;
using Heed.Domain.Imports;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reports;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Disposals.Queries;

/// <summary>One thing that could be destroyed, as it stands now, with everything that would go with it; null when this actor may not see it or it is not there.</summary>
public sealed class WhatToDestroy(Reader reader)
{
    /// <param name="Name">What it is called now. It goes with it.</param>
    /// <param name="Href">Where it is shown.</param>
    /// <param name="Saved">What was saved from a document before: it stays, and must be looked at by hand. Null where nothing was.</param>
    /// <param name="Waiting">A disposal of it that waits for a decision already.</param>
    /// <param name="May">Whether this actor may ask for it.</param>
    public sealed record Row(DisposalTarget Target, string Name, string Href, SavedCount? Saved, DisposalId? Waiting, bool May);

    private sealed record Found(ScopeId Scope, string Where, string Name, string Href, SavedCount? Saved = null);

    public async Task<Row?> Run(Actor actor, DisposalKind kind, Guid what, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var found = await (kind switch
        {
            DisposalKind.Evidence => Evidence(db, new FileId(what), ct),
            DisposalKind.Document => Document(db, new ImportId(what), ct),
            DisposalKind.IdentificationKey => IdentificationKey(db, new IdentificationKeyId(what), ct),
            DisposalKind.Account => Account(db, new PersonId(what), ct),
            DisposalKind.Pack => Pack(db, new ReleaseId(what), ct),
            DisposalKind.LibraryFile => LibraryFile(db, new FileId(what), ct),
            DisposalKind.Notification => Notification(db, new NotificationId(what), ct),
            _ => Review(db, new SourceId(what), ct),
        });
        if (found is null)
        {
            return null;
        }

        var waiting = await db.Disposals.Where(d => d.State == DisposalState.Asked && d.Kind == kind && d.What == what).Select(d => (DisposalId?)d.Id).FirstOrDefaultAsync(ct);
        var may = await db.MayOn(actor, found.Scope, ct);
        return new Row(new DisposalTarget(kind, what, found.Scope, found.Where), found.Name, found.Href, found.Saved, waiting, may(DisposalAccess.ToAsk(kind)));
    }

    private static async Task<Found?> Notification(HeedDb db, NotificationId id, CancellationToken ct) =>
        await db.Notifications.SingleOrDefaultAsync(n => n.Id == id, ct) is { } found
            ? new Found(found.ScopeId, "A notification", $"{found.Reference} {found.Text.About}", $"/work/notifications/{id}")
            : null;

    private static async Task<Found?> LibraryFile(HeedDb db, FileId id, CancellationToken ct)
    {
        if (await db.Files.SingleOrDefaultAsync(f => f.Id == id && f.Tombstone == null && f.RecordId != null, ct) is not { RecordId: { } record } file
            || await db.ReviewDocuments.SingleOrDefaultAsync(d => d.Id == new ReviewDocumentId(record), ct) is not { } document)
        {
            return null;
        }

        return new Found(file.ScopeId, $"Version {document.Versions.First(v => v.File.Id == id).Number} of a document in the library of a review", $"{file.Name}: {document.Title}", $"/work/documents/{document.Id}");
    }

    private static async Task<Found?> Evidence(HeedDb db, FileId id, CancellationToken ct)
    {
        if (await db.Files.SingleOrDefaultAsync(f => f.Id == id && f.Tombstone == null && f.ActionId != null, ct) is not { } file
            || await db.Actions.AsSplitQuery().SingleOrDefaultAsync(a => a.Id == file.ActionId, ct) is not { } action)
        {
            return null;
        }

        if (action.Progress.FirstOrDefault(u => u.Told?.Original?.Id == id) is { Told: { } told })
        {
            return new Found(file.ScopeId, "The original of an update that was told", $"{file.Name}: told {told.Sentence}", $"/work/actions/{action.Id}");
        }

        if (action.Evidence.FirstOrDefault(e => e.Revisions.Any(r => r.File.Id == id)) is not { } evidence)
        {
            return null;
        }

        var number = evidence.Revisions.First(r => r.File.Id == id).Number;
        return new Found(file.ScopeId, $"Revision {number} of a piece of evidence of an action", $"{file.Name}: {evidence.Title}", $"/work/actions/{action.Id}");
    }

    private static async Task<Found?> Document(HeedDb db, ImportId id, CancellationToken ct) =>
        await db.Imports.SingleOrDefaultAsync(i => i.Id == id && i.State != ImportState.Destroyed, ct) is { } import
            ? new Found(import.ScopeId, $"A document that {import.Started.Name} brought in on {Words.Day(import.Started.Day)}", import.FileName, $"/work/imports/{id}", import.Kept)
            : null;

    private static async Task<Found?> IdentificationKey(HeedDb db, IdentificationKeyId id, CancellationToken ct) =>
        await db.IdentificationKeys.AsSplitQuery().SingleOrDefaultAsync(k => k.Id == id, ct) is { } key && await db.Reviews.SingleOrDefaultAsync(r => r.Id == key.ReviewId, ct) is { } review
            ? new Found(key.ScopeId, $"The identification key of a review, with {Words.Count(key.Entries.Count, "line")}", $"The identification key of {review.Title}", $"/work/reviews/{review.Slug}/key")
            : null;

    private static async Task<Found?> Account(HeedDb db, PersonId id, CancellationToken ct)
    {
        var today = db.Today;
        return await db.People.SingleOrDefaultAsync(p => p.Id == id && p.LeftOn != null && p.LeftOn < today, ct) is { } person && !Person.IsClosed(person.Email.Value)
            ? new Found(person.ScopeId, $"The account of somebody who left on {Words.Day(person.LeftOn!.Value)}", person.Name, $"/work/people/{id}")
            : null;
    }

    private static async Task<Found?> Pack(HeedDb db, ReleaseId id, CancellationToken ct) =>
        await db.Releases.SingleOrDefaultAsync(r => r.Id == id, ct) is { PackId: { } file, Released: { } released } release && await db.Files.AnyAsync(f => f.Id == file && f.Tombstone == null, ct)
            ? new Found(release.ScopeId, $"A pack with {Words.Count(release.Found, "item")} that {released.Name} released on {Words.Day(released.Day)}", $"Pack {release.Reference}", $"/work/reports/packs/{id}")
            : null;

    private static async Task<Found?> Review(HeedDb db, SourceId id, CancellationToken ct)
    {
        if (await db.Sources.SingleOrDefaultAsync(s => s.Id == id, ct) is not { } source)
        {
            return null;
        }

        var (recommendations, actions, files) = (await db.Recommendations.CountAsync(r => r.SourceId == id, ct), await db.Actions.CountAsync(a => a.ScopeId == source.ScopeId, ct), await db.Files.CountAsync(f => f.ScopeId == source.ScopeId && f.Tombstone == null, ct));
        var kind = source is Review review ? ReviewWords.Of(review.Type) : ReviewWords.Of(source.Kind);
        return new Found(source.ScopeId, $"{kind} with {Words.Count(recommendations, "recommendation")}, {Words.Count(actions, "action")} and {Words.Count(files, "file")}",
            source.Title, source is Review shown ? $"/work/reviews/{shown.Slug}" : $"/work/reviews/sources/{id}");
    }
}
