namespace Heed.Web.Tests.Walking.Rooms;

internal static class ReviewEntries
{
    private static readonly string Typed = Marks.Text(Marks.Typed);

    public static IEnumerable<Entry> All =>
    [
        Entry.OwnPage("work/reviews", Marks.Title),
        Entry.OwnPage("work/reviews", Marks.Title, $"?words={Marks.Sought}&sort=-title"),
        Entry.OwnPage("work/reviews/open", "Open a review"),
        Entry.Press("work/reviews/open", Marks.Typed, w => new Filled("/work/reviews/open", "Open the review",
            ("Form.Title", Typed), ("Form.Type", "rapid-review-england"), ("Form.Owners", $"{w.Town.Children}")), Behind.Page) with { ForThemselves = [World.OfAdultsManager] },
        Entry.Look("work/reviews/{slug}", w => At(w), Marks.Title) with { AndShows = [Marks.Summary, Marks.Pseudonym, Marks.Hold, Marks.Finding, Marks.Recommendation, Marks.Import] },
        Entry.Look("work/reviews/{slug}/describe", w => At(w, "/describe"), Marks.Summary),
        Entry.Press("work/reviews/{slug}/describe", Marks.Typed, async w => new Filled(await Fresh(w, "/describe"), "Save", ("Form.Title", Typed), ("Form.Summary", Typed))),
        Entry.Look("work/reviews/{slug}/stage", w => At(w, "/stage"), Marks.Title),
        Entry.Press("work/reviews/{slug}/stage", Marks.Typed, async w => new Filled(await Fresh(w, "/stage"), "Save", ("Form.Stage", "considered"), ("Form.On", "2026-03-01"), ("Form.Note", Typed))),
        Entry.Look("work/reviews/{slug}/hold", w => At(w, "/hold"), Marks.Title),
        Entry.Press("work/reviews/{slug}/hold", Marks.Typed, async w => new Filled(await Fresh(w, "/hold"), "Put on hold",
            ("Form.Kind", "Inquest"), ("Form.Stops", "FamilyContact"), ("Form.Since", "2026-03-01"), ("Form.LookAgainOn", "2026-05-01"), ("Form.AskedBy", Typed), ("Form.Reason", Typed))),
        Entry.Look("work/reviews/{slug}/holds/{id:guid}", w => At(w, $"/holds/{w.Hold}"), Marks.Hold),
        Entry.Press("work/reviews/{slug}/holds/{id:guid}", Marks.Typed, async w =>
        {
            var review = await w.FreshReview();
            return new Filled($"/work/reviews/{review.Slug}/holds/{await w.FreshHold(review)}", "Save", ("Form.End", "lift"), ("Form.LiftReason", Typed));
        }),
        Entry.Look("work/reviews/{slug}/findings/{id:guid?}", w => At(w, $"/findings/{w.Finding}"), Marks.Finding),
        Entry.Press("work/reviews/{slug}/findings/{id:guid?}", Marks.Typed, async w => new Filled(await Fresh(w, "/findings"), "Save", ("Form.Kind", "Practice"), ("Form.Title", Typed), ("Form.Text", Typed))),
        Entry.OwnPage("work/reviews/sources", Marks.Source),
        Entry.OwnPage("work/reviews/sources/register", "Register"),
        Entry.Press("work/reviews/sources/register", Marks.Typed, w => new Filled("/work/reviews/sources/register", "Register the source",
            ("Form.Kind", "Audit"), ("Form.Title", Typed), ("Form.Owners", $"{w.Town.Children}")), Behind.Page) with { ForThemselves = [World.OfAdultsManager] },
        Entry.Look("work/reviews/sources/{id:guid}", w => $"/work/reviews/sources/{w.Source.Id}", Marks.Source),
        Entry.Look("work/reviews/sources/{id:guid}/change", w => $"/work/reviews/sources/{w.Source.Id}/change", Marks.Source),
        Entry.Press("work/reviews/sources/{id:guid}/change", Marks.Typed, async w => new Filled($"/work/reviews/sources/{(await w.FreshSource()).Id}/change", "Save", ("Form.Title", Typed))),
    ];

    private static string At(World w, string page = "") => $"/work/reviews/{w.Review.Slug}{page}";

    private static async Task<string> Fresh(World w, string page) => $"/work/reviews/{(await w.FreshReview()).Slug}{page}";
}
