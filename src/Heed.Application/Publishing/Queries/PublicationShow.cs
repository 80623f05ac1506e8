using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Publishing.Queries;

/// <summary>Everything the work pages of one publication show: words, editions, preview links, what is missing, and what this actor may do.</summary>
public sealed class PublicationShow(Reader reader, DraftToolkit draft, IdentifiedIn identified)
{
    public sealed record Row(
        Guid? Id, string Slug, string ReviewTitle, PublicWords Words, int Version, string WhyNotPublish, bool SharingIsStopped,
        IReadOnlyList<EditionRow> Editions, IReadOnlyList<LinkRow> Links, IReadOnlyList<Missing> Missing,
        IReadOnlyList<AdviceToPublisher> Advice, May May)
    {
        public EditionRow? Waiting => Editions.FirstOrDefault(e => e.State == EditionState.Submitted);

        public EditionRow? Published => Editions.FirstOrDefault(e => e.State == EditionState.Published);

        public bool MaySubmit => May.Prepare && Waiting is null && Missing.All(m => !m.StopsSubmitting);
    }

    public sealed record EditionRow(
        EditionId Id, int Number, EditionState State, string Sha256, string ChangeNote, Stamp Submitted, Stamp? Released, Stamp? Ended, string Reason);

    public sealed record LinkRow(PreviewLinkId Id, string MadeFor, DateOnly LastDay, Stamp Made, Stamp? Ended);

    /// <summary>What this actor may press. The command decides all the same.</summary>
    public sealed record May(IReadOnlySet<Permission> Allowed)
    {
        public bool Prepare => Allowed.Contains(PublishingAccess.CanPreparePublication);

        public bool Publish => Allowed.Contains(PublishingAccess.CanPublish);

        public bool Withdraw => Allowed.Contains(PublishingAccess.CanWithdraw);

        public bool Preview => Allowed.Contains(PublishingAccess.CanSharePreview);
    }

    /// <returns>Null when there is no such review among what this actor may see.</returns>
    public async Task<Row?> Run(Actor actor, string slug, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await draft.Run(actor, slug, ct) is not { } now || await db.Reviews.SingleOrDefaultAsync(r => r.Slug == slug, ct) is not { } review)
        {
            return null;
        }

        var publication = await db.Publications.IgnoreAutoIncludes().SingleOrDefaultAsync(p => p.ReviewId == review.Id, ct);
        return new Row(
            publication?.Id.Value, review.Slug, review.Title,
            publication?.Words ?? PublicWords.None with { Title = review.Title },
            publication?.Version ?? 0, review.WhyNotPublish, PreviewLink.IsStoppedBy(review),
            await Editions(db, publication, ct), await Links(db, publication, ct),
            [.. Missing.From(now.Content, publication is not null, review.WhyNotPublish, await InHand(db, review, now.Owners, ct)), .. Missing.From(await identified.Run(actor, slug, now.Content, ct))],
            now.Content.Advice(now.Stages),
            await MayDo(db, actor, review.ScopeId, review, ct));
    }

    private static async Task<WorkInHand> InHand(HeedDb db, Review review, IReadOnlyList<PartnershipId> owners, CancellationToken ct)
    {
        var answers = await db.PublicAnswers
            .Where(a => db.Recommendations.Any(r => r.Id == a.RecommendationId && r.SourceId == review.Id) && a.State != AnswerState.Approved)
            .GroupBy(a => a.State)
            .Select(g => new { g.Key, Count = g.Count(), Unsaid = g.Count(a => a.WhatDifference == "") })
            .ToDictionaryAsync(g => g.Key, g => (g.Count, g.Unsaid), ct);
        var actions = db.Actions.Where(a => a.Recommendations.Any(l => db.Recommendations.Any(r => r.Id == l.RecommendationId && r.SourceId == review.Id)));
        return new WorkInHand(
            review.Id, answers.GetValueOrDefault(AnswerState.Draft).Count, answers.GetValueOrDefault(AnswerState.Submitted).Count, answers.Values.Sum(a => a.Unsaid),
            await actions.CountAsync(a => a.IsIncomplete, ct),
            await actions.CountAsync(a => a.Reported == ReportedState.Complete && !a.Evidence.Any(e => e.DestroyedAt == null), ct),
            review.Stage, owners);
    }

    private static async Task<IReadOnlyList<EditionRow>> Editions(HeedDb db, Publication? publication, CancellationToken ct)
    {
        if (publication is null)
        {
            return [];
        }

        return await db.Editions.IgnoreAutoIncludes()
            .Where(e => e.PublicationId == publication.Id)
            .OrderByDescending(e => e.Number)
            .Select(e => new EditionRow(e.Id, e.Number, e.State, e.Sha256, e.ChangeNote, e.Submitted, e.Released, e.Ended, e.Reason))
            .ToListAsync(ct);
    }

    private static async Task<IReadOnlyList<LinkRow>> Links(HeedDb db, Publication? publication, CancellationToken ct) => publication is null ? [] :
        await db.PreviewLinks
            .Where(l => l.PublicationId == publication.Id)
            .OrderByDescending(l => l.Id)
            .Select(l => new LinkRow(l.Id, l.MadeFor, l.LastDay, l.Made, l.Ended))
            .ToListAsync(ct);

    private static async Task<May> MayDo(HeedDb db, Actor actor, ScopeId scope, object record, CancellationToken ct)
    {
        var may = await db.MayOn(actor, scope, ct, record);
        return new May(PublishingAccess.Table.Permissions.Where(may).ToHashSet());
    }
}
