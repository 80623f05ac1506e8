using Heed.Application.Meetings.Commands;
using Heed.Application.People.Commands;
using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Reviews.Commands;
using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.TestKit;

/// <summary>Groups, their meetings and what they decide, made by the real commands.</summary>
public static class TownMeetings
{
    /// <summary>A group of four members who need three to decide; the chair of the town chairs it.</summary>
    public static async Task<Group> Group(this Town town, string name, bool decidesForPartnership = false, PartnershipId? partnership = null, params Actor[] members)
    {
        var group = (await town.The<FormGroup>().Run(town.Manager, partnership ?? town.Children, name, "", default)).Value;
        await town.Seat(group.Id, decidesForPartnership, members);
        return group;
    }

    /// <summary>Gives a group its members and its quorum.</summary>
    public static async Task Seat(this Town town, GroupId group, bool decidesForPartnership = false, params Actor[] members)
    {
        var seats = town.The<SeatMember>();
        await seats.SetQuorum(town.Manager, group, 3, decidesForPartnership, default);
        await seats.Run(town.Manager, group, town.Chair.Person, "", "", true, default);
        foreach (var member in members)
        {
            await seats.Run(town.Manager, group, member.Person, "", "", false, default);
        }

        foreach (var unknown in new[] { "Nora Nurse", "Hari Head", "Sol Solicitor" }.Skip(members.Length))
        {
            await seats.Run(town.Manager, group, null, unknown, "Town Hospitals", false, default);
        }
    }

    /// <summary>A meeting of today at which everybody is present.</summary>
    public static async Task<Meeting> Meeting(this Town town, Group group, Presence presence = Presence.Present)
    {
        var meeting = (await town.The<PlanMeeting>().Run(town.Manager, group.Id, town.Today, "10 am, Town Hall", default)).Value;
        if (presence != Presence.Expected)
        {
            await Attend(town, meeting, presence);
        }

        return await town.Now(meeting);
    }

    public static async Task<Outcome> Attend(this Town town, Meeting meeting, Presence presence)
    {
        var now = await town.Now(meeting);
        return await town.The<TakeAttendance>().Run(town.Manager, meeting.Id, now.Version, [.. now.Attendance.Select(a => new Came(a.Key, presence))], default);
    }

    /// <summary>An accepted recommendation whose one action is complete and verified, under a responsible group.</summary>
    public static async Task<(Recommendation Recommendation, PlanAction Action)> Proved(this Town town, Review review, Group responsible, string number = "1")
    {
        Done(await town.The<NameResponsibleGroup>().Run(town.Manager, review.Id, responsible.Id, default));
        var recommendation = await town.Accepted(review, number);
        var action = await town.Verified(recommendation);
        return (await town.Now(recommendation), action);
    }

    /// <summary>A recommendation that the chair accepted for the partnership.</summary>
    public static async Task<Recommendation> Accepted(this Town town, Review review, string number = "1")
    {
        var recommendation = await town.Recommendation(review, number);
        Done(await town.The<TakeStance>().Run(town.Chair, recommendation.Id, recommendation.Version, Stance.Accepted, "", default));
        return await town.Now(recommendation);
    }

    /// <summary>An action that the police did, reported with its evidence, and the manager verified.</summary>
    public static async Task<PlanAction> Verified(this Town town, Recommendation answers, string text = "Write the pathway")
    {
        var action = await town.Action(answers, text);
        await town.AddEvidence(action, town.PoliceLead, content: $"minutes {Guid.NewGuid()}");
        Done(await town.The<ReportProgress>().Run(town.PoliceLead, action.Id, "Agencies agreed who tells the school, and an audit of 20 cases showed it happened in 19.", ReportedState.Complete, default));
        action = await town.Now(action);
        Done(await town.The<VerifyAction>().Run(town.Manager, action.Id, null, "Read the minutes", action.Evidence.ToDictionary(e => e.Id, e => e.Revisions[^1].Number), "on paper", default));
        return await town.Now(action);
    }

    /// <summary>A recommendation that was signed off by the responsible group and by the board of its one owner.</summary>
    public static async Task<(Recommendation Recommendation, PlanAction Action)> SignedOff(this Town town, Review review)
    {
        var panel = await town.Group($"Panel {Guid.NewGuid():N}"[..12]);
        var board = await town.Group($"Board {Guid.NewGuid():N}"[..12], decidesForPartnership: true);
        var (recommendation, action) = await town.Proved(review, panel);
        Done(await town.The<AskForSignOff>().Run(town.Manager, recommendation.Id, recommendation.Version, default));
        foreach (var group in new[] { panel, board })
        {
            Done(await town.The<DecideRecommendation>().Run(town.Manager, (await town.Meeting(group)).Id, recommendation.Id, DecisionKind.SignOff, "", null, null, default));
        }

        return (await town.Now(recommendation), await town.Now(action));
    }

    public static async Task<Meeting> Now(this Town town, Meeting meeting)
    {
        await using var db = town.The<Reader>().For(Actor.Heed);
        return await db.Meetings.SingleAsync(m => m.Id == meeting.Id);
    }

    private static void Done(Outcome outcome)
    {
        if (!outcome.IsDone)
        {
            throw new InvalidOperationException($"{outcome.Kind} {string.Join("; ", outcome.Problems.Select(p => p.Sentence))} {outcome.WhoCan}");
        }
    }
}
