using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Domain.Events;
using Heed.Domain.Learning;
using Heed.Domain.Meetings;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Search.Queries;

/// <summary>What holds every word that was typed, among what this actor may see; best first.</summary>
public sealed class SearchResults(Reader reader)
{
    public const int PageSize = 20;

    /// <param name="Kind">"Review", "Source", "Recommendation", "PlanAction", "Meeting", "Notification", "LearningPoint" or "LearningEvent".</param>
    /// <param name="Address">Where the record is shown.</param>
    public sealed record Row(string Kind, string Address, IReadOnlyList<Piece> Title, IReadOnlyList<Piece> Snippet);

    private sealed record Found(string Kind, Guid RecordId, string Title, string Text);

    /// <param name="kind">Empty for every kind.</param>
    public async Task<Page<Row>> Run(Actor actor, string typed, string kind, int page, CancellationToken ct)
    {
        var words = FullText.WordsOf(typed);
        if (words.Count == 0)
        {
            return new Page<Row>([], 0, 1, PageSize);
        }

        await using var db = reader.For(actor);
        var entries = kind.Length > 0 ? db.SearchEntries.Where(e => e.Kind == kind) : db.SearchEntries;
        var found = await FullText.Matching(db, words)
            .Join(entries, m => m.Id, e => e.Id, (m, e) => new { m.Rank, Entry = e })
            .OrderBy(f => f.Rank).ThenByDescending(f => f.Entry.Id)
            .Select(f => new Found(f.Entry.Kind, f.Entry.RecordId, f.Entry.Title, f.Entry.Text))
            .ToPage(page, ct, PageSize);

        var reviews = found.Rows.Where(f => f.Kind == nameof(Review)).Select(f => SourceId.From(f.RecordId)).ToList();
        var slugs = await db.Reviews.Where(r => reviews.Contains(r.Id)).ToDictionaryAsync(r => r.Id.Value, r => r.Slug, ct);
        return new Page<Row>([.. found.Rows.Select(f => Shown(f, words, slugs))], found.Total, found.Number, found.Size);
    }

    private static Row Shown(Found found, IReadOnlyList<string> words, Dictionary<Guid, string> slugs) => new(
        found.Kind,
        found.Kind switch
        {
            nameof(Review) => $"/work/reviews/{slugs.GetValueOrDefault(found.RecordId, "")}",
            nameof(Source) => $"/work/reviews/sources/{found.RecordId}",
            nameof(Recommendation) => $"/work/recommendations/{found.RecordId}",
            nameof(Notification) => $"/work/notifications/{found.RecordId}",
            nameof(LearningEvent) => $"/work/events/{found.RecordId}",
            nameof(LearningPoint) => $"/work/learning/{found.RecordId}",
            nameof(Meeting) => $"/work/meetings/{found.RecordId}",
            _ => $"/work/actions/{found.RecordId}",
        },
        Snippets.Marked(found.Title, words),
        Snippets.Of(WithoutTitle(found), words));

    /// <summary>What is found by its title holds the title's words in its text too; they stand in the line above.</summary>
    private static string WithoutTitle(Found found)
    {
        var title = found.Title[(found.Title.IndexOf(": ", StringComparison.Ordinal) is var at and >= 0 && found.Kind == nameof(Recommendation) ? at + 2 : 0)..];
        var start = found.Text.IndexOf(title, StringComparison.Ordinal);
        return start is >= 0 and <= 31 ? found.Text[(start + title.Length)..] : found.Text;
    }
}
