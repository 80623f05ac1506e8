using Heed.Domain.Imports;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Imports;

/// <summary>Makes the records of a source from the rows of a document.</summary>
internal sealed class RowsToRecords(Stamp by, Source source, string document, string agreedBy, int lastPosition)
{
    private readonly List<IAggregate> recommendations = [];
    private readonly List<IAggregate> actions = [];
    private readonly List<IAggregate> answers = [];
    private readonly List<Problem> problems = [];
    private int position = lastPosition;
    private int incomplete;
    private int reworded;
    private readonly HashSet<RecommendationId> touched = [];
    private readonly HashSet<ActionId> renewed = [];

    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>Parents before what refers to them.</summary>
    public IReadOnlyList<IAggregate> Made => [.. recommendations, .. actions, .. answers];

    /// <param name="alreadyThere">How many rows the source had already.</param>
    public SavedCount Count(int alreadyThere) =>
        new(recommendations.Count, actions.Count, incomplete, answers.Count, reworded, renewed.Count, alreadyThere - touched.Count);

    /// <param name="there">The recommendation that the source has for it; null for a new one, or where nothing of it changes.</param>
    /// <param name="itsActions">The actions that the source has, where their newer date or progress is taken over.</param>
    public void Make(RowDraft row, Compared compared, Recommendation? there, IReadOnlyDictionary<ActionId, PlanAction> itsActions, bool takeOver)
    {
        if (compared.Standing == Standing.New)
        {
            MakeNew(row);
            return;
        }

        if (there is not null && takeOver && compared.Standing == Standing.Changed)
        {
            Refused(row, there.Word(row.Number, row.Title, row.Text, there.Breadth, [.. there.Addressees]));
            reworded++;
            touched.Add(there.Id);
        }

        if (there is not null && takeOver)
        {
            Renew(row, there, compared, itsActions);
        }

        if (there is not null)
        {
            MakeActions(there, compared.NewActions);
            MakeAnswer(row, there, compared.With!.Did is null);
        }
    }

    private void Renew(RowDraft row, Recommendation there, Compared compared, IReadOnlyDictionary<ActionId, PlanAction> itsActions)
    {
        foreach (var (was, now) in compared.OtherActions)
        {
            Refused(row, itsActions[was.Id].Renew(now.Before is null ? now.Text : "", now.NewDue, new DocumentReport(now.NewReported, now.NewProgress, document), agreedBy, by));
            renewed.Add(was.Id);
            touched.Add(there.Id);
        }
    }

    private void MakeNew(RowDraft row)
    {
        var made = Recommendation.Make(source, ++position, row.Number, row.Title, row.Text, row.Breadth, row.Addressees.Select(a => new Addressee(a)));
        if (!made.IsDone)
        {
            Refused(row, made);
            return;
        }

        recommendations.Add(made.Value);
        MakeActions(made.Value, row.Actions);
        MakeAnswer(row, made.Value, true);
    }

    private void MakeAnswer(RowDraft row, Recommendation answered, bool hasNone)
    {
        if (hasNone && row.Response.Length > 0)
        {
            var answer = PublicAnswer.BringIn(answered, row.Response, document, by);
            Refused(row, answer);
            if (answer.IsDone)
            {
                answers.Add(answer.Value);
            }
        }
    }

    private void MakeActions(Recommendation answered, IReadOnlyList<ActionDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            var action = PlanAction.BringIn([answered], draft.Text, new ActionLead(draft.Agency, draft.Person, draft.Role, draft.LeadAsWritten), draft.Due, draft.DueAsWritten,
                new DocumentReport(draft.Reported, draft.Progress, document), by);
            actions.Add(action);
            incomplete += action.IsIncomplete ? 1 : 0;
        }
    }

    private void Refused(RowDraft row, Outcome outcome) =>
        problems.AddRange(outcome.Problems.Select(p => new Problem("", $"{row.Label} ({row.Original.Place}): {p.Sentence}")));
}
