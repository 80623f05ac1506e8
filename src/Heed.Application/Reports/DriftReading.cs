using Heed.Application.Platform.Database;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reports;

/// <summary>Reads what a drift and delay report says, of what all of its audience may see.</summary>
internal static class DriftReading
{
    /// <summary>The letters of an action that a report prints; the whole stands on its page.</summary>
    private const int LongestText = 300;

    public static async Task<(IReadOnlyList<DriftAction> Actions, IReadOnlyList<DriftRecommendation> Recommendations)> Of(HeedDb db, PartnershipId partnership, PartnershipSight shared, CancellationToken ct)
    {
        var sources = await PartnershipSight.Of(db, partnership).ToDictionaryAsync(s => s.Id, s => s.Title, ct);
        var recommendations = await db.Recommendations.IgnoreAutoIncludes().Where(r => sources.Keys.Contains(r.SourceId)).OrderBy(r => r.SourceId).ThenBy(r => r.Position)
            .Select(r => new { r.Id, r.SourceId, r.PrintedNumber, r.Position, r.Stage, r.SignOffs, r.StageMoves }).ToListAsync(ct);
        var labels = recommendations.Where(r => shared.Recommendations.Contains(r.Id)).ToDictionary(r => r.Id,
            r => Label(r.PrintedNumber, r.Position) + (shared.Sources.Contains(r.SourceId) ? $" of {sources[r.SourceId]}" : ""));
        return (await Actions(db, [.. sources.Keys.Select(s => ScopeId.From(s.Value))], shared, labels, ct),
            [.. recommendations.Where(r => labels.ContainsKey(r.Id)).Select(r => new DriftRecommendation(r.Id, labels[r.Id], r.Stage, r.SignOffs, r.StageMoves))]);
    }

    private static async Task<IReadOnlyList<DriftAction>> Actions(HeedDb db, List<ScopeId> scopes, PartnershipSight shared, Dictionary<RecommendationId, string> labels, CancellationToken ct)
    {
        var today = db.Today;
        var asked = await db.AskedOn(shared.Asked, ct);
        var agencies = await db.Agencies.Select(a => new { a.Id, a.Name, a.Until }).ToDictionaryAsync(a => a.Id, ct);
        var left = await db.People.Where(p => p.LeftOn != null && p.LeftOn < today).Select(p => new { p.Id, p.LeftOn }).ToDictionaryAsync(p => p.Id, p => p.LeftOn, ct);
        var answers = (await db.Set<ActionRecommendation>().Where(l => scopes.Contains(l.ScopeId)).Select(l => new { l.ActionId, l.RecommendationId }).ToListAsync(ct)).ToLookup(l => l.ActionId, l => l.RecommendationId);
        var rows = await db.Actions.IgnoreAutoIncludes().Where(a => scopes.Contains(a.ScopeId)).OrderBy(a => a.Due == null).ThenBy(a => a.Due).ThenBy(a => a.Id)
            .Select(a => new
            {
                a.Id,
                Text = a.Text.Substring(0, LongestText),
                a.LeadAgencyId,
                a.LeadPersonId,
                a.LeadRole,
                a.Reported,
                a.StoppedOn,
                a.Due,
                a.Breadth,
                a.PlannedOn,
                a.LastUpdatedOn,
                a.RefusedOn,
                a.Refusals,
                a.IsIncomplete,
                a.DateMoves,
                a.Verified,
                a.Verifications,
            })
            .ToListAsync(ct);
        return
        [
            .. from a in rows
            where shared.Actions.Contains(a.Id)
            let agency = a.LeadAgencyId is { } id ? agencies.GetValueOrDefault(id) : null
            let gone = a.LeadPersonId is { } lead ? left.GetValueOrDefault(lead) : null
            select new DriftAction(
                a.Id, Words.Begin(a.Text, LongestText - 1), Joined([.. answers[a.Id].Where(labels.ContainsKey).Select(r => labels[r]).Order(StringComparer.Ordinal)]),
                agency?.Name ?? "", a.LeadRole, a.Reported, a.Due, Timeliness.Of(a.Reported, a.Verified, a.StoppedOn, a.Due, a.Breadth, a.PlannedOn, a.LastUpdatedOn, a.DateMoves, today), a.DateMoves, a.LastUpdatedOn,
                asked.TryGetValue(a.Id, out var since) ? since : null, a.RefusedOn is null ? null : a.Refusals[^1], a.IsIncomplete, gone ?? (agency?.Until < today ? agency.Until : null), a.StoppedOn,
                a.Verified, a.Verifications),
        ];
    }

    private static string Joined(IReadOnlyList<string> labels) => labels.Count == 0 ? "" : Words.List(labels);

    public static string Label(string printed, int position) => printed.Length > 0 ? $"Recommendation {printed}" : $"Recommendation without a number (place {position})";
}
