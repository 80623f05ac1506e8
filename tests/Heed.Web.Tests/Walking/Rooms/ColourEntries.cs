using Heed.TestKit;

namespace Heed.Web.Tests.Walking.Rooms;

/// <summary>What the colours mean in a partnership, and what people judge of an action or a recommendation.</summary>
internal static class ColourEntries
{
    private const string Settings = "work/colours/{id:guid}";
    private const string Action = "work/actions/{id:guid}/colour";
    private const string Recommendation = "work/recommendations/{id:guid}/colour";

    private static readonly string Typed = Marks.Text(Marks.Typed);

    public static IEnumerable<Entry> All =>
    [
        Entry.OwnPage("work/colours", Marks.Colour),
        Entry.OwnPage("work/reports/colours", Marks.Colour),
        Entry.Look("work/reports/colours", w => $"/work/reports/colours?partnership={w.Town.Children}&colour=Green", Marks.Judged, Behind.Page) with { AndShows = [Marks.Action] },
        Entry.Look($"{Settings}/choose", w => $"/work/colours/{w.Town.Children}/choose", "What should the colours say?", Behind.Page),
        Entry.Press($"{Settings}/choose", "More than a month behind", w => new Filled($"/work/colours/{w.Town.Children}/choose", "Save", ("Form.Scheme", "on-target"), ("Form.Reason", Typed)), Behind.Page),
        Entry.Look($"{Settings}/change", w => $"/work/colours/{w.Town.Children}/change", Marks.Colour, Behind.Page),
        Entry.Press($"{Settings}/change", Marks.Typed, async w => new Filled(await Named(w), "Save", ("Form.Meanings[0]", Typed), ("Form.Reason", Typed)), Behind.Page),
        Entry.Look("work/actions/{id:guid}", w => $"/work/actions/{w.Judged.Id}", Marks.Judged) with { AndShows = [Marks.Colour] },
        Entry.Look(Action, w => $"/work/actions/{w.Judged.Id}/colour", Marks.Judged),
        Entry.Press(Action, Marks.Typed, async w => new Filled($"/work/actions/{(await w.FreshJudged()).Id}/colour", "Judge it anew", ("Form.Colour", "Amber"), ("Form.Reason", Typed))),
        Entry.Press($"{Action}?handler=TakeBack", Marks.Typed, async w => new Filled($"/work/actions/{(await w.FreshJudged()).Id}/colour", "Take it back", ("Form.EndedBecause", Typed))),
        Entry.Look(Recommendation, w => $"/work/recommendations/{w.JudgedRecommendation.Id}/colour", Marks.Judged),
        Entry.Press(Recommendation, Marks.Typed, async w => new Filled($"/work/recommendations/{(await w.FreshJudgedRecommendation()).Id}/colour", "Judge it anew", ("Form.Colour", "Amber"), ("Form.Reason", Typed))),
        Entry.Press($"{Recommendation}?handler=TakeBack", Marks.Typed, async w => new Filled($"/work/recommendations/{(await w.FreshJudgedRecommendation()).Id}/colour", "Take it back", ("Form.EndedBecause", Typed))),
    ];

    private static async Task<string> Named(World w)
    {
        await w.NameColours();
        return $"/work/colours/{w.Town.Children}/change";
    }
}
