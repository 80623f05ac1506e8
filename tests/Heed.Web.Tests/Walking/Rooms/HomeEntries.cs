namespace Heed.Web.Tests.Walking.Rooms;

/// <summary>The first page of the work area, and the search.</summary>
internal static class HomeEntries
{
    public static IEnumerable<Entry> All =>
    [
        Entry.OwnPage("work", Marks.Import),
        Entry.OwnPage("work", Marks.Edition, "?all=editions") with { By = w => Task.FromResult(w.Chair) },
        Entry.OwnPage("work/search", Marks.Title, $"?q={Marks.Sought}") with { AndShows = [Marks.Recommendation, Marks.Action, Marks.Source, Marks.Restricted] },
    ];
}
