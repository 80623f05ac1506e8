using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.TestKit;

namespace Heed.Application.Tests.Recommendations;

/// <summary>A list of thousands is walked along an index and its count is read: it must be the list that sorting and counting give.</summary>
public sealed class ActionListOfThousandsTests
{
    private const int Dated = 6_010;
    private const int Undated = 70;

    [Theory, OnBothDatabases]
    public async Task Its_pages_are_those_of_the_same_actions_sorted_and_its_count_is_theirs(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var made = await Many(town);
        var open = made.Where(a => a.Reported != ReportedState.Complete).ToList();
        Assert.True(open.Count > 5_000 && open.Any(a => a.Due is null), "The list is long enough to be walked");

        var byDate = open.OrderBy(a => a.Due is null).ThenBy(a => a.Due).ThenBy(a => $"{a.Id.Value}", StringComparer.Ordinal).Select(a => a.Id).ToList();
        var latestFirst = open.OrderBy(a => a.Due is null).ThenByDescending(a => a.Due).ThenBy(a => $"{a.Id.Value}", StringComparer.Ordinal).Select(a => a.Id).ToList();
        var pages = (open.Count + Paging.Size - 1) / Paging.Size;
        // The first, one in the middle, the last three, on which dates end, and one that is not there.
        foreach (var number in new[] { 1, 40, pages - 2, pages - 1, pages, pages + 7, 0 })
        {
            await Is(byDate, "due", number);
            await Is(latestFirst, "-due", number);
        }

        async Task Is(List<ActionId> expected, string sort, int number)
        {
            var list = await town.The<ActionList>().Run(town.Manager, new ActionList.Filter(State: ActionState.Open), sort, number, default);
            Assert.Equal((expected.Count, Math.Clamp(number, 1, pages)), (list.Total, list.Number));
            Assert.Equal(expected.Skip((list.Number - 1) * Paging.Size).Take(Paging.Size), list.Rows.Select(r => r.Id));
        }
    }

    /// <summary>Many on each day, so that the order of those with one date is seen too; one in ten is complete.</summary>
    private static async Task<List<PlanAction>> Many(Town town)
    {
        var (asked, random) = (await town.Recommendation(await town.Review()), new Random(3));
        var made = Enumerable.Range(0, Dated + Undated).Select(n => PlanAction.BringIn([asked], $"Action {n}", new ActionLead(town.Police, town.PoliceLead.Person, "Lead"),
            n < Dated ? town.Today.AddDays(random.Next(-100, 100)) : null, "", new DocumentReport(n % 10 == 0 ? ReportedState.Complete : null, "", "plan.xlsx"), new Stamp(null, "Heed", town.Clock.GetUtcNow()))).ToList();
        await using var db = town.The<Databases>().Whole();
        db.AddRange(made);
        await db.SaveChangesAsync();
        // They came past the usual way, which counts what it saves.
        await town.The<KeptCounts>().Renew([asked.ScopeId], default);
        return made;
    }
}
