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
public sealed class PublicationShow(Reader reader, DraftOf draft, IdentifiedIn identified)
{
    /// <param name="Id">Null while nobody has written the words of the toolkit.</param>
    /// <param name="Others">The other publications of the review.</param>
    public sealed record Row(
        Guid? Id, string Slug, string ReviewTitle, PublicationForm Form, string Address, PublicWords Words, PaperWords Paper, DayPlan Plan, KeptFile? Attached, int Version,
        string WhyNotPublish, bool SharingIsStopped, IReadOnlyList<SignatureRow> Signatures, IReadOnlyList<Choice> Owners, IReadOnlyList<OtherRow> Others,
        IReadOnlyList<EditionRow> Editions, IReadOnlyList<LinkRow> Links, IReadOnlyList<Missing> Missing,
        IReadOnlyList<AdviceToPublisher> Advice, May May)
    {
        public EditionRow? Waiting => Editions.FirstOrDefault(e => e.State is EditionState.Submitted or EditionState.Scheduled);

        public EditionRow? Published => Editions.FirstOrDefault(e => e.State == EditionState.Published);

        public EditionRow? Withdrawn => Published is null ? Editions.FirstOrDefault(e => e.State == EditionState.Withdrawn) : null;

        public bool IsToolkit => Form.Kind == PublicationKind.Toolkit;

        /// <summary>What the work pages of another publication than the toolkit add to their address.</summary>
        public string Of => IsToolkit ? "" : $"?of={Address}";

        public bool MaySubmit => May.Prepare && Waiting is null && Missing.All(m => !m.StopsSubmitting);
    }

    /// <summary>A signature that is asked for or approved.</summary>
    /// <param name="MayApprove">Whether this actor may approve it for that partnership.</param>
    public sealed record SignatureRow(Guid Id, string Body, string Name, string Role, Stamp? Approved, bool MayApprove);

    /// <summary>A partnership that owns the review.</summary>
    public sealed record Choice(Guid Id, string Name);

    /// <summary>Another publication of the review, and where it stands.</summary>
    /// <param name="State">Of its last edition; null while it has none.</param>
    public sealed record OtherRow(PublicationKind Kind, string Address, string Title, EditionState? State);

    public sealed record EditionRow(
        EditionId Id, int Number, EditionState State, string Sha256, string ChangeNote, Stamp Submitted, Stamp? Released, Stamp? Ended, string Reason,
        Stamp? Checked, DateOnly? GoesOutOn, string AloneBecause, Stamp? LookedAt, string LeadsTo, IReadOnlyList<EditionFile> Files)
    {
        public bool WaitsForALook => State == EditionState.Published && AloneBecause.Length > 0 && LookedAt is null;
    }

    public sealed record LinkRow(PreviewLinkId Id, string MadeFor, DateOnly LastDay, Stamp Made, Stamp? Ended);

    /// <summary>What this actor may press. The command decides all the same.</summary>
    public sealed record May(IReadOnlySet<Permission> Allowed)
    {
        public bool Prepare => Allowed.Contains(PublishingAccess.CanPreparePublication);

        public bool Publish => Allowed.Contains(PublishingAccess.CanPublish);

        public bool PublishAlone => Allowed.Contains(PublishingAccess.CanPublishAlone);

        public bool Withdraw => Allowed.Contains(PublishingAccess.CanWithdraw);

        public bool Preview => Allowed.Contains(PublishingAccess.CanSharePreview);
    }

    /// <param name="address">Which publication of the review: "toolkit", "response".</param>
    /// <returns>Null when there is no such review or publication among what this actor may see.</returns>
    public async Task<Row?> Run(Actor actor, string slug, string address, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await draft.Run(actor, slug, address, ct) is not { } now || await db.Reviews.SingleOrDefaultAsync(r => r.Slug == slug, ct) is not { } review)
        {
            return null;
        }

        var publication = await db.Publications.IgnoreAutoIncludes().SingleOrDefaultAsync(p => p.ReviewId == review.Id && p.Address == address, ct);
        return new Row(
            publication?.Id.Value, review.Slug, review.Title, publication?.Form ?? PublicationForm.Of(PublicationKind.Toolkit), address,
            publication?.Words ?? PublicWords.None with { Title = review.Title }, publication?.Paper ?? PaperWords.None, publication?.Plan ?? DayPlan.None, publication?.Attached,
            publication?.Version ?? 0, review.WhyNotPublish, PreviewLink.IsStoppedBy(review),
            await Signatures(db, actor, publication, now, ct),
            [.. now.Owners.Zip(now.Content.Owners).Select(o => new Choice(o.First.Value, o.Second.Name))],
            await Others(db, review, address, ct),
            await Editions(db, publication, ct), await Links(db, publication, ct),
            [
                .. Missing.Stopping(now, publication is not null, review.WhyNotPublish),
                .. now.Content is ToolkitContent toolkit ? Missing.From(toolkit, publication is not null, await InHand(db, review, now.Owners, ct)) : [],
                .. Missing.From(await identified.Run(actor, slug, now.Content, now.Attached is { } file ? [new EditionFile(EditionFileKind.Attached, file)] : [], ct)),
            ],
            now.Content.Advice(now.Stages),
            await MayDo(db, actor, review.ScopeId, review, ct));
    }

    private static async Task<IReadOnlyList<SignatureRow>> Signatures(HeedDb db, Actor actor, Publication? publication, DraftToolkit.Draft now, CancellationToken ct)
    {
        var rows = new List<SignatureRow>();
        foreach (var signature in publication?.Signatures ?? [])
        {
            var may = await db.May(actor, PublishingAccess.CanApproveSignature, ScopeId.From(signature.PartnershipId.Value), ct);
            var body = now.Owners.Zip(now.Content.Owners).FirstOrDefault(o => o.First == signature.PartnershipId).Second?.Name ?? "a partnership that no longer owns the review";
            rows.Add(new SignatureRow(signature.Id, body, signature.Name, signature.Role, signature.Approved, may && signature.Approved is null));
        }

        return rows;
    }

    private static async Task<IReadOnlyList<OtherRow>> Others(HeedDb db, Review review, string address, CancellationToken ct)
    {
        var rows = await db.Publications.IgnoreAutoIncludes().Where(p => p.ReviewId == review.Id && p.Address != address)
            .Select(p => new { p.Kind, p.Address, p.Words, p.Paper, Last = db.Editions.Where(e => e.PublicationId == p.Id).OrderByDescending(e => e.Number).Select(e => (EditionState?)e.State).FirstOrDefault() })
            .ToListAsync(ct);
        return [.. rows.OrderBy(p => p.Kind).ThenBy(p => p.Address, StringComparer.Ordinal).Select(p => new OtherRow(p.Kind, p.Address, p.Kind == PublicationKind.Toolkit ? p.Words.Title : p.Paper.Title, p.Last))];
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
            .Select(e => new EditionRow(e.Id, e.Number, e.State, e.Sha256, e.ChangeNote, e.Submitted, e.Released, e.Ended, e.Reason,
                e.Checked, e.GoesOutOn, e.AloneBecause, e.LookedAt, e.LeadsTo, e.Files))
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
