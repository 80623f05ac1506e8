using Heed.Application.Platform.Destruction;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>A piece of evidence that comes with a report.</summary>
/// <param name="IsRight">Whether the same file was destroyed before, and is right this time.</param>
public sealed record EvidenceGiven(string Title, EvidenceKind Kind, DateOnly? EvidenceOf, KeptFile File, bool IsRight = false, EvidenceAbout? About = null);

/// <summary>Adds a progress update, with what is reported of the action and the evidence that comes with it. Updates follow each other, so a later version does no harm.</summary>
public sealed class ReportProgress(Writer writer, DestroyedBytes destroyed)
{
    /// <param name="date">A date that they can keep, where they cannot keep the one it has.</param>
    /// <param name="lead">Who should lead it instead; empty for nobody else.</param>
    public Task<Outcome> Run(Actor actor, ActionId id, string text, ReportedState state, CancellationToken ct, EvidenceGiven? evidence = null, DateOnly? date = null, string lead = "") =>
        writer.Change<PlanAction>(new Ask(actor, RecommendationAccess.CanReportProgress, $"reported the action {Words.Of(state)}"), a => a.Id == id, null,
            (action, scene) => Note(action, text, state, evidence, date, lead, destroyed, scene, ct), ct);

    /// <summary>Every problem of the words and of the evidence at once.</summary>
    internal static async Task<Outcome> Note(PlanAction action, string text, ReportedState state, EvidenceGiven? evidence, DateOnly? date, string lead, DestroyedBytes destroyed, Scene scene, CancellationToken ct)
    {
        var given = evidence is null ? Outcome.Done : await AddEvidence.To(action, evidence, destroyed, scene, ct);

        // Evidence that came and was refused is not said to be missing as well.
        var reported = action.ReportProgress(text, !given.IsDone && state == ReportedState.Complete ? ReportedState.InProgress : state, scene.Stamp, date, lead);
        return given.IsDone ? reported : new Problems().And(given).And(reported);
    }
}
