namespace Heed.Web.Tests.Walking.Rooms;

/// <summary>How reviews run, and the types that they run under.</summary>
internal static class CourseEntries
{
    private const string Type = "work/reviews/types/{id:guid}/{code}";

    private static readonly string Typed = Marks.Text(Marks.Typed);

    public static IEnumerable<Entry> All =>
    [
        Entry.Look("work/reviews/{slug}/course", w => $"/work/reviews/{w.Review.Slug}/course", Marks.Title) with { AndShows = [Marks.Stage] },
        Entry.Look("work/reviews/{slug}/stage/{stage}", w => $"/work/reviews/{w.Review.Slug}/stage/aware", "Take back"),
        Entry.Press("work/reviews/{slug}/stage/{stage}", Marks.Typed, async w => new Filled($"/work/reviews/{(await w.FreshRunning()).Slug}/stage/aware", "Take it back", ("Form.TakenBackBecause", Typed))),
        Entry.Look("work/reviews/{slug}/convert", w => $"/work/reviews/{w.Review.Slug}/convert", Marks.Title),
        Entry.Press("work/reviews/{slug}/convert", Marks.Typed, async w => new Filled($"/work/reviews/{(await w.FreshRunning()).Slug}/convert", "Go on as this type", ("Form.Regime", World.Regime), ("Form.From", "2026-03-01"), ("Form.Why", Typed))),
        Entry.Look("work/reviews/{slug}/clocks/{clock}", w => $"/work/reviews/{w.Review.Slug}/clocks/notify", Marks.Title),
        Entry.Press("work/reviews/{slug}/clocks/{clock}", Marks.Typed, async w => new Filled($"/work/reviews/{(await w.FreshRunning()).Slug}/clocks/notify", "Save", ("Form.Why", Typed))),
        Entry.Look("work/reviews/{slug}/quality", w => $"/work/reviews/{w.Review.Slug}/quality", Marks.Title),
        Entry.Look("work/reviews/{slug}/quality/{marker}", w => $"/work/reviews/{w.Review.Slug}/quality/m1", Marks.Title),
        Entry.Press("work/reviews/{slug}/quality/{marker}", Marks.Typed, async w => new Filled($"/work/reviews/{(await w.FreshReview()).Slug}/quality/m1", "Save", ("Form.State", "Met"), ("Form.Evidence", Typed))),
        Entry.Look("work/reviews/time-line", w => $"/work/reviews/time-line?partnership={w.Town.Children}", Marks.Title, Behind.Page),
        Entry.OwnPage("work/reviews/types", "Types of review"),
        Entry.Look(Type, w => $"/work/reviews/types/{w.Town.Children}/{World.Regime}", "The partnership’s own", Behind.Page),
        Entry.Press($"{Type}?handler=Copy", "its own copy", w => new Filled($"/work/reviews/types/{w.Town.Children}/joint-review", "Copy it for the partnership"), Behind.Page),
        Entry.Press($"{Type}?handler=PutAway", "The copy was put away", async w => { await w.OwnRegime(); return new Filled($"/work/reviews/types/{w.Town.Children}/{World.Regime}", "Put the copy away", ("Form.Reason", Typed)); }, Behind.Page),
        Entry.Look($"{Type}/change", w => $"/work/reviews/types/{w.Town.Children}/{World.Regime}/change", "Change the type", Behind.Page),
        Entry.Press($"{Type}/change", Marks.Typed, async w => { await w.OwnRegime(); return new Filled($"/work/reviews/types/{w.Town.Children}/{World.Regime}/change", "Make the new edition", ("Form.About", Typed), ("Form.Reason", Typed)); }, Behind.Page),
        Entry.Look($"{Type}/clocks/{{clock}}", w => $"/work/reviews/types/{w.Town.Children}/{World.Regime}/clocks/notify", "Notify the national Panel", Behind.Page),
        Entry.Press($"{Type}/clocks/{{clock}}", Marks.Typed, async w => { await w.OwnRegime(); return new Filled($"/work/reviews/types/{w.Town.Children}/{World.Regime}/clocks/notify", "Make the new edition", ("Form.Owes", Typed), ("Form.Reason", Typed)); }, Behind.Page),
        Entry.Press($"{Type}/clocks/{{clock}}?handler=TakeAway", "The clock was taken away", async w => { await w.OwnRegime(); return new Filled($"/work/reviews/types/{w.Town.Children}/{World.Regime}/clocks/keepPublic", "Take it away", ("Away", Typed)); }, Behind.Page),
    ];
}
