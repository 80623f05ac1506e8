using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Reviews;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>What a list of recommendations can be limited to by its public answer.</summary>
public enum AnswerFilter
{
    All,
    None,
    Draft,
    Submitted,
    Approved,
}

/// <summary>The recommendations of every source that this actor may see.</summary>
public sealed class RecommendationList(Reader reader)
{
    /// <param name="Theme">Only those that are about it; empty for all.</param>
    /// <param name="Age">Only those of sources of this age.</param>
    /// <param name="WithoutAction">Only those for which nobody does anything: no action at all, or none that was not stopped.</param>
    public sealed record Filter(
        string Words = "", SourceId? Source = null, Breadth? Breadth = null, Stance? Stance = null, bool WithoutAction = false, AnswerFilter Answer = AnswerFilter.All,
        RecommendationStage? Stage = null, PartnershipId? Partnership = null, string Theme = "", SourceAge? Age = null);

    /// <param name="Source">Null where this actor may not see the source.</param>
    /// <param name="Actions">How many of its actions this actor may see.</param>
    /// <param name="Answer">The state of its public answer; null when there is none to see.</param>
    public sealed record Row(
        RecommendationId Id, string PrintedNumber, int Position, string Title, string Text, Breadth Breadth, Stance Stance, string? Source, int Actions, AnswerState? Answer, RecommendationStage Stage);

    /// <param name="sort">source, number or title, with a minus before it for the other way round.</param>
    public async Task<Page<Row>> Run(Actor actor, Filter filter, string sort, int page, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        return await Sorted(db, Filtered(db, filter), sort)
            .Select(r => new Row(
                r.Id, r.PrintedNumber, r.Position, r.Title, r.Text.Substring(0, 300), r.Breadth, r.Stance,
                db.Sources.Where(s => s.Id == r.SourceId).Select(s => s.Title).FirstOrDefault(),
                db.Set<ActionRecommendation>().Count(l => l.RecommendationId == r.Id),
                db.PublicAnswers.Where(a => a.RecommendationId == r.Id).Select(a => (AnswerState?)a.State).FirstOrDefault(),
                r.Stage))
            .ToPage(page, ct);
    }

    private static IQueryable<Recommendation> Filtered(HeedDb db, Filter filter)
    {
        var found = db.Recommendations.AsQueryable();
        if (filter.Words.Trim().ToLower() is { Length: > 0 } wanted)
        {
            found = found.Where(r => r.Title.ToLower().Contains(wanted) || r.Text.ToLower().Contains(wanted) || r.PrintedNumber.ToLower() == wanted);
        }

        if (filter.Source is { } source)
        {
            found = found.Where(r => r.SourceId == source);
        }

        if (filter.Breadth is { } breadth)
        {
            found = found.Where(r => r.Breadth == breadth);
        }

        if (filter.Stance is { } stance)
        {
            found = found.Where(r => r.Stance == stance);
        }

        if (filter.Stage is { } stage)
        {
            found = found.Where(r => r.Stage == stage);
        }

        if (filter.Partnership is { } partnership)
        {
            found = found.OwnedBy(db, partnership);
        }

        found = filter.Theme.Length > 0 ? found.About(filter.Theme) : found;
        found = filter.Age is { } age ? found.FromSources(db, age) : found;
        if (filter.WithoutAction)
        {
            found = found.Where(r => !db.Set<ActionRecommendation>().Any(l => l.RecommendationId == r.Id && db.Actions.Any(a => a.Id == l.ActionId && a.StoppedOn == null)));
        }

        return filter.Answer switch
        {
            AnswerFilter.None => found.Where(r => !db.PublicAnswers.Any(a => a.RecommendationId == r.Id)),
            AnswerFilter.Draft => found.Where(r => db.PublicAnswers.Any(a => a.RecommendationId == r.Id && a.State == AnswerState.Draft)),
            AnswerFilter.Submitted => found.Where(r => db.PublicAnswers.Any(a => a.RecommendationId == r.Id && a.State == AnswerState.Submitted)),
            AnswerFilter.Approved => found.Where(r => db.PublicAnswers.Any(a => a.RecommendationId == r.Id && a.State == AnswerState.Approved)),
            _ => found,
        };
    }

    private static IOrderedQueryable<Recommendation> Sorted(HeedDb db, IQueryable<Recommendation> found, string sort) => sort switch
    {
        "number" => found.OrderBy(r => r.Position).ThenBy(r => r.Id),
        "-number" => found.OrderByDescending(r => r.Position).ThenBy(r => r.Id),
        "title" => found.OrderBy(r => r.Title).ThenBy(r => r.Id),
        "-title" => found.OrderByDescending(r => r.Title).ThenBy(r => r.Id),
        "source" => found.OrderBy(r => db.Sources.Where(s => s.Id == r.SourceId).Select(s => s.Title).FirstOrDefault()).ThenBy(r => r.SourceId).ThenBy(r => r.Position).ThenBy(r => r.Id),
        "-source" => found.OrderByDescending(r => db.Sources.Where(s => s.Id == r.SourceId).Select(s => s.Title).FirstOrDefault()).ThenBy(r => r.SourceId).ThenBy(r => r.Position).ThenBy(r => r.Id),
        _ => found.OrderByDescending(r => r.SourceId).ThenBy(r => r.Position).ThenBy(r => r.Id),
    };
}
