using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reviews.Queries;

/// <summary>The types of review that partnerships may begin one under: as they came with Heed, or their own copies.</summary>
public sealed class RegimeChoices(Reader reader)
{
    /// <param name="BeginsWithNotification">Whether something is considered first: by its criteria, or because a national body is told.</param>
    public sealed record Row(string Code, string Name, string About, ReviewType Type, Nation Nation, bool BeginsWithNotification);

    /// <param name="owners">The partnerships; those types come first that are made for their kind.</param>
    public async Task<IReadOnlyList<Row>> Run(Actor actor, IReadOnlyList<PartnershipId> owners, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var kinds = await db.Partnerships.Where(p => owners.Contains(p.Id)).Select(p => p.Kind).Distinct().ToListAsync(ct);
        var scopes = owners.Select(o => Domain.Shared.ScopeId.From(o.Value)).ToList();
        var copies = await db.Regimes.Where(r => scopes.Contains(r.ScopeId) && r.Off!.Who == null).OrderBy(r => r.Id).ToListAsync(ct);
        return [.. RegimesInUse.Of(copies).Select(r => r.Content)
            .Where(r => kinds.Count == 0 || r.Bodies.Any(kinds.Contains))
            .OrderBy(r => r.Type == ReviewType.SeriousCaseReview)
            .Select(r => new Row(r.Code, r.Name, r.About, r.Type, r.Nation, r.Criteria.Items.Count > 0 || r.Stages.Any(s => s.Code == RegimeStage.Notified)))];
    }
}
