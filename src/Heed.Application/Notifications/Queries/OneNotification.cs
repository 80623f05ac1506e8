using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Notifications.Queries;

/// <summary>One notification with all that came of it; null where this actor may not see it. Whoever only wrote it sees what they wrote, where it stands, and nothing of how it was considered.</summary>
public sealed class OneNotification(Reader reader, TimeProvider time)
{
    /// <param name="Trail">How it was considered; null for whoever only wrote it.</param>
    /// <param name="Outcome">What stands decided, in a few words; empty while nothing is.</param>
    public sealed record Row(NotificationId Id, string Reference, NotificationKind Kind, PartnershipId PartnershipId, string Partnership, RegimeContent Regime, NotificationText Text, IReadOnlyList<Named> Agencies,
        string WrittenBy, DateOnly WrittenOn, Authorisation? Authorised, bool NeedsAuthorisation, bool IsAuthorised, NationalNotice? Notified, string Standing, bool IsDecided, int Version, Considered? Trail, Can Can, Guid Record);

    public sealed record Named(AgencyId Id, string Name);

    /// <param name="Met">What the criteria give; null while that is open.</param>
    public sealed record Considered(IReadOnlyList<CriterionRow> Criteria, bool? Met, IReadOnlyList<AskRow> Asks, IReadOnlyList<GroupAdvice> Recommended, IReadOnlyList<NotificationDecision> Decisions, IReadOnlyList<NationalView> Views,
        IReadOnlyList<ToldOf> Told, IReadOnlyList<LedTo> Reviews, IReadOnlyList<ClockRow> Clocks, string WhyNoReview, string WhyNoRapidReview);

    /// <param name="Earlier">What was said before that, the latest first.</param>
    public sealed record CriterionRow(Criterion Criterion, CriterionAnswer? Answer, IReadOnlyList<CriterionAnswer> Earlier);

    public sealed record AskRow(InformationAsk Ask, string Whom);

    public sealed record LedTo(string Slug, string Title);

    public sealed record Can(bool Rewrite, bool Authorise, bool Consider, bool Decide, bool OpenReview);

    public async Task<Row?> Run(Actor actor, NotificationId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Notifications.SingleOrDefaultAsync(n => n.Id == id, ct) is not { } found)
        {
            return null;
        }

        var may = await db.MayOn(actor, found.ScopeId, ct, found);
        var whole = NotificationAccess.SeesTrail(actor, await db.ScopeReaches.Of([found.ScopeId], ct));
        var agencies = await db.Agencies.Where(a => found.Agencies.Contains(a.Id)).OrderBy(a => a.Name).Select(a => new Named(a.Id, a.Name)).ToListAsync(ct);
        return new Row(found.Id, found.Reference, found.Kind, found.PartnershipId, await db.Partnerships.Where(p => p.Id == found.PartnershipId).Select(p => p.Name).SingleAsync(ct), found.Content, found.Text, agencies,
            found.Written.Name, found.Written.Day, found.Authorised, found.NeedsAuthorisation, found.IsAuthorised, found.Notified, whole ? NotificationWords.Standing(found) : NotificationWords.StandingForWriter(found), found.Decided is { IsFinal: true },
            found.Version, whole ? await Trail(db, found, ct) : null,
            new Can(may(NotificationAccess.CanRewrite), may(NotificationAccess.CanAuthorise), may(NotificationAccess.CanConsider), may(NotificationAccess.CanDecide), may(ReviewAccess.CanOpenReview)), found.Id.Value);
    }

    private async Task<Considered> Trail(HeedDb db, Notification found, CancellationToken ct)
    {
        var asked = found.Asks.Select(a => a.AgencyId).OfType<AgencyId>().Distinct().ToList();
        var names = await db.Agencies.Where(a => asked.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, ct);
        var led = found.Reviews.Select(r => r.ReviewId).ToList();
        return new Considered(
            [.. found.Content.Criteria.Items.Select(c => new CriterionRow(c, found.AnswerTo(c.Code), [.. found.Criteria.Where(a => a.Code == c.Code).Reverse().Skip(1)]))],
            found.CriteriaMet,
            [.. found.Asks.Select(a => new AskRow(a, a.AgencyId is { } agency && names.TryGetValue(agency, out var name) ? a.Whom.Length > 0 ? $"{name}, {a.Whom}" : name : a.Whom))],
            found.Recommended, found.Decisions, found.Views, found.Told,
            await db.Reviews.Where(r => led.Contains(r.Id)).OrderBy(r => r.Id).Select(r => new LedTo(r.Slug, r.Title)).ToListAsync(ct),
            found.Clocks(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime)), found.WhyNoReview(ReviewType.LearningReview), found.WhyNoReview(ReviewType.RapidReview));
    }
}
