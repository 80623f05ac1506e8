using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reviews.Queries;

/// <summary>How one review is carried out; null where this actor sees no such review.</summary>
public sealed class CommissionOfReview(Reader reader, TimeProvider time)
{
    /// <param name="Terms">The versions, the one that counts last.</param>
    /// <param name="Checks">What the impact checks of its recommendations show today, in words with n of N.</param>
    public sealed record Row(IReadOnlyList<TermsVersion> Terms, IReadOnlyList<SeatRow> Seats, IReadOnlyList<ReportRow> Reports, IReadOnlyList<Involved> Involved, IReadOnlyList<ImpactAssessed> Assessments, ResearchSaid? Study, string Checks, Can Can, Guid Record, int Version);

    /// <param name="HasAccess">Whether they may sign in and see the review today.</param>
    public sealed record SeatRow(ReviewSeat Seat, bool HasAccess, bool WorksOnIt);

    public sealed record ReportRow(AgencyReport Report, string Agency, bool IsLate);

    public sealed record Can(bool Commission, bool CarryOut);

    public async Task<Row?> Run(Actor actor, SourceId review, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Commissions.SingleOrDefaultAsync(c => c.ReviewId == review, ct) is not { } found)
        {
            return null;
        }

        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var asked = found.Reports.Select(r => r.AgencyId).Distinct().ToList();
        var agencies = await db.Agencies.Where(a => asked.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, ct);
        var may = await db.MayOn(actor, found.ScopeId, ct, found);
        var results = await db.ImpactChecks.Where(c => c.ScopeId == found.ScopeId && c.Due != null).Select(c => c.Result).ToListAsync(ct);
        return new Row(
            found.Terms,
            [.. found.Seats.Select(s => (Seat: s, Works: s.Ended is null && !(s.Said.Until < today))).Select(s => new SeatRow(s.Seat, s.Works && s.Seat.PersonId is not null, s.Works))],
            [.. found.Reports.Select(r => new ReportRow(r, agencies.GetValueOrDefault(r.AgencyId, "an agency"), r.ReceivedOn is null && r.Due < today))],
            found.Involved, found.Assessments, found.Study,
            results.Count == 0 ? "No impact check was planned." : $"Impact checks: seen in {results.Count(r => r == ImpactResult.Seen)} of {results.Count}, partly in {results.Count(r => r == ImpactResult.Partly)}, not seen in {results.Count(r => r == ImpactResult.NotSeen)}, not made or not to be told yet in {results.Count(r => r is null or ImpactResult.CannotTellYet)}.",
            new Can(may(ReviewAccess.CanCommission), may(ReviewAccess.CanCarryOut)), found.Id.Value, found.Version);
    }
}
