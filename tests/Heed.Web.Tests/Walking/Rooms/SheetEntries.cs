using Heed.Domain.Recommendations;
using Heed.TestKit;
using Asked = Heed.TestKit.Asked;

namespace Heed.Web.Tests.Walking.Rooms;

/// <summary>The register out and back, several actions at once, and what people keep for themselves beside it.</summary>
internal static class SheetEntries
{
    private const string Sheets = "work/actions/register";
    private const string One = Sheets + "/{id:guid}";
    private const string Action = "work/actions/{id:guid}";
    private const string Together = "work/actions/together";

    private static readonly string Typed = Marks.Text(Marks.Typed);

    public static IEnumerable<Entry> All =>
    [
        Entry.OwnPage(Sheets, "Take the register out"),
        Taken("Excel", "Save for Excel"),
        Taken("Csv", "Save as CSV"),
        Taken("Json", "Save as JSON"),
        Entry.Press($"{Sheets}?handler=Back", "What the workbook would change", async w => new Filled("/" + Sheets, "Look what would change") { Files = [("Form.File", "register.xlsx", await w.EditedSheet(await w.FreshAction()))] }, Behind.Account) with { By = Lead, ForThemselves = [World.OfStranger] },
        new($"GET {One}", Behind.Record, Marks.Action, async (w, _) => Asked.Page($"/{Sheets}/{await w.FreshSheet()}")) { By = Lead, AndShows = [Marks.Typed] },
        new($"GET {One}?handler=File", Behind.Record, Marks.Action, async (w, _) => Asked.Page($"/{Sheets}/{await w.FreshSheet()}?handler=File")) { By = Lead },
        Entry.Press(One, "1 action changed", async w => new Filled($"/{Sheets}/{await w.FreshSheet()}", "Make these changes")) with { By = Lead },
        Entry.Press($"{One}?handler=Settle", "The workbook is settled", async w => new Filled($"/{Sheets}/{await w.FreshSheet()}", "I am done with this workbook")) with { By = Lead },
        Entry.Press("work/actions?handler=Keep", Marks.Typed, _ => new Filled("/work/actions?state=open", "Keep it", ("name", Marks.Typed)), Behind.Account) with { ForThemselves = [World.OfStranger] },
        Entry.Press("work/actions?handler=LetGo", "The filter is gone", async w =>
        {
            await w.FreshFilter("state=silent");
            return new Filled("/work/actions?state=silent", $"Let the filter “{w.FilterName}” go");
        }, Behind.Account),
        Entry.Look(Together, w => $"/{Together}?ids={w.Action.Id}", Marks.Action, Behind.Page),
        Entry.Press(Together, Marks.Action, Trying, Behind.Page) with { Changes = false },
        new($"POST {Together}?handler=Do", Behind.Page, Marks.Action, Do),
        Entry.Look($"{Action}/merge", w => $"/work/actions/{w.Action.Id}/merge", Marks.Action),
        Entry.Press($"{Action}/merge", Marks.Action, async w =>
        {
            var (duplicate, stays) = (await w.FreshAction(), await w.FreshAction());
            return new Filled($"/work/actions/{duplicate.Id}/merge?words=harbour", "Merge them", ("Form.Into", $"{stays.Id}"), ("Form.Reason", Typed));
        }),
        Entry.Look($"{Action}/split", w => $"/work/actions/{w.Action.Id}/split", Marks.Action),
        Entry.Press($"{Action}/split", Marks.Typed, async w => new Filled($"/work/actions/{(await w.FreshAction()).Id}/split", "Split it", ("Form.Stays", Typed), ("Form.Parts[0].Text", Typed),
            ("Form.Parts[0].LeadPerson", $"{w.Town.PoliceLead.Person}"), ("Form.Parts[0].Due", "2026-12-01"))),
        Entry.OwnPage("work/load", "Who has how much"),
        new("GET work/watched", Behind.Page, Marks.Action, async (w, _) =>
        {
            await w.FreshWatch(await w.FreshAction());
            return Asked.Page("/work/watched");
        }) { Fixed = "/work/watched" },
        Entry.Press("work/watched?handler=Action", "You watch this action now", async w => new Filled($"/work/actions/{(await w.FreshAction()).Id}", "Watch it"), Behind.Account),
        Entry.Press("work/watched?handler=Recommendation", "You watch this recommendation now", async w => new Filled($"/work/recommendations/{(await w.FreshRecommendation()).Id}", "Watch it"), Behind.Account),
        Entry.Press("work/watched?handler=Stop", "You watch it no longer", async w =>
        {
            var action = await w.FreshAction();
            await w.FreshWatch(action);
            return new Filled($"/work/actions/{action.Id}", "Stop watching it");
        }, Behind.Account),
        new("GET account/calendar", Behind.Account, "My dates in my calendar", (_, _) => Task.FromResult(Asked.Page("/account/calendar"))) { By = w => w.Newcomer() },
        Entry.Press("account/calendar?handler=Make", Marks.Typed, _ => new Filled("/account/calendar", "Make an address", ("Form.MadeFor", Typed)), Behind.Account) with { By = w => w.Newcomer(), ForThemselves = [World.OfStranger] },
        new("POST account/calendar?handler=End", Behind.Account, "The address has ended", async (w, owner) =>
        {
            await owner.Open("/account/calendar");
            await owner.Send(owner.Browser.Fill("Make an address", [], ("Form.MadeFor", "mine")));
            await owner.Open("/account/calendar");
            return owner.Browser.Fill(owner.Browser.Page.QuerySelectorAll("button").First(b => b.TextContent.StartsWith("End it now", StringComparison.Ordinal)).TextContent.Trim(), []);
        }) { By = w => w.Newcomer() },
        new("GET calendar/{secret}", Behind.Link, Marks.Action, async (w, _) => Asked.Page($"/calendar/{await w.FreshCalendar()}")) { By = w => Task.FromResult(w.Visitor), Secret = w => w.Calendar },
        new("GET account/shortcuts", Behind.Account, "Keyboard shortcuts", (_, _) => Task.FromResult(Asked.Page("/account/shortcuts"))) { By = w => w.Newcomer() },
        Entry.Press("account/shortcuts", "Single keys are on", _ => new Filled("/account/shortcuts", "Turn them on"), Behind.Account) with { By = w => w.Newcomer(), Changes = false, Also = [World.OfStranger] },
    ];

    private static Task<Guest> Lead(World w) => Task.FromResult(w.Lead);

    private static Entry Taken(string handler, string button) => Entry.Press($"{Sheets}?handler={handler}", Marks.Action, _ => new Filled("/" + Sheets, button), Behind.Page) with { Changes = false, Also = [World.OfAuditor] };

    private static async Task<Filled> Trying(World w) => Moving(await w.FreshAction());

    private static Filled Moving(PlanAction action) => new($"/{Together}?ids={action.Id}", "Show what would come of it",
        ("Form.Deed", "MoveDate"), ("Form.To", "2027-03-01"), ("Form.AgreedBy", Typed), ("Form.Reason", Typed));

    /// <summary>The press that follows what was tried.</summary>
    private static async Task<Asked> Do(World w, Guest guest)
    {
        var filled = Moving(await w.FreshAction());
        await guest.Open(filled.Page);
        await guest.Browser.Press(filled.Button, [], filled.Fields);
        return guest.Browser.Fill("Do it", []);
    }
}
