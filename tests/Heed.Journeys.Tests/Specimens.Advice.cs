using Heed.Application.Platform.Database;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Journeys.Tests;

internal sealed partial class Specimens
{
    private async Task Advice(HeedDb db, Actor manager)
    {
        var key = (await db.Partnerships.SingleAsync(p => p.Slug == "tynemarsh-children")).Id;
        var texts = new AdviceTexts("front door, hub", "Say which team is meant: people who are new here do not know it.", "The partnership, 2 March 2026");
        await heed.Town.The<AddAdvice>().Run(manager, key, texts, default);
        await heed.Town.The<ChangeAdvice>().Run(manager, key, "consider", -1, texts with { Words = "consider, ponder" }, default);
        await heed.Town.The<SwitchAdvice>().Run(manager, key, "consider", false, default);
        Add("work/advice", "/work/advice");
        Add("work/advice/{id:guid}/add", $"/work/advice/{key}/add");
        Add("work/advice/{id:guid}/{code}", $"/work/advice/{key}/consider");
    }
}
