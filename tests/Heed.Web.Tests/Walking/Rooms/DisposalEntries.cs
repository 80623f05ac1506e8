using Heed.TestKit;

namespace Heed.Web.Tests.Walking.Rooms;

/// <summary>Keeping and destroying.</summary>
internal static class DisposalEntries
{
    private static readonly string Typed = Marks.Text(Marks.Typed);

    public static IEnumerable<Entry> All =>
    [
        Entry.OwnPage("work/disposals", Marks.Title),
        Entry.Look("work/disposals/{id:guid}", w => $"/work/disposals/{w.Disposal}", Marks.Disposal) with { AndShows = [Marks.EvidenceFile, Marks.Title] },
        Entry.Press("work/disposals/{id:guid}?handler=Destroy", Marks.Disposal, async w => new Filled($"/work/disposals/{await w.FreshDisposal()}", "Destroy it for good")) with { By = Chair },
        Entry.Press("work/disposals/{id:guid}?handler=Refuse", Marks.Typed, async w => new Filled($"/work/disposals/{await w.FreshDisposal()}", "Refuse", ("Form.RefusalReason", Typed))) with { By = Chair },
        Entry.Look("work/disposals/ask/{kind}/{id:guid}", w => $"/work/disposals/ask/evidence/{w.EvidenceFile}", Marks.EvidenceFile),
        Entry.Look("work/disposals/ask/{kind}/{id:guid}", w => $"/work/disposals/ask/review/{w.Review.Id}", Marks.Title),
        Entry.Press("work/disposals/ask/{kind}/{id:guid}", Marks.Typed, async w => new Filled($"/work/disposals/ask/evidence/{await w.FreshFile()}", "Ask a second person",
            ("Form.Cause", "WrongDocument"), ("Form.Reason", Typed), ("Form.IsBreach", "False"))),
        Entry.OwnPage("work/disposals/due", Marks.EvidenceFile),
        // How long things are kept is a setting, which administrators see.
        Entry.OwnPage("work/disposals/retention", Marks.Retention) with { Also = [World.OfAdministrator] },
        Entry.Look("work/disposals/retention/{id:guid}/{kind}", w => $"/work/disposals/retention/{w.Town.Children}/Evidence", Marks.Retention, Behind.Page),
        Entry.Press("work/disposals/retention/{id:guid}/{kind}", Marks.Typed, w => new Filled($"/work/disposals/retention/{w.Town.Children}/Document", "Save",
            ("Form.Months", "300"), ("Form.CountsFrom", "ReviewLastChanged"), ("Form.Source", Typed), ("Form.CheckedOn", "2026-03-01"), ("Form.Reason", Typed)), Behind.Page),
        Entry.OwnPage("work/disposals/keep", Marks.Keep),
        Entry.Look("work/disposals/keep/{id:guid}", w => $"/work/disposals/keep/{w.KeepOrder}", Marks.Keep),
        Entry.Press("work/disposals/keep/{id:guid}", Marks.Typed, async w => new Filled($"/work/disposals/keep/{await w.FreshKeepOrder()}", "Save", ("Form.End", "lift"), ("Form.LiftReason", Typed))),
        Entry.Look("work/disposals/keep/order/{id:guid}", w => $"/work/disposals/keep/order/{w.Review.Id}", Marks.Title),
        Entry.Press("work/disposals/keep/order/{id:guid}", Marks.Typed, async w => new Filled($"/work/disposals/keep/order/{(await w.FreshReview()).Id}", "Order to keep",
            ("Form.AskedBy", Typed), ("Form.Reason", Typed), ("Form.Since", "2026-03-01"), ("Form.LookAgainOn", "2026-09-01"))),
        Entry.OwnPage("work/disposals/search", Marks.Disclosure),
        Entry.Press("work/disposals/search", Marks.Title, w => new Filled("/work/disposals/search", "Search all that is held", Searched(w)), Behind.Page) with { AndShows = [Marks.Recommendation, Marks.Action] },
        new("POST work/disposals/search?handler=File", Behind.Page, Marks.Title, SavedSearch),
    ];

    private static Task<Guest> Chair(World w) => Task.FromResult(w.Chair);

    private static (string, string)[] Searched(World w) =>
        [("Form.Partnership", $"{w.Town.Children}"), ("Form.Purpose", "SubjectAccess"), ("Form.Reference", "SAR-7"), ("Form.Reason", Typed), ("Form.Forms", Marks.Sought)];

    private static async Task<Asked> SavedSearch(World w, Guest manager)
    {
        await manager.Open("/work/disposals/search");
        await manager.Browser.Press("Search all that is held", Searched(w));
        return manager.Browser.Fill("Save as CSV", []);
    }
}
