namespace Heed.Web.Tests.Walking.Rooms;

/// <summary>What national stores are told of a review.</summary>
internal static class ReturnEntries
{
    private const string One = "work/reviews/{slug}/returns/{code}";

    private static readonly string Typed = Marks.Text(Marks.Typed);

    public static IEnumerable<Entry> All =>
    [
        Entry.Look("work/reviews/{slug}/returns", w => $"/work/reviews/{w.Review.Slug}/returns", Marks.Title),
        Entry.Look(One, w => At(w.Review.Slug), Marks.Returned),
        Entry.Press($"{One}?handler=Csv", Marks.Returned, w => new Filled(At(w.Review.Slug), "Take it out as CSV")) with { Changes = false },
        Entry.Press($"{One}?handler=Word", Marks.Returned, w => new Filled(At(w.Review.Slug), "Take it out as Word")) with { Changes = false },
        Entry.Press($"{One}?handler=Sent", Marks.Typed, async w => new Filled(At((await w.FreshReturn()).Slug), "Write down that it was sent", ("Form.On", "2026-03-01"), ("Form.Reference", Typed))),
        Entry.Look($"{One}/fill", w => At(w.Review.Slug) + "/fill", Marks.Returned),
        Entry.Press($"{One}/fill", Marks.Typed, async w => new Filled(At((await w.FreshReturn()).Slug) + "/fill", "Save", ("Form.Fields[11].Text", Typed))),
    ];

    private static string At(string slug) => $"/work/reviews/{slug}/returns/health-tracker";
}
