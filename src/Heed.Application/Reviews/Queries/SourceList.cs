using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Reviews;

namespace Heed.Application.Reviews.Queries;

/// <summary>The sources other than reviews that this actor may see.</summary>
public sealed class SourceList(Reader reader)
{
    public sealed record Row(SourceId Id, string Title, SourceKind Kind, DateOnly? DatedOn, int Recommendations);

    /// <param name="sort">"title" or "dated", with "-" before it the other way round; anything else is newest first.</param>
    public async Task<Page<Row>> Run(Actor actor, string words, SourceKind? kind, string sort, int page, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var sources = db.Sources.Where(s => s.Kind != SourceKind.Review);
        foreach (var word in words.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            sources = sources.Where(s => s.Title.ToLower().Contains(word));
        }

        if (kind is { } only)
        {
            sources = sources.Where(s => s.Kind == only);
        }

        return await Sorted(sources, sort)
            .Select(s => new Row(s.Id, s.Title, s.Kind, s.DatedOn, db.Recommendations.Count(r => r.SourceId == s.Id)))
            .ToPage(page, ct);
    }

    private static IQueryable<Source> Sorted(IQueryable<Source> sources, string sort) => sort switch
    {
        "title" => sources.OrderBy(s => s.Title.ToLower()).ThenByDescending(s => s.Id),
        "-title" => sources.OrderByDescending(s => s.Title.ToLower()).ThenByDescending(s => s.Id),
        "dated" => sources.OrderBy(s => s.DatedOn == null).ThenBy(s => s.DatedOn).ThenByDescending(s => s.Id),
        "-dated" => sources.OrderBy(s => s.DatedOn == null).ThenByDescending(s => s.DatedOn).ThenByDescending(s => s.Id),
        _ => sources.OrderByDescending(s => s.Id),
    };
}
