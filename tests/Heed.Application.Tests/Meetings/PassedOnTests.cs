using Heed.Application.Meetings.Commands;
using Heed.Application.Meetings.Queries;
using Heed.Application.Platform.Database;
using Heed.Domain.Meetings;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.TestKit;

namespace Heed.Application.Tests.Meetings;

public sealed class PassedOnTests
{
    [Theory, OnBothDatabases]
    public async Task What_one_group_delegates_or_escalates_to_another_stands_on_its_agenda_until_it_has_decided(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (panel, board) = (await town.Group("Panel"), await town.Group("Board"));
        var asked = await town.Recommendation(await town.Review());
        var action = await town.Action(asked);
        var meeting = await town.Meeting(panel);
        // What a group decided before, on the same day, is no answer to what was passed on after.
        Assert.True((await town.The<DecideRecommendation>().Run(town.Manager, (await town.Meeting(board)).Id, asked.Id, DecisionKind.Note, "We heard of it", null, null, default)).IsDone);
        town.Clock.Pass(TimeSpan.FromHours(1));
        var (aboutAsked, aboutAction) = (town.The<DecideRecommendation>(), town.The<DecideAction>());

        Assert.Contains("Choose the group", Assert.Single((await aboutAsked.Run(town.Manager, meeting.Id, asked.Id, DecisionKind.Delegate, "They know the schools", null, null, default)).Problems).Sentence);
        Assert.True((await aboutAsked.Run(town.Manager, meeting.Id, asked.Id, DecisionKind.Delegate, "They know the schools", board.Id, null, default)).IsDone);
        Assert.True((await aboutAction.Run(town.Manager, meeting.Id, action.Id, new ActionDecision(DecisionKind.Escalate, "Nobody pays for it", null, board.Id, new Dictionary<EvidenceId, int>()), default)).IsDone);

        town.Clock.PassDays(1);
        var next = await town.Meeting(board);
        Assert.Equal(["was delegated to this group", "was escalated to this group"], await Why(next));
        Assert.True((await aboutAsked.Run(town.Manager, next.Id, asked.Id, DecisionKind.Note, "The schools are asked", null, null, default)).IsDone);

        town.Clock.PassDays(1);
        Assert.Equal(["was escalated to this group"], await Why(await town.Meeting(board)));

        async Task<IEnumerable<string>> Why(Meeting of) => (await town.The<DueForMeeting>().Run(town.Manager, of.Id, default))!.Select(r => r.Why).Order(StringComparer.Ordinal);
    }
}
