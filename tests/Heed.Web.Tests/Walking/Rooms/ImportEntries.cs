using Heed.TestKit;

namespace Heed.Web.Tests.Walking.Rooms;

internal static class ImportEntries
{
    private const string One = "work/imports/{id:guid}";

    public static IEnumerable<Entry> All =>
    [
        Entry.OwnPage("work/imports", Marks.Import),
        Entry.OwnPage("work/imports/new", Marks.Title),
        Entry.Press("work/imports/new", Marks.Typed, async w => new Filled($"/work/imports/new?review={(await w.FreshReview()).Slug}", "Read it")
        {
            Files = [("Form.File", $"{Marks.Typed}.csv", "No,Recommendation\n1,Somebody should tell the nurse"u8.ToArray())],
        }),
        Entry.Look(One, w => At(w), Marks.Import) with { AndShows = [Marks.Row, Marks.Title] },
        Entry.Press($"{One}?handler=Save", Marks.Title, async w => new Filled($"/work/imports/{await w.FreshImport(await w.FreshReview())}", "Save, with what is incomplete")),
        Entry.Press($"{One}?handler=Aside", Marks.Import, async w => new Filled(await Fresh(w), "Put this import aside")),
        Entry.Look($"{One}/columns", w => At(w, "/columns"), Marks.Row),
        new($"POST {One}/columns", Behind.Record, Marks.Row, Columns),
        Entry.Look($"{One}/doubts", w => At(w, "/doubts"), Marks.Row),
        new($"POST {One}/doubts", Behind.Record, Marks.Row, Doubts),
        Entry.Look($"{One}/rows/{{n:int}}", w => At(w, "/rows/1"), Marks.Row),
        Entry.Press($"{One}/rows/{{n:int}}", Marks.Typed, async w => new Filled(await Fresh(w, "/rows/1"), "Save this row", ("Form.Title", Marks.Text(Marks.Typed)))),
        Entry.Press($"{One}/rows/{{n:int}}?handler=Add", Marks.Row, async w => new Filled(await Fresh(w, "/rows/1"), "Add an action")) with { Changes = false },
        Entry.Look($"{One}/unplaced", w => At(w, "/unplaced"), Marks.Unplaced),
        Entry.Press($"{One}/unplaced", Marks.Import, async w => new Filled(await Fresh(w, "/unplaced"), "Make it a recommendation: passage 1")),
        Entry.Look($"{One}/file", w => At(w, "/file"), Marks.Row) with { AndShows = [Marks.Import] },
    ];

    private static string At(World w, string page = "") => $"/work/imports/{w.Import}{page}";

    private static async Task<string> Fresh(World w, string page = "") => $"/work/imports/{await w.FreshImport(await w.FreshReview())}{page}";

    private static async Task<Asked> Columns(World w, Guest manager)
    {
        await manager.Browser.Open(await Fresh(w, "/columns"));
        return manager.Browser.Fill("Read it with these columns", [], ($"Form.Columns[{At(manager, ".Heading", "Strange")}].ReadAs", "Addressees"));
    }

    private static async Task<Asked> Doubts(World w, Guest manager)
    {
        await manager.Browser.Open(await Fresh(w, "/doubts"));
        var at = At(manager, ".Rule", "open-ended-date");
        return manager.Browser.Fill("Save these answers", [], ($"Form.Answers[{at}].Choice", "SetDate"), ($"Form.Answers[{at}].Day", "2027-03-31"));
    }

    /// <summary>Where a value stands among the lines of a form.</summary>
    private static int At(Guest guest, string field, string value) =>
        guest.Browser.Page.QuerySelectorAll($"input[name$='{field}']").Select(e => e.GetAttribute("value")).ToList().IndexOf(value);
}
