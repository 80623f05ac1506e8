using Heed.Application.People.Commands;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Tests.Platform;

/// <summary>Whoever only tries hears what would be refused, and nothing is saved.</summary>
public sealed class OnlyTryingTests
{
    [Theory, OnBothDatabases]
    public async Task What_is_only_tried_is_refused_with_the_rules_problems_or_with_none_and_never_saved(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var action = await town.Action(await town.Recommendation(await town.Review()), dueInDays: 10);
        var trying = town.Manager with { OnlyTries = true };
        var move = town.The<MoveDate>();

        var refused = await move.Run(trying, action.Id, action.Version, default, "", "", default);
        var passed = await move.Run(trying, action.Id, action.Version, town.Today.AddDays(20), "The panel", "It is late", default);
        var joined = await town.The<JoinPerson>().Run(trying, "Nia Nurse", "Named Nurse", "nia@town.example", town.Hospital, default);

        Assert.Equal(["AgreedBy", "Reason"], refused.Problems.Select(p => p.Field));
        Assert.Equal((OutcomeKind.Refused, 0), (passed.Kind, passed.Problems.Count));
        Assert.Equal((OutcomeKind.Refused, 0), (joined.Kind, joined.Problems.Count));
        Assert.Equal(OutcomeKind.NotAllowed, (await move.Run(town.PoliceLead with { OnlyTries = true }, action.Id, action.Version, town.Today, "The panel", "Late", default)).Kind);
        await using var db = town.The<Reader>().For(town.Manager);
        Assert.Equal(action.Due, (await db.Actions.SingleAsync(a => a.Id == action.Id)).Due);
        Assert.False(await db.People.AnyAsync(p => p.Name == "Nia Nurse"));
    }

    [Theory, OnBothDatabases]
    public async Task Somebody_without_an_agency_hears_of_everything_that_is_missing(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);

        var refused = await town.The<JoinPerson>().Run(town.Manager, "", "Named Nurse", "nobody", default, default);

        Assert.Equal(["Name", "Email", "AgencyId"], refused.Problems.Select(p => p.Field));
    }
}
