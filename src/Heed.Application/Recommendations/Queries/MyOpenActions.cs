using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>The open actions on which somebody may report, by the partnerships that asked for them.</summary>
public sealed class MyOpenActions(Reader reader)
{
    private const int Most = 300;

    /// <param name="Partnerships">The partnerships that asked for it, as one heading; empty of a restricted review.</param>
    public sealed record Row(ActionId Id, string Text, string Partnerships, string Answers, DateOnly? Due, ReportedState Reported, bool HasReport, DateOnly? LastUpdatedOn, bool HasEvidence);

    public async Task<IReadOnlyList<Row>> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        List<PersonId?> mine = [actor.Person, .. actor.StandsInFor.Select(s => s.Person)];
        var agencies = actor.Roles.Where(r => r.Role == Role.AgencyLead).Select(r => AgencyId.From(r.Scope.Value)).ToList();
        var rows = await db.Actions.IgnoreAutoIncludes().In(ActionState.Open, db.Today)
            .Where(a => !a.IsIncomplete && (mine.Contains(a.LeadPersonId) || a.Agencies.Any(g => agencies.Contains(g.AgencyId))))
            .OrderBy(a => a.Due == null).ThenBy(a => a.Due).ThenBy(a => a.Id).Take(Most)
            .Select(a => new { a.Id, a.ScopeId, Text = a.Text.Substring(0, 300), a.Due, a.Reported, HasReport = a.LastProgress != "", a.LastUpdatedOn, HasEvidence = a.Evidence.Any(e => e.DestroyedAt == null) })
            .ToListAsync(ct);
        var scopes = rows.Select(r => r.ScopeId).Distinct().ToList();
        var names = (await db.ScopeReaches.Where(r => scopes.Contains(r.ScopeId)).Join(db.Partnerships, r => r.FromScopeId, p => p.ScopeId, (r, p) => new { r.ScopeId, p.Name }).OrderBy(x => x.Name).ToListAsync(ct)).ToLookup(x => x.ScopeId, x => x.Name);
        var labels = await ActionLabels.Of(db, [.. rows.Select(r => r.Id)], ct);
        return [.. rows.Select(r => new Row(r.Id, r.Text, string.Join(" and ", names[r.ScopeId]), labels.GetValueOrDefault(r.Id, ""), r.Due, r.Reported, r.HasReport, r.LastUpdatedOn, r.HasEvidence)).OrderBy(r => r.Partnerships, StringComparer.Ordinal)];
    }
}
