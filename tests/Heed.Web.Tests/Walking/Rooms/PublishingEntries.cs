using Heed.TestKit;

namespace Heed.Web.Tests.Walking.Rooms;

/// <summary>Publishing, as the work area sees it.</summary>
internal static class PublishingEntries
{
    private const string One = "work/publishing/{slug}";

    private static readonly string Typed = Marks.Text(Marks.Typed);

    public static IEnumerable<Entry> All =>
    [
        Entry.OwnPage("work/publishing", Marks.Edition),
        Entry.Look(One, w => At(w), Marks.Edition) with { AndShows = [Marks.Note] },
        Entry.Look($"{One}/words", w => At(w, "/words"), Marks.Words),
        Entry.Press($"{One}/words", Marks.Title, async w => new Filled($"/work/publishing/{(await w.FreshReview()).Slug}/words", "Save", ("Form.Title", Typed), ("Form.WhatHappened", Typed), ("Form.Summary", Typed))),
        Entry.Look($"{One}/links", w => At(w, "/links"), Marks.Preview),
        Entry.Press($"{One}/links?handler=Make", Marks.Typed, w => new Filled(At(w, "/links"), "Make a link", ("Form.MadeFor", Typed), ("Form.LastDay", "2026-03-09"))),
        Entry.Press($"{One}/links?handler=End", Marks.Preview, w => new Filled(At(w, "/links"), $"End it now ({Marks.Text(Marks.Preview)})")) with { IsLast = true },
        Entry.Look($"{One}/submit", w => At(w, "/submit"), Marks.Edition),
        Entry.Press($"{One}/submit", Marks.Typed, async w => new Filled($"/work/publishing/{(await w.Town.ReadyReview(Marks.Text(Marks.Edition), 1, w.Town.Children)).Slug}/submit", "Submit for publication", ("Form.ChangeNote", Typed))),
        Entry.Look($"{One}/publish", w => At(w, "/publish"), Marks.Edition) with { By = Chair },
        Entry.Press($"{One}/publish", Marks.Public, async w => new Filled($"/work/publishing/{(await w.FreshEdition()).Review.Slug}/publish", "Publish now")) with { By = Chair },
        Entry.Look($"{One}/return", w => At(w, "/return"), Marks.Edition) with { By = Chair },
        Entry.Press($"{One}/return", Marks.Typed, async w => new Filled($"/work/publishing/{(await w.FreshEdition()).Review.Slug}/return", "Return it", ("Form.Reason", Typed))) with { By = Chair },
        Entry.Look($"{One}/withdraw", w => $"/work/publishing/{w.Published.Slug}/withdraw", Marks.Public),
        Entry.Press($"{One}/withdraw", Marks.Typed, async w => new Filled($"/work/publishing/{(await w.Town.PublishedReview(Marks.Text(Marks.Public, "to withdraw"), 1, w.Town.Children)).Slug}/withdraw", "Withdraw it", ("Form.Reason", Typed))),
        Entry.Look($"{One}/preview/{{**part}}", w => At(w, "/preview"), Marks.Words),
        Entry.Look($"{One}/editions/{{number:int}}/{{**part}}", w => At(w, "/editions/1"), Marks.Edition),
        Entry.Look($"{One}/preview/{{**part}}", w => $"/work/publishing/{w.Published.Slug}/preview", Marks.Words),
    ];

    private static Task<Guest> Chair(World w) => Task.FromResult(w.Chair);

    private static string At(World w, string page = "") => $"/work/publishing/{w.Waiting.Slug}{page}";
}
