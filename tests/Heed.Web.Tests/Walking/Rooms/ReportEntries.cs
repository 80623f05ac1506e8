namespace Heed.Web.Tests.Walking.Rooms;

/// <summary>Papers and exports for an audience. Auditors make them too; that one was made is written down as a look.</summary>
internal static class ReportEntries
{
    public static IEnumerable<Entry> All =>
    [
        Entry.Look("work/reports/position", w => $"/work/reports/position?partnership={w.Town.Children}", Marks.Title, Behind.Page) with { IsBeyondLeads = true },
        Entry.Look("work/reports/agencies/{id:guid}", w => $"/work/reports/agencies/{w.Town.Police}", Marks.Title, Behind.Page) with { IsBeyondLeads = true },
        Entry.Look("work/drift/months", w => $"/work/drift/months?partnership={w.Town.Children}", "The same in numbers, newest first", Behind.Page) with { IsBeyondLeads = true },
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
        Entry.OwnPage("work/reports/packs", Marks.Release),
        Entry.Look("work/reports/packs/new", _ => "/work/reports/packs/new", Marks.Agency, Behind.Page),
        Entry.Press("work/reports/packs/new", Marks.Typed, w => new Filled("/work/reports/packs/new", "Find what belongs into it",
            ("Form.Partnership", $"{w.Town.Children}"), ("Form.Purpose", "Inspection"), ("Form.Reference", "OFS-3"), ("Form.Recipient", Typed), ("Form.Ground", Typed)), Behind.Page) with { AndShows = [Marks.Action] },
        Entry.Look("work/reports/packs/{id:guid}", w => $"/work/reports/packs/{w.Pack}", Marks.Release) with { AndShows = [Marks.Action] },
        Entry.Press("work/reports/packs/{id:guid}", Marks.Typed, async w => new Filled(await w.FreshPack(), "Decide on these",
            ("Which", "Undecided"), ("Form.Fate", "Withhold"), ("Form.WithholdExemption", "other"), ("Form.WithholdReason", Typed))),
        Entry.Press("work/reports/packs/{id:guid}?handler=Make", Marks.Release, async w => new Filled(await w.FreshPack(isDecided: true), "Make the pack")),
        Entry.Press("work/reports/packs/{id:guid}?handler=PutAside", Marks.Release, async w => new Filled(await w.FreshPack(), "Put it away")),
        Entry.Look("work/reports/packs/{id:guid}/items/{item:guid}", w => $"/work/reports/packs/{w.Pack}/items/{w.PackItem}", Marks.Action),
        Entry.Press("work/reports/packs/{id:guid}/items/{item:guid}", Marks.Typed, async w => new Filled($"{await w.FreshPack()}/items/{w.FreshPackItem}", "Decide",
            ("Form.Fate", "Redact"), ("Form.Passages", "harbour"), ("Form.Exemption", "other"), ("Form.Reason", Typed))),
        Entry.Look("work/reports/packs/{id:guid}/file", w => $"/work/reports/packs/{w.ReleasedPack}/file", "pack-ofs-3.zip"),
    ];

    private static readonly string Typed = Marks.Text(Marks.Typed);

    private static Entry Reported(string handler, string button, string shows) => Entry.Press($"work/reports/drift{handler}", shows, w => new Filled("/work/reports/drift", button,
        ("Form.Of", $"{w.Town.Children}"), ("Form.Kind", "Board"), ("Form.Partnership", $"{w.Town.Children}"), ("Form.Purpose", Marks.Text(Marks.Typed)), ("Form.Since", "2026-01-01")), Behind.Page) with
    { Changes = false, Also = [World.OfAuditor] };

    private static Entry Made(string handler, string button) => Entry.Press($"work/reports/paper{handler}", Marks.Recommendation, w => new Filled(At(w), button,
        ("Form.Kind", "Board"), ("Form.Partnership", $"{w.Town.Children}"), ("Form.Purpose", Marks.Text(Marks.Typed)))) with
    { Changes = false, Also = [World.OfAuditor] };

    private static string At(World w) => $"/work/reports/paper?source={w.Review.Id}";
}
