using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Meetings.Queries;

/// <summary>What a body has in front of it when it decides: the words, what was done, the evidence, and what can be decided now.</summary>
public sealed class ItemToDecide(Reader reader)
{
    /// <param name="Version">Says exactly which state this is, for <see cref="Heed.Domain.Shared.AsSeen"/>.</param>
    /// <param name="Outcome">What the recommendation is to change; empty where nobody has said, or of an action.</param>
    /// <param name="Difference">What is known of the difference it made, in a sentence; empty of an action.</param>
    /// <param name="Kinds">What can be decided about it as it stands.</param>
    public sealed record Row(string Version, string Outcome, string Difference, IReadOnlyList<Did> Actions, IReadOnlyList<DecisionKind> Kinds);

    /// <summary>An action that stands behind the decision.</summary>
    /// <param name="Agency">Who leads it; null while none does.</param>
    /// <param name="Proof">The sentence of who checked it against what; empty while nobody has.</param>
    public sealed record Did(ActionId Id, string Text, string? Agency, ReportedState Reported, bool HasReport, VerifiedState Verified, DateOnly? StoppedOn, string LastProgress, string Proof, IReadOnlyList<Evidence> Evidence);

    /// <summary>Of a recommendation, or else of an action.</summary>
    /// <returns>Null when this actor may not see it.</returns>
    public async Task<Row?> Run(Actor actor, RecommendationId? recommendation, ActionId? action, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        return recommendation is { } asked ? await Of(db, asked, ct) : action is { } done ? await Of(db, done, ct) : null;
    }

    private static async Task<Row?> Of(HeedDb db, RecommendationId id, CancellationToken ct)
    {
        if (await db.Recommendations.SingleOrDefaultAsync(r => r.Id == id, ct) is not { } recommendation)
        {
            return null;
        }

        var actions = await db.Actions.AsSplitQuery().Where(a => a.Recommendations.Any(l => l.RecommendationId == id)).OrderBy(a => a.Id).ToListAsync(ct);
        var checks = await db.ImpactChecks.Where(c => c.Recommendations.Any(r => r.RecommendationId == id)).OrderBy(c => c.Id).ToListAsync(ct);
        return new Row(AsSeen.Of([recommendation, .. actions]), recommendation.IntendedOutcome, Proof.Difference(checks), await Done(db, actions, ct), [.. Commands.DecideRecommendation.Kinds.Where(recommendation.CanBe)]);
    }

    private static async Task<Row?> Of(HeedDb db, ActionId id, CancellationToken ct) => await db.Actions.AsSplitQuery().SingleOrDefaultAsync(a => a.Id == id, ct) is { } action
        ? new Row(AsSeen.Of(action), "", "", await Done(db, [action], ct), [.. Commands.DecideAction.Kinds.Where(action.CanBe)])
        : null;

    private static async Task<IReadOnlyList<Did>> Done(HeedDb db, IReadOnlyList<PlanAction> actions, CancellationToken ct)
    {
        var ids = actions.Select(a => a.LeadAgencyId).OfType<AgencyId>().Distinct().ToList();
        var agencies = await db.Agencies.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, ct);
        return [.. actions.Select(a => new Did(
            a.Id, a.Text, a.LeadAgencyId is { } led ? agencies.GetValueOrDefault(led) : null, a.Reported, a.HasReport, a.Verified, a.StoppedOn, a.LastProgress, Proof.Of(a.Verified, a.Verifications), [.. a.Evidence.Where(e => e.DestroyedAt is null)]))];
    }
}
