namespace Heed.Web.Tests.Walking.Rooms;

/// <summary>Papers and exports for an audience. Auditors make them too; that one was made is written down as a look.</summary>
internal static class ReportEntries
{
    public static IEnumerable<Entry> All =>
    [
        Entry.Look("work/reports/position", w => $"/work/reports/position?partnership={w.Town.Children}", Marks.Title, Behind.Page) with { IsBeyondLeads = true },
        Entry.Look("work/reports/paper", At, Marks.Title),
        Made("", "Show it, to print") with { AndShows = [Marks.Action, Marks.Typed] },
        Made("?handler=Csv", "Save as CSV") with { AndShows = [Marks.Action] },
        Made("?handler=Excel", "Save for Excel") with { AndShows = [Marks.Action] },
        Entry.Look("work/reports/paper", w => $"/work/reports/paper?source={w.Restricted.Id}", Marks.Restricted) with { IsRestricted = true },
    ];

    private static Entry Made(string handler, string button) => Entry.Press($"work/reports/paper{handler}", Marks.Recommendation, w => new Filled(At(w), button,
        ("Form.Kind", "Board"), ("Form.Partnership", $"{w.Town.Children}"), ("Form.Purpose", Marks.Text(Marks.Typed)))) with
    { Changes = false, Also = [World.OfAuditor] };

    private static string At(World w) => $"/work/reports/paper?source={w.Review.Id}";
}
