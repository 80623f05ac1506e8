using Heed.TestKit;

namespace Heed.Web.Tests.Walking.Rooms;

/// <summary>The identification key of a review.</summary>
internal static class KeyEntries
{
    private const string Page = "work/reviews/{slug}/key";

    public static IEnumerable<Entry> All =>
    [
        Entry.Look(Page, w => $"/work/reviews/{w.Review.Slug}/key", Marks.Opening),
        Entry.Press($"{Page}?handler=SetUp", Marks.Title, async w => new Filled(At(await w.FreshReview()), "Set it up")),
        Entry.Press($"{Page}?handler=Name", Marks.Title, async w => new Filled(await Fresh(w), "Name this person", ("Naming.Person", $"{w.Town.Auditor.Person}"))),
        Entry.Press($"{Page}?handler=End", Marks.Title, async w => new Filled(await Fresh(w), "End that Cora Chair may open it")),
        Entry.Press($"{Page}?handler=Write", Marks.Title, async w => new Filled(await Fresh(w), "Write the line",
            ("Form.Kind", "Person"), ("Form.Value", Marks.Text(Marks.Typed)), ("Form.Pseudonym", Marks.Text(Marks.Typed)), ("Form.Aliases", Marks.Text(Marks.Typed)))) with { By = Chair },
        Entry.Press($"{Page}?handler=Open", Marks.RealName, async w => new Filled(await Fresh(w), "Open the identification key", ("Opening.Reason", Marks.Text(Marks.Typed)))) with
        {
            // That it was opened is written down as a look.
            By = Chair,
            Changes = false,
        },
        new($"POST {Page}?handler=TakeOut", Behind.Record, Marks.Title, TakeOut) { By = Chair },
    ];

    private static Task<Guest> Chair(World w) => Task.FromResult(w.Chair);

    /// <summary>The lines are to be seen only on the page that comes of opening the key.</summary>
    private static async Task<Asked> TakeOut(World w, Guest chair)
    {
        await chair.Open(await Fresh(w));
        await chair.Browser.Press("Open the identification key", ("Opening.Reason", "To take a line out"));
        return chair.Browser.Fill($"Take out the line of {Marks.Text(Marks.Pseudonym)}", []);
    }

    private static string At(Domain.Reviews.Review review) => $"/work/reviews/{review.Slug}/key";

    private static async Task<string> Fresh(World w)
    {
        var review = await w.FreshReview();
        await w.FreshKey(review);
        return At(review);
    }
}
