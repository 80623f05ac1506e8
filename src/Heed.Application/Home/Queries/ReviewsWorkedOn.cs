using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Home.Queries;

/// <summary>The reviews that somebody was asked to work on as a panel member or a reviewer; the newest first. For those who see little else, it is why they are here.</summary>
public sealed class ReviewsWorkedOn(Reader reader)
{
    public sealed record Row(string Slug, string Title, ReviewStage Stage, Role As);

    public async Task<Part<Row>> Run(Actor actor, CancellationToken ct)
    {
        var asked = actor.Roles.Where(r => r.Role is Role.PanelMember or Role.Reviewer).GroupBy(r => r.Scope).ToDictionary(g => g.Key, g => g.Min(r => r.Role));
        if (asked.Count == 0)
        {
            return new Part<Row>(0, []);
        }

        await using var db = reader.For(actor);
        var scopes = asked.Keys.ToList();
        var found = await db.Reviews.Where(r => scopes.Contains(r.ScopeId) && r.Stage != ReviewStage.Closed).OrderByDescending(r => r.Id).Select(r => new { r.Slug, r.Title, r.Stage, r.ScopeId }).ToPart(ct);
        return new Part<Row>(found.Total, [.. found.First.Select(r => new Row(r.Slug, r.Title, r.Stage, asked[r.ScopeId]))]);
    }
}
