using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Domain.Imports;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Recommendations;
using Heed.Domain.Reports;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reviews.Queries;

/// <summary>One review with its owners, holds and findings, and what this actor may do with it; null when they may not see it.</summary>
public sealed class ReviewInFull(Reader reader, TimeProvider time)
{
    public sealed record Row(
        SourceId Id, string Slug, string Title, ReviewType Type, ReviewStage Stage, IReadOnlyList<PartnershipId> OwnerIds, IReadOnlyList<string> Owners, IReadOnlyList<string> Pseudonyms,
        DateOnly? PeriodFrom, DateOnly? PeriodTo, string LeadReviewer, string Summary, DateOnly? DatedOn, int Version, string WhyNotGoOn, string WhyNotPublish, string WhyNotFamily, string WhyNotPractitioners,
        IReadOnlyList<HoldRow> Holds, IReadOnlyList<FindingRow> Findings, Restricted? Restriction, InheritedNote? Inherited, IReadOnlyList<Guid> Records, Can Can);

    /// <summary>That the review is open to named people only.</summary>
    public sealed record Restricted(RestrictionId Id, string Reference, string Reason, Stamp Made, int Version);

    public sealed record HoldRow(
        HoldId Id, HoldKind Kind, HoldStops Stops, DateOnly Since, DateOnly? KnownEnd, DateOnly? LookAgainOn, string AskedBy, string Reason,
        HoldDetails Details, Stamp Placed, Stamp? Lifted, DateOnly? LiftedOn, string LiftReason, bool IsToLookAt)
    {
        public bool Stands => Lifted is null;

        public bool IsPermanent => Kind == HoldKind.PermanentRestriction;
    }

    /// <param name="LeadsTo">The recommendations that come from it, in their order.</param>
    /// <param name="Stances">What each owner decided, with its name: what counts, and what it decided before.</param>
    public sealed record FindingRow(FindingId Id, FindingKind Kind, string Number, string Title, string Text, IReadOnlyList<Led> LeadsTo, string Cause, IReadOnlyList<AgencyId> AgencyIds, IReadOnlyList<string> Agencies, IReadOnlyList<StanceRow> Stances);

    public sealed record StanceRow(string Partnership, FindingStanceTaken Taken, IReadOnlyList<FindingStanceTaken> Earlier);

    public sealed record Led(RecommendationId Id, string Label);

    /// <summary>What this actor may do here: which links they are shown. The commands decide again.</summary>
    public sealed record Can(bool Describe, bool Hold, bool WriteFindings, bool WriteRecommendations, bool Import, bool Publish, bool Restrict, bool MakePapers, bool MarkQuality, bool Commission);

    public async Task<Row?> Run(Actor actor, string slug, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Reviews.AsSplitQuery().SingleOrDefaultAsync(r => r.Slug == slug, ct) is not { } review)
        {
            return null;
        }

        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var led = await LeadsTo(db, review, ct);
        var named = review.Findings.SelectMany(f => f.Agencies).Distinct().ToList();
        var about = named.Count == 0 ? [] : await db.Agencies.Where(a => named.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, ct);
        var ownerIds = review.Owners.Select(o => o.PartnershipId).ToList();
        var owners = await db.Partnerships.Where(p => ownerIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        return new Row(
            review.Id, review.Slug, review.Title, review.Type, review.Stage, [.. review.Owners.OrderBy(o => o.Position).Select(o => o.PartnershipId)], await SourceOwners.Of(db, review, ct), review.Pseudonyms,
            review.PeriodFrom, review.PeriodTo, review.LeadReviewer, review.Summary, review.DatedOn, review.Version, review.WhyNotGoOn, review.WhyNotPublish, review.WhyNot(HoldStops.FamilyContact), review.WhyNot(HoldStops.PractitionerContact),
            [.. review.Holds.OrderBy(h => h.Id.Value).Select(h => new HoldRow(h.Id, h.Kind, h.Stops, h.Since, h.KnownEnd, h.LookAgainOn, h.AskedBy, h.Reason, new HoldDetails(h.MayLift, h.StillAllowed, h.ShownBy), h.Placed, h.Lifted, h.LiftedOn, h.LiftReason, h.IsToLookAt(today)))],
            [.. review.Findings.OrderBy(f => f.Position).Select(f => Finding(f, led, about, owners))],
            await db.Restrictions.Where(r => r.ReviewId == review.Id && r.Lifted!.Who == null).Select(r => new Restricted(r.Id, r.Reference, r.Reason, r.Made, r.Version)).SingleOrDefaultAsync(ct),
            review.Inherited,
            await Records(db, review, ct),
            Of(await db.MayOn(actor, review.ScopeId, ct, review), review.Inherited is not null));
    }

    private static FindingRow Finding(Finding finding, ILookup<FindingId, Led> led, Dictionary<AgencyId, string> agencies, Dictionary<PartnershipId, string> owners) => new(
        finding.Id, finding.Kind, finding.PrintedNumber, finding.Title, finding.Text, [.. led[finding.Id]], finding.Cause, finding.Agencies, [.. finding.Agencies.Select(a => agencies.GetValueOrDefault(a, "an agency"))],
        [.. finding.Stances.GroupBy(s => s.PartnershipId).Select(s => new StanceRow(owners.GetValueOrDefault(s.Key, "a partnership that owned it before"), s.Last(), [.. s.SkipLast(1)]))]);

    /// <summary>Whose history is the review's: its own, that of its restrictions, and that of each emergency access.</summary>
    private static async Task<IReadOnlyList<Guid>> Records(HeedDb db, Review review, CancellationToken ct)
    {
        var restrictions = await db.Restrictions.Where(r => r.ReviewId == review.Id).Select(r => r.Id).ToListAsync(ct);
        var emergencies = await db.Grants.Where(g => g.ScopeId == review.ScopeId && g.Role == Role.EmergencyReader).Select(g => g.Id).ToListAsync(ct);
        return [review.Id.Value, .. restrictions.Select(r => r.Value), .. emergencies.Select(g => g.Value)];
    }

    private static async Task<ILookup<FindingId, Led>> LeadsTo(HeedDb db, Review review, CancellationToken ct)
    {
        var recommendations = await db.Recommendations.Where(r => r.SourceId == review.Id && r.Findings.Any()).OrderBy(r => r.Position).ToListAsync(ct);
        return recommendations.SelectMany(r => r.Findings, (r, link) => (link.FindingId, Led: new Led(r.Id, r.Label))).ToLookup(x => x.FindingId, x => x.Led);
    }

    /// <param name="ended">Whether it was brought in as history, so that nothing is recommended under it.</param>
    private static Can Of(Func<Permission, bool> may, bool ended) => new(
        may(ReviewAccess.CanDescribeReview),
        may(ReviewAccess.CanHoldReview),
        may(ReviewAccess.CanWriteFindings),
        !ended && may(RecommendationAccess.CanWriteRecommendations),
        !ended && may(ImportAccess.CanImport),
        may(PublishingAccess.CanPreparePublication) || may(PublishingAccess.CanPublish),
        may(ReviewAccess.CanRestrictReview),
        may(ReportAccess.CanMakePapers),
        may(ReviewAccess.CanMarkQuality),
        may(ReviewAccess.CanCommission));
}
