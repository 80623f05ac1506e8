using Heed.Application.Platform.Writing;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.TestKit;

namespace Heed.Web.Tests.Walking;

internal sealed partial class World
{
    /// <summary>An action that drifted, that is refused, and of which somebody told.</summary>
    public PlanAction Drifting { get; private set; } = null!;

    public DraftLetterId Letter { get; private set; }

    public async Task<QuietPeriodId> FreshQuiet(string why)
    {
        var set = (await Done(Town.The<SetQuietPeriod>().Run(Town.Manager, Town.Children, OwnAgency, Town.Today, Town.Today.AddDays(5), why, default))).Value.Id;
        ids.Add(set.ToString());
        return set;
    }

    /// <summary>A letter that waits to be released.</summary>
    public async Task<DraftLetterId> FreshLetter()
    {
        var draft = (await Done(Town.The<Writer>().AddTo<Partnership, DraftLetter>(new Ask(Actor.Heed, RecommendationAccess.CanReleaseLetters, "drafted a letter"), p => p.Id == Town.Children, (partnership, scene) =>
            Task.FromResult<Outcome<DraftLetter>>(DraftLetter.Draft(partnership.ScopeId, Rung.GroupChair, Town.Police, [new LetterReader("Cora Chair", "cora-chair@town.example")], Marks.Text(Marks.Letter), Marks.Text(Marks.Letter), [Action.Id], scene.Stamp)), default))).Value.Id;
        ids.Add(draft.ToString());
        return draft;
    }

    public async Task<PlanAction> FreshMilestone()
    {
        var action = await FreshAction();
        await Done(Town.The<AddMilestone>().Run(Town.Manager, action.Id, Marks.Text(Marks.Milestone), Town.Today.AddDays(10), default));
        return action;
    }

    public async Task<PlanAction> FreshRefused()
    {
        var action = await FreshAction();
        await Done(Town.The<RecordRefusal>().Run(Town.Manager, action.Id, Town.Police, "Peter Police", Town.Today, Marks.Text(Marks.Refusal), default));
        return action;
    }

    private async Task PlantChasing()
    {
        Drifting = await FreshMilestone();
        await Done(Town.The<MoveDate>().Run(Town.Manager, Drifting.Id, (await Town.Now(Drifting)).Version, Town.Today.AddDays(25), Marks.Text(Marks.Agreed), Marks.Text(Marks.Agreed, "later"), default));
        await Done(Town.The<TakeDownUpdate>().Run(Town.Manager, Drifting.Id, new ToldUpdate(Marks.Text(Marks.Told), ReportedState.InProgress, false, Marks.Text(Marks.Told), "", TellingHow.Telephone, Town.Today, null), default));
        await FreshQuiet(Marks.Text(Marks.Quiet));
        Letter = await FreshLetter();
    }
}
