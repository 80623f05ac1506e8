using Heed.Application.Meetings.Commands;
using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Reviews.Commands;
using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Web.Tests.Walking;

/// <summary>What is verified, decided and checked.</summary>
internal sealed partial class World
{
    private static readonly ImpactPlan ImpactPlan = new("", "", Marks.Text(Marks.Impact), "", "", Marks.Text(Marks.Impact, "how"));

    public Meeting Meeting { get; private set; } = null!;

    public ImpactCheckId Check { get; private set; }

    /// <summary>An action that its lead reported complete, and that a second person verified.</summary>
    public PlanAction Verified { get; private set; } = null!;

    private async Task PlantDeciding()
    {
        await Town.Seat(Group);
        await Done(Town.The<NameResponsibleGroup>().Run(Town.Manager, Review.Id, Group, default));
        Verified = await FreshComplete();
        await Done(Town.The<VerifyAction>().Run(Town.Manager, Verified.Id, null, Marks.Text(Marks.Checked), Seen(Verified), "on paper", default));
        Meeting = await FreshMeeting();
        Check = await FreshCheck();
    }

    public static Dictionary<EvidenceId, int> Seen(PlanAction action) => action.Evidence.ToDictionary(e => e.Id, e => e.Revisions[^1].Number);

    public async Task<PlanAction> FreshComplete(Recommendation? answers = null)
    {
        var action = await FreshAction(answers);
        await PlantEvidence(action);
        await Done(Town.The<ReportProgress>().Run(Town.PoliceLead, action.Id, Marks.Text(Marks.Progress), ReportedState.Complete, default));
        return await Town.Now(action);
    }

    /// <summary>A meeting that was held, with a recommendation and an action on its agenda, and minutes.</summary>
    public async Task<Meeting> FreshMeeting()
    {
        var meeting = (await Done(Town.The<PlanMeeting>().Run(Town.Manager, Group, Town.Today, Marks.Text(Marks.Place), default))).Value;
        await Done(Town.Attend(meeting, Presence.Present));
        var about = await FreshComplete(await FreshRecommendation());
        await Done(Town.The<PutOnAgenda>().Run(Town.Manager, meeting.Id, [AgendaItem.Of(about.Recommendations[0].RecommendationId), AgendaItem.Of(about.Id), AgendaItem.Of(Marks.Text(Marks.Minutes, "an item"))], default));
        var now = await Town.Now(meeting);
        await Done(Town.The<WriteMinutes>().Run(Town.Manager, meeting.Id, now.Version, Marks.Text(Marks.Minutes), false, default));
        ids.Add(meeting.Id.ToString());
        return await Town.Now(meeting);
    }

    public async Task<ImpactCheckId> FreshCheck()
    {
        var check = (await Done(Town.The<PlanImpactCheck>().Run(Town.Manager, (await FreshRecommendation()).Id, [], ImpactPlan, Town.Today, default))).Value.Id;
        ids.Add(check.ToString());
        return check;
    }

    /// <summary>A recommendation with a slip that the manager wants corrected.</summary>
    public async Task<Recommendation> FreshSlip()
    {
        var recommendation = await FreshRecommendation();
        await Done(Town.The<CorrectRecommendation>().Run(Town.Manager, recommendation.Id, recommendation.Version, Marks.Text(Marks.Recommendation, "without the slip"), "A full stop", default));
        return recommendation;
    }

    public async Task<PlanAction> FreshActionSlip()
    {
        var action = await FreshAction();
        await Done(Town.The<CorrectAction>().Run(Town.Manager, action.Id, action.Version, Marks.Text(Marks.Action, "without the slip"), "A full stop", default));
        return action;
    }

    /// <summary>An accepted recommendation whose one action is verified.</summary>
    public async Task<Recommendation> FreshProved()
    {
        var recommendation = await FreshRecommendation();
        await Done(Town.The<TakeStance>().Run(Town.Manager, recommendation.Id, recommendation.Version, Stance.Accepted, "", default));
        var action = await FreshComplete(recommendation);
        await Done(Town.The<VerifyAction>().Run(Town.Manager, action.Id, null, Marks.Text(Marks.Checked), Seen(action), "on paper", default));
        return await Town.Now(recommendation);
    }

    public async Task<Recommendation> FreshNational()
    {
        var added = (await Done(Town.The<AddRecommendation>().Run(Town.Manager, Review.Id, "N1", "", Marks.Text(Marks.Recommendation), Breadth.National, "Department of Harbours", default))).Value;
        ids.Add(added.Id.ToString());
        return added;
    }

    public async Task<string> KeyOfPoints(Recommendation recommendation) =>
        (await Town.The<Heed.Application.Recommendations.Queries.StandingOfRecommendation>().Run(Town.Chair, recommendation.Id, default))!.Points[0].Key;
}
