using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>The letters that Heed has drafted: those that wait first, then the newest.</summary>
public sealed class DraftLetters(Reader reader)
{
    /// <param name="May">Whether this actor may change, release and discard it.</param>
    public sealed record Row(DraftLetterId Id, int Version, Rung Rung, string Agency, IReadOnlyList<LetterReader> Readers, string Subject, string Body, int Actions, DraftState State, DateTimeOffset MadeAt, string EndedBy, DateTimeOffset? EndedAt, string DiscardReason, bool May);

    public async Task<Page<Row>> Run(Actor actor, int page, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var held = actor.Roles.Where(r => RecommendationAccess.CanReleaseLetters.Roles.Contains(r.Role)).Select(r => r.Scope).ToList();
        return await db.DraftLetters.OrderBy(d => d.State == DraftState.Waiting ? 0 : 1).ThenByDescending(d => d.Id)
            .Select(d => new Row(d.Id, d.Version, d.Rung, db.Agencies.Where(a => a.Id == d.AgencyId).Select(a => a.Name).FirstOrDefault() ?? "", d.Readers, d.Subject, d.Body, 0, d.State, d.Made.At, d.Ended!.Name ?? "", d.Ended!.At, d.DiscardReason,
                db.ScopeReaches.Any(r => r.ScopeId == d.ScopeId && held.Contains(r.FromScopeId)))).ToPage(page, ct);
    }

    /// <returns>Null when this actor may not see it.</returns>
    public async Task<Row?> One(Actor actor, DraftLetterId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.DraftLetters.SingleOrDefaultAsync(d => d.Id == id, ct) is not { } d)
        {
            return null;
        }

        var agency = await db.Agencies.Where(a => a.Id == d.AgencyId).Select(a => a.Name).SingleOrDefaultAsync(ct) ?? "";
        return new Row(d.Id, d.Version, d.Rung, agency, d.Readers, d.Subject, d.Body, d.Actions.Count, d.State, d.Made.At, d.Ended?.Name ?? "", d.Ended?.At, d.DiscardReason, await db.May(actor, RecommendationAccess.CanReleaseLetters, d.ScopeId, ct));
    }
}
