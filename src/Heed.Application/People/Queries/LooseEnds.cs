using Heed.Application.Platform.Database;
using Heed.Domain.Imports;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Queries;

/// <summary>What a person began and did not finish. Another who may can go on with each where it stands; nothing of it needs a new owner.</summary>
public static class LooseEnds
{
    /// <param name="What">What it is: "A public answer not yet submitted".</param>
    /// <param name="Next">Who goes on with it, and how.</param>
    public sealed record Row(string What, string Which, string Href, string Next);

    internal static async Task<IReadOnlyList<Row>> Of(HeedDb db, PersonId id, CancellationToken ct) =>
    [
        .. await Keys(db, id, ct), .. await Emergencies(db, id, ct), .. await Holds(db, id, ct), .. await Answers(db, id, ct), .. await Editions(db, id, ct), .. await Imports(db, id, ct),
    ];

    private static async Task<IEnumerable<Row>> Keys(HeedDb db, PersonId id, CancellationToken ct) =>
        (await db.IdentificationKeys.Where(k => k.Holders.Any(h => h.PersonId == id && h.Ended!.Who == null))
            .Join(db.Reviews, k => k.ReviewId, r => r.Id, (_, r) => new { r.Slug, r.Title }).OrderBy(r => r.Title).ToListAsync(ct))
        .Select(r => new Row("May open an identification key", r.Title, $"/work/reviews/{r.Slug}/key", "Name another there, and end that they may"));

    private static async Task<IEnumerable<Row>> Emergencies(HeedDb db, PersonId id, CancellationToken ct)
    {
        var since = new DateTimeOffset(db.Today.AddDays(-EmergencyAccess.Days).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        return (await db.EmergencyAccesses.Where(e => e.Asked.Who == id && e.Refused!.Who == null).OrderBy(e => e.Id).ToListAsync(ct))
            .Where(e => e.Waits || e.Allowed?.At >= since)
            .Select(e => new Row(e.Waits ? "Asked for emergency access" : "Has emergency access", e.Reference, "/work/reviews/emergency", e.Waits ? "A second person decides on it" : $"It ends by itself after {Words.Day(e.Allowed!.Day.AddDays(EmergencyAccess.Days))}"));
    }

    private static async Task<IEnumerable<Row>> Holds(HeedDb db, PersonId id, CancellationToken ct) =>
        (await db.Holds.Where(h => h.Placed.Who == id && h.Lifted!.Who == null && (h.LookAgainOn != null || h.KnownEnd != null))
            .Join(db.Reviews, h => h.SourceId, r => r.Id, (h, r) => new { h.Id, h.Kind, Day = h.LookAgainOn ?? h.KnownEnd, r.Slug, r.Title }).OrderBy(h => h.Day).ToListAsync(ct))
        .Select(h => new Row("Placed a hold that stands", $"{h.Title}: {ReviewWords.Of(h.Kind)}", $"/work/reviews/{h.Slug}/holds/{h.Id}", $"The managers and chairs of the partnership are asked to look again on {Words.Day(h.Day!.Value)}"));

    private static async Task<IEnumerable<Row>> Answers(HeedDb db, PersonId id, CancellationToken ct) =>
        (await db.PublicAnswers.Where(a => a.Drafted.Who == id && a.State != AnswerState.Approved)
            .Join(db.Recommendations, a => a.RecommendationId, r => r.Id, (a, r) => new { a.State, r.Id, r.PrintedNumber, r.Title, r.Position }).OrderBy(r => r.Position).ToListAsync(ct))
        .Select(r => new Row(r.State == AnswerState.Draft ? "Drafted a public answer" : "Wrote a public answer that waits for approval",
            $"Recommendation {r.PrintedNumber}{(r.Title.Length > 0 ? ": " + r.Title : "")}", $"/work/recommendations/{r.Id}", r.State == AnswerState.Draft ? "Any manager of the partnership can go on with it" : "Another manager, or the chair, approves it"));

    private static async Task<IEnumerable<Row>> Editions(HeedDb db, PersonId id, CancellationToken ct) =>
        (await db.Editions.Where(e => e.State == EditionState.Submitted && e.Submitted.Who == id).OrderBy(e => e.Id).Select(e => new { e.Slug, e.Title, e.Number }).ToListAsync(ct))
        .Select(e => new Row("Prepared an edition that waits to be published", $"{e.Title}, edition {e.Number}", $"/work/publishing/{e.Slug}", "Another manager, or the chair, publishes it"));

    private static async Task<IEnumerable<Row>> Imports(HeedDb db, PersonId id, CancellationToken ct) =>
        (await db.Imports.Where(i => i.Started.Who == id && (i.State == ImportState.Reading || i.State == ImportState.Proposed)).OrderBy(i => i.Id).Select(i => new { i.Id, i.FileName }).ToListAsync(ct))
        .Select(i => new Row("Began to bring in a document", i.FileName, $"/work/imports/{i.Id}", "Any manager of the partnership can go on with it"));
}
