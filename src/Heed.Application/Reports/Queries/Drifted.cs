using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations.Queries;
using Heed.Application.Reviews;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reports.Queries;

/// <summary>How an action drifted.</summary>
public enum Drift
{
    Overdue,

    /// <summary>It has passed its date, and all that it answers is national.</summary>
    ToChase,
    MovedLater,
    Silent,
    Refused,
    NotAnswering,
    WithoutLead,

    /// <summary>A second person sent back what its lead reported complete.</summary>
    Returned,

    /// <summary>Its lead asks for another date, or that somebody else leads it, and nobody has settled it.</summary>
    AsksForOther,
}

/// <summary>What drifted within some days, worked out from what was written down, and whose it is.</summary>
public sealed class Drifted(Reader reader)
{
    public const int Days = 7;

    /// <summary>The most that are shown; a partnership with more must look at the lists themselves.</summary>
    public const int Most = 1_000;

    /// <param name="Moved">The last move of its date, where it moved later within these days.</param>
    public sealed record Row(
        ActionId Id, string Text, PersonId? Lead, string LeadName, string Agency, AgencyId? AgencyId, DateOnly? Due, Timeliness Timely, DateOnly? LastUpdatedOn,
        DateOnly? AskedOn, DateOnly? RefusedOn, DateOnly? LeftOn, DateMove? Moved, Wish? Wish, IReadOnlyList<Drift> How);

    /// <param name="Since">The first day that is looked at.</param>
    public sealed record Rows(DateOnly Since, DateOnly Today, IReadOnlyList<Row> Actions);

    /// <param name="partnership">Null for all that the actor sees.</param>
    public async Task<Rows> Run(Actor actor, PartnershipId? partnership, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var today = db.Today;
        var (since, silent, answer) = (today.AddDays(-Days), today.AddDays(-Timeliness.SilentAfterDays), ChasingTimes.LastAsk(today));
        var open = db.Actions.IgnoreAutoIncludes().In(ActionState.Open, today);
        if (partnership is { } one)
        {
            open = open.OwnedBy(db, one);
        }

        var asks = db.AsksInVain();
        var unanswered = db.Actions.IgnoreAutoIncludes().Unanswered(db, answer).Select(a => a.Id);
        var gone = db.Actions.IgnoreAutoIncludes().WithoutLead(db).Select(a => a.Id);
        var found = await open
            .Where(a => (a.Due >= since && a.Due < today) || a.SlippedOn >= since || a.RefusedOn >= since || a.WishedOn >= since
                || ((a.LastUpdatedOn ?? a.PlannedOn) <= silent && (a.LastUpdatedOn ?? a.PlannedOn) > silent.AddDays(-Days)) || unanswered.Contains(a.Id) || gone.Contains(a.Id) || a.Verified == VerifiedState.Returned)
            .OrderBy(a => a.Due == null).ThenBy(a => a.Due).ThenBy(a => a.Id).Take(Most)
            .Select(a => new
            {
                a.Id,
                Text = a.Text.Substring(0, 300),
                a.LeadPersonId,
                a.LeadAsWritten,
                a.LeadAgencyId,
                Person = db.People.Where(p => p.Id == a.LeadPersonId).Select(p => new { p.Name, p.LeftOn }).FirstOrDefault(),
                Agency = db.Agencies.Where(g => g.Id == a.LeadAgencyId).Select(g => new { g.Name, g.Until }).FirstOrDefault(),
                a.Reported,
                a.Verified,
                a.Verifications,
                a.Due,
                a.Breadth,
                a.PlannedOn,
                a.LastUpdatedOn,
                a.SlippedOn,
                a.RefusedOn,
                a.Wish,
                a.DateMoves,
                AskedAt = asks.Where(l => l.ActionId == a.Id && l.LeadPersonId == a.LeadPersonId).Min(l => (DateTimeOffset?)l.Made.At),
            })
            .ToListAsync(ct);
        var rows = found.Select(f =>
        {
            var timely = Timeliness.Of(f.Reported, f.Verified, null, f.Due, f.Breadth, f.PlannedOn, f.LastUpdatedOn, f.DateMoves, today);
            var asked = f.AskedAt is { } at ? (DateOnly?)DateOnly.FromDateTime(at.UtcDateTime) : null;
            var left = Later(f.Person?.LeftOn, f.Agency?.Until);
            List<Drift> how =
            [
                .. f.Due >= since && f.Due < today ? [f.Breadth == Breadth.National ? Drift.ToChase : Drift.Overdue] : Array.Empty<Drift>(),
                .. f.SlippedOn >= since ? [Drift.MovedLater] : Array.Empty<Drift>(),
                .. timely.SilentDays is var days and >= Timeliness.SilentAfterDays && days < Timeliness.SilentAfterDays + Days ? [Drift.Silent] : Array.Empty<Drift>(),
                .. f.RefusedOn >= since ? [Drift.Refused] : Array.Empty<Drift>(),
                .. asked <= answer && asked > answer.AddDays(-Days) ? [Drift.NotAnswering] : Array.Empty<Drift>(),
                .. left < today && left >= since.AddDays(-1) ? [Drift.WithoutLead] : Array.Empty<Drift>(),
                .. f.Verified == VerifiedState.Returned && f.Verifications[^1].By.Day >= since ? [Drift.Returned] : Array.Empty<Drift>(),
                .. f.Wish?.By.Day >= since ? [Drift.AsksForOther] : Array.Empty<Drift>(),
            ];
            return new Row(f.Id, f.Text, f.LeadPersonId, f.Person?.Name ?? "", f.Agency?.Name ?? f.LeadAsWritten, f.LeadAgencyId, f.Due, timely, f.LastUpdatedOn, asked, f.RefusedOn, left,
                how.Contains(Drift.MovedLater) ? f.DateMoves.LastOrDefault(m => m.IsSlip) : null, f.Wish, how);
        });
        return new Rows(since, today, [.. rows.Where(r => r.How.Count > 0)]);
    }

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null || other > one ? other : one;
}
