using Heed.Application.Platform.Writing;
using Heed.Domain.Imports;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Imports;

/// <summary>The steps that every correction of proposed rows takes: read them, change them, keep them.</summary>
internal static class CorrectingPlan
{
    /// <param name="seen">The version that the person saw.</param>
    public static Task<Outcome> Correct(this Writer writer, Actor actor, ImportId id, int seen, string did, Func<PlanDraft, Import, Scene, Task<Outcome>> correction, CancellationToken ct) =>
        writer.Change<Import>(new Ask(actor, ImportAccess.CanImport, did), i => i.Id == id, seen, async (import, scene) =>
        {
            var plan = PlanDraft.Read(import.Proposal);
            var outcome = await correction(plan, import, scene);
            return outcome.IsDone ? import.Correct(plan.Write(), plan.Count) : outcome;
        }, ct);
}
