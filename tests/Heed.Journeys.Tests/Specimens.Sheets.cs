using Heed.Application.Platform.Database;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Journeys.Tests;

/// <summary>The register out and back, several actions at once, and what people keep for themselves.</summary>
internal sealed partial class Specimens
{
    private async Task Sheets(HeedDb db, Actor manager)
    {
        var actions = await db.Actions.Where(a => a.Reported == ReportedState.InProgress && !a.IsIncomplete).OrderBy(a => a.Id).Take(3).ToListAsync();
        await heed.Town.The<WatchSomething>().Run(manager, actions[0].Id, null, default);
        await heed.Town.The<KeepFilter>().Run(manager, "Late", "state=overdue", default);
        await heed.Town.The<MakeCalendarAddress>().Run(manager, "my work calendar", false, default);
        Add("work/actions/register", "/work/actions/register?state=open");
        Add("work/actions/register/{id:guid}", $"/work/actions/register/{await Sheet(manager, actions)}");
        Add("work/actions/together", $"/work/actions/together?{string.Join('&', actions.Select(a => $"ids={a.Id}"))}");
        Add("work/actions/{id:guid}/merge", $"/work/actions/{actions[0].Id}/merge");
        Add("work/actions/{id:guid}/split", $"/work/actions/{actions[0].Id}/split");
        Add("work/watched", "/work/watched");
        Add("work/load", "/work/load");
        Add("work/reports/agencies/{id:guid}", $"/work/reports/agencies/{actions[0].LeadAgencyId}");
        Add("account/calendar", "/account/calendar");
        Add("account/shortcuts", "/account/shortcuts");
        Add("calendar/{secret}", "/calendar/none", null, 404);
    }

    /// <summary>A sheet that says other words for one action, in conflict with what was said meanwhile, and moves the date of another without saying why.</summary>
    private async Task<RegisterSheetId> Sheet(Actor manager, List<PlanAction> actions)
    {
        var sheet = (await heed.Town.Out(manager)).Edit(rows => rows.Set(actions[0], "Action", "Agree one form, and say who signs it").Set(actions[1], "Due", heed.Town.Today.AddDays(200)).Set(actions[2], "New progress update", "The group has met twice"));
        await heed.Town.The<ChangeAction>().Run(manager, actions[0].Id, (await heed.Town.Now(actions[0])).Version,
            new PlannedAction("Agree one form for all agencies", actions[0].LeadAgencyId, actions[0].LeadPersonId, actions[0].LeadRole, actions[0].Due, [], null), default);
        return (await heed.Town.Back(sheet, manager)).Id;
    }
}
