using Heed.Application.Recommendations.Commands;

namespace Heed.Web.Tests.Walking.Rooms;

internal static class RecommendationEntries
{
    private const string One = "work/recommendations/{id:guid}";

    private static readonly string Typed = Marks.Text(Marks.Typed);

    public static IEnumerable<Entry> All =>
    [
        Entry.OwnPage("work/recommendations", Marks.Recommendation),
        Entry.OwnPage("work/recommendations", Marks.Recommendation, $"?words={Marks.Sought}"),
        Entry.Look("work/recommendations/add", w => $"/work/recommendations/add?source={w.Review.Id}", Marks.Title),
        Entry.Press("work/recommendations/add", Marks.Typed, async w => new Filled($"/work/recommendations/add?source={(await w.FreshReview()).Id}", "Save",
            ("Form.PrintedNumber", "7"), ("Form.Title", Typed), ("Form.Text", Typed), ("Form.Breadth", "Local"), ("Form.Addressees", Typed))),
        Entry.Look("work/recommendations/answers", w => $"/work/recommendations/answers?source={w.Review.Id}", Marks.Recommendation),
        Entry.Press("work/recommendations/answers", Marks.Recommendation, async w =>
        {
            var review = await w.FreshReview();
            var recommendation = await w.FreshRecommendation(review);
            await w.Town.The<WriteAnswer>().Run(w.Town.Manager, recommendation.Id, null, Marks.Text(Marks.Answer), "", "", default);
            return new Filled($"/work/recommendations/answers?source={review.Id}", "Submit all drafts");
        }),
        Entry.Look(One, w => At(w), Marks.Recommendation) with { AndShows = [Marks.Reasons, Marks.Measure, Marks.Answer, Marks.Action] },
        Entry.Look($"{One}/answer", w => At(w, "/answer"), Marks.Answer),
        Entry.Press($"{One}/answer", Marks.Typed, async w => new Filled(await Fresh(w, "/answer"), "Save draft", ("Form.WhatWeDid", Typed), ("Form.WhatDifference", Typed), ("Form.WhatRemains", Typed))),
        Entry.Look($"{One}/approve", w => At(w, "/approve"), Marks.Answer) with { By = Chair },
        Entry.Press($"{One}/approve", Marks.Recommendation, async w => new Filled($"/work/recommendations/{(await w.FreshSubmitted()).Id}/approve", "Approve")) with { By = Chair },
        Entry.Press($"{One}/approve?handler=Return", Marks.Recommendation, async w => new Filled($"/work/recommendations/{(await w.FreshSubmitted()).Id}/approve", "Return", ("Form.ReturnReason", Typed))) with { By = Chair },
        Entry.Look($"{One}/findings", w => At(w, "/findings"), Marks.Finding),
        Entry.Press($"{One}/findings", Marks.Finding, async w => new Filled(await Fresh(w, "/findings"), "Save", ("Form.From", $"{w.Finding}"))),
        Entry.Look($"{One}/themes", w => At(w, "/themes"), Marks.Recommendation),
        Entry.Press($"{One}/themes", Marks.Typed, async w => new Filled(await Fresh(w, "/themes"), "Save", ("Form.Others", Marks.Typed))),
        Entry.Look($"{One}/outcome", w => At(w, "/outcome"), Marks.Measure),
        Entry.Press($"{One}/outcome", Marks.Typed, async w => new Filled(await Fresh(w, "/outcome"), "Save", ("Form.IntendedOutcome", Typed), ("Form.Measure", Typed))),
        Entry.Look($"{One}/stance", w => At(w, "/stance"), Marks.Reasons),
        Entry.Press($"{One}/stance", Marks.Typed, async w => new Filled(await Fresh(w, "/stance"), "Save", ("Form.Stance", "AcceptedInPart"), ("Form.StanceReasons", Typed))),
        Entry.Look($"{One}/wording", w => At(w, "/wording"), Marks.Recommendation),
        Entry.Press($"{One}/wording", Marks.Typed, async w => new Filled(await Fresh(w, "/wording"), "Save", ("Form.Title", Typed), ("Form.Text", Typed))),
    ];

    private static Task<Guest> Chair(World w) => Task.FromResult(w.Chair);

    private static string At(World w, string page = "") => $"/work/recommendations/{w.Recommendation.Id}{page}";

    private static async Task<string> Fresh(World w, string page) => $"/work/recommendations/{(await w.FreshRecommendation()).Id}{page}";
}
