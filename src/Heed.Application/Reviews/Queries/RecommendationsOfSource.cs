using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reviews.Queries;

/// <summary>The recommendations of one source in their order, each with how it is answered, and where they stand together.</summary>
public sealed class RecommendationsOfSource(Reader reader)
{
    /// <param name="Actions">How many actions answer it; what was stopped answers nothing any more.</param>
    public sealed record Row(RecommendationId Id, int Position, string Number, string Title, string Text, Breadth Breadth, Stance Stance, int Actions, int OpenActions, int CompleteActions, int BegunActions, AnswerState? Answer)
    {
        /// <summary>Its title, or the first words of what the report said.</summary>
        public string Words => Title.Length > 0 ? Title : Text.Length <= 140 ? Text : Shortened(Text);

        private static string Shortened(string text) => text[..(text.LastIndexOf(' ', 140, 60) is var space and > 0 ? space : 140)] + " …";
    }

    public sealed record Rows(IReadOnlyList<Row> All)
    {
        public int WithoutAction => All.Count(r => r.Actions == 0);

        /// <summary>Something was begun, and not every action is reported complete.</summary>
        public int InProgress => All.Count(r => r.BegunActions > 0 && r.CompleteActions < r.Actions);

        public int NotStarted => All.Count(r => r.Actions > 0 && r.BegunActions == 0);

        public int Reported => All.Count(r => r.Actions > 0 && r.CompleteActions == r.Actions);

        /// <summary>"18 recommendations: 5 with every action reported complete, 6 in progress, 4 not started, 3 without an action".</summary>
        public string Sentence =>
            $"{Words.Count(All.Count, "recommendation")}: {Reported:N0} with every action reported complete, {InProgress:N0} in progress, {NotStarted:N0} not started, {WithoutAction:N0} without an action";
    }

    public async Task<Rows> Run(Actor actor, SourceId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var (going, open) = (db.Actions.Where(a => a.StoppedOn == null), db.Actions.Where(a => a.IsOpen));
        return new Rows(await db.Recommendations
            .Where(r => r.SourceId == id)
            .OrderBy(r => r.Position).ThenBy(r => r.Id)
            .Select(r => new Row(r.Id, r.Position, r.PrintedNumber, r.Title, r.Text, r.Breadth, r.Stance,
                going.Count(a => a.Recommendations.Any(l => l.RecommendationId == r.Id)),
                open.Count(a => a.Recommendations.Any(l => l.RecommendationId == r.Id)),
                going.Count(a => a.Reported == ReportedState.Complete && a.Recommendations.Any(l => l.RecommendationId == r.Id)),
                going.Count(a => a.Reported != ReportedState.NotStarted && a.Recommendations.Any(l => l.RecommendationId == r.Id)),
                db.PublicAnswers.Where(p => p.RecommendationId == r.Id).Select(p => (AnswerState?)p.State).FirstOrDefault()))
            .ToListAsync(ct));
    }
}
