using Heed.Application.Platform.Writing;
using Heed.Domain.Imports;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Imports.Commands;

/// <summary>Saves the rows of an import: recommendations, actions and draft answers, all or none. Doubts may be open; their rows come in incomplete.</summary>
public sealed class SaveImport(Writer writer)
{
    private const int MostProblems = 20;

    /// <param name="seen">The version of the import that the person saw; null where a later one does no harm.</param>
    /// <param name="takeOver">The rows, by their places from 0, whose newer words, dates and progress are taken over into what the source has.</param>
    /// <param name="agreedBy">Who agreed to the dates that are moved with them; needed where there are any.</param>
    public async Task<Outcome<SavedCount>> Run(Actor actor, ImportId id, int? seen, IReadOnlySet<int> takeOver, CancellationToken ct, string agreedBy = "")
    {
        SavedCount? kept = null;
        var saved = await writer.BringIn<Import>(new Ask(actor, ImportAccess.CanImport, "brought in from a document", DidToOthers: "took over from a newer version of its document"), i => i.Id == id, async (import, scene) =>
        {
            if (seen is { } version && version != import.Version)
            {
                return Outcome.Conflict.As<IReadOnlyList<IAggregate>>();
            }

            await scene.Lock("Sources", import.SourceId.Value, ct);
            var plan = PlanDraft.Read(import.Proposal);
            var compared = Comparison.Of(plan, await ExistingPlan.Of(scene.Seen<Recommendation>(), scene.Seen<PlanAction>(), scene.Seen<PublicAnswer>(), import.SourceId, ct));
            if (compared.Rows.Any(r => r.MovesDates && takeOver.Contains(r.Row)) && PlanAction.CheckAgreed(agreedBy) is { Any: true } unsaid)
            {
                return unsaid.ToOutcome().As<IReadOnlyList<IAggregate>>();
            }

            var making = new RowsToRecords(scene.Stamp, await scene.Seen<Source>().SingleAsync(s => s.Id == import.SourceId, ct), import.FileName, agreedBy,
                await scene.Seen<Recommendation>().Where(r => r.SourceId == import.SourceId).MaxAsync(r => (int?)r.Position, ct) ?? 0);
            var there = await Touched(scene, compared, takeOver, ct);
            var itsActions = await Renewed(scene, compared, takeOver, ct);
            foreach (var row in compared.Rows)
            {
                making.Make(plan.Rows[row.Row], row, row.With is { } with ? there.GetValueOrDefault(with.Id) : null, itsActions, takeOver.Contains(row.Row));
            }

            if (making.Problems.Count > 0)
            {
                return Outcome.Refused([.. making.Problems.Take(MostProblems)]).As<IReadOnlyList<IAggregate>>();
            }

            kept = making.Count(compared.Rows.Count(r => r.With is not null));
            var ended = import.Save(kept, scene.Stamp);
            return ended.IsDone ? new Outcome<IReadOnlyList<IAggregate>> { Value = making.Made } : ended.As<IReadOnlyList<IAggregate>>();
        }, ct);
        return saved.IsDone ? kept! : saved.As<SavedCount>();
    }

    /// <summary>The recommendations of the source that get another wording, another action or a first answer.</summary>
    private static async Task<Dictionary<RecommendationId, Recommendation>> Touched(Scene scene, Comparison compared, IReadOnlySet<int> takeOver, CancellationToken ct)
    {
        var ids = compared.Rows.Where(r => r.With is not null && (r.NewActions.Count > 0 || r.With.Did is null || takeOver.Contains(r.Row))).Select(r => r.With!.Id).ToList();
        return ids.Count == 0 ? [] : await scene.Seen<Recommendation>().Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, ct);
    }

    private static async Task<Dictionary<ActionId, PlanAction>> Renewed(Scene scene, Comparison compared, IReadOnlySet<int> takeOver, CancellationToken ct)
    {
        var ids = compared.Rows.Where(r => takeOver.Contains(r.Row)).SelectMany(r => r.OtherActions).Select(a => a.Was.Id).Distinct().ToList();
        return ids.Count == 0 ? [] : await scene.Seen<PlanAction>().AsSplitQuery().Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, ct);
    }
}
