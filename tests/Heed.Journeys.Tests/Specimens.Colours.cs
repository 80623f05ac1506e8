using Heed.Application.Platform.Database;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace Heed.Journeys.Tests;

internal sealed partial class Specimens
{
    /// <summary>What the colours mean, and what was judged and taken back.</summary>
    private async Task Colours(HeedDb db, Actor manager)
    {
        var key = (await db.Partnerships.SingleAsync(p => p.Slug == "tynemarsh-children")).Id;
        var judged = (await db.Actions.ToListAsync()).Find(a => a.JudgedColours.Count > 0)!.Id;
        var recommendation = await db.Recommendations.Where(r => db.Set<Domain.Reviews.SourceOwner>().Any(o => o.ScopeId == r.ScopeId && o.PartnershipId == key)).OrderBy(r => r.Id).Select(r => r.Id).FirstAsync();
        await heed.Town.The<JudgeColour>().Run(manager, judged, Colour.Amber, "The room is found; the staff are not", default);
        await heed.Town.The<JudgeColour>().OfRecommendation(manager, recommendation, Colour.Red, "Nobody has asked the schools", default);
        Add("work/colours", "/work/colours");
        Add("work/reports/colours", $"/work/reports/colours?partnership={key}&colour=Amber");
        Add("work/colours/{id:guid}/choose", $"/work/colours/{key}/choose");
        Add("work/colours/{id:guid}/change", $"/work/colours/{key}/change");
        Add("work/actions/{id:guid}/colour", $"/work/actions/{judged}/colour");
        Add("work/recommendations/{id:guid}/colour", $"/work/recommendations/{recommendation}/colour");
    }
}
