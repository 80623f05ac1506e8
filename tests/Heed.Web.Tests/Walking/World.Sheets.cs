using Heed.Application.Recommendations.Commands;
using Heed.Domain.Recommendations;
using Heed.TestKit;

namespace Heed.Web.Tests.Walking;

/// <summary>What the manager keeps for themselves: a sheet that came back, a filter, a watch, a calendar address.</summary>
internal sealed partial class World
{
    /// <summary>The secret of the calendar address that was made last.</summary>
    public string Calendar { get; private set; } = "";

    /// <summary>The register of the lead, with other words for the action.</summary>
    public async Task<byte[]> EditedSheet(PlanAction action) =>
        (await Town.Out(await Today(Town.PoliceLead))).Edit(rows => rows.Set(action, "New progress update", Marks.Text(Marks.Typed)));

    public async Task<RegisterSheetId> FreshSheet()
    {
        var back = await Town.Back(await EditedSheet(await FreshAction()), await Today(Town.PoliceLead));
        ids.Add(back.Id.ToString());
        return back.Id;
    }

    /// <summary>The name of the filter that was kept last.</summary>
    public string FilterName { get; private set; } = "";

    public async Task<SavedFilterId> FreshFilter(string query)
    {
        FilterName = $"{Marks.Typed} {++made}";
        var kept = (await Done(Town.The<KeepFilter>().Run(Town.Manager, FilterName, query, default))).Value.Id;
        ids.Add(kept.ToString());
        return kept;
    }

    public async Task<WatchId> FreshWatch(PlanAction action)
    {
        var watch = (await Done(Town.The<WatchSomething>().Run(Town.Manager, action.Id, null, default))).Value.Id;
        ids.Add(watch.ToString());
        return watch;
    }

    public async Task<string> FreshCalendar() =>
        Calendar = (await Done(Town.The<MakeCalendarAddress>().Run(Town.PoliceLead, "my calendar", true, default))).Value.Secret;
}
