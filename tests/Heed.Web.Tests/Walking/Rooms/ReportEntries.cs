namespace Heed.Web.Tests.Walking.Rooms;

/// <summary>Papers and exports for an audience. Auditors make them too; that one was made is written down as a look.</summary>
internal static class ReportEntries
{
    public static IEnumerable<Entry> All =>
    [
        Entry.OwnPage("work/reports/position", Marks.Title) with { IsBeyondLeads = true },
        Entry.Look("work/reports/paper", At, Marks.Title),
        Made("", "Show it, to print") with { AndShows = [Marks.Action, Marks.Typed] },
        Made("?handler=Csv", "Save as CSV") with { AndShows = [Marks.Action] },
        Made("?handler=Excel", "Save for Excel") with { AndShows = [Marks.Action] },
        Entry.Look("work/reports/paper", w => $"/work/reports/paper?source={w.Restricted.Id}", Marks.Restricted) with { IsRestricted = true },
        Entry.Look("work/reports/drift", _ => "/work/reports/drift", Marks.Agency, Behind.Page),
        Reported("", "Show it, to print", Marks.Action) with { AndShows = [Marks.Typed] },
        Reported("?handler=Word", "Save as Word", Marks.Action),
        // A PDF is not searched for words; its name tells what it is.
        Reported("?handler=Pdf", "Save as PDF", "OFFICIAL-SENSITIVE Drift and delay"),
    ];

    private static Entry Reported(string handler, string button, string shows) => Entry.Press($"work/reports/drift{handler}", shows, w => new Filled("/work/reports/drift", button,
        ("Form.Of", $"{w.Town.Children}"), ("Form.Kind", "Board"), ("Form.Partnership", $"{w.Town.Children}"), ("Form.Purpose", Marks.Text(Marks.Typed)), ("Form.Since", "2026-01-01")), Behind.Page) with
    { Changes = false, Also = [World.OfAuditor] };

    private static Entry Made(string handler, string button) => Entry.Press($"work/reports/paper{handler}", Marks.Recommendation, w => new Filled(At(w), button,
        ("Form.Kind", "Board"), ("Form.Partnership", $"{w.Town.Children}"), ("Form.Purpose", Marks.Text(Marks.Typed)))) with
    { Changes = false, Also = [World.OfAuditor] };

    private static string At(World w) => $"/work/reports/paper?source={w.Review.Id}";
}
