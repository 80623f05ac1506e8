using Heed.Application.Platform.Files;
using Heed.Application.Platform.Recording;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Verifies what somebody else reported complete, against the evidence that was looked at.</summary>
public sealed class VerifyAction(Writer writer)
{
    /// <param name="seen">The version of the action that the person read; null where they read it in the same breath.</param>
    /// <param name="evidence">The revision that was looked at of each piece of evidence.</param>
    /// <param name="elsewhere">Where the person saw what they did not open here: on paper, at a visit; empty where they opened all of it.</param>
    public Task<Outcome> Run(Actor actor, ActionId id, int? seen, string checks, IReadOnlyDictionary<EvidenceId, int> evidence, string elsewhere, CancellationToken ct) =>
        writer.Change<PlanAction>(new Ask(actor, RecommendationAccess.CanVerify, "verified the action"), a => a.Id == id, seen, async (action, scene) =>
        {
            var unopened = elsewhere.Trim().Length == 0 && !string.IsNullOrWhiteSpace(checks) ? await Unopened(action, evidence.Keys, scene, ct) : [];
            var problems = new Problems().If(unopened.Count > 0, nameof(Verification.Saw), $"You have not opened {Words.List(unopened)} here. Open and read it, or say below where you saw it");
            var where = elsewhere.Trim() is { Length: > 0 } said ? $" Not opened in Heed: {said.TrimEnd('.')}." : "";
            return problems.Any ? problems : action.Verify(checks.Trim() is { Length: > 0 } found ? $"{found}{(where.Length > 0 && !found.EndsWith('.') ? "." : "")}{where}" : "", evidence, scene.Stamp);
        }, ct);

    /// <summary>What of the evidence this person never opened at its newest revision: every opening is recorded, with the hash of what was handed out.</summary>
    private static async Task<List<string>> Unopened(PlanAction action, IEnumerable<EvidenceId> chosen, Scene scene, CancellationToken ct)
    {
        var looked = await scene.Seen<Change>().Where(c => c.ActionId == action.Id && c.IsReading && c.Who == scene.Actor.Person).Select(c => c.Details).ToListAsync(ct);
        var opened = looked.SelectMany(details => details.Where(d => d.What == nameof(StoredFile.Sha256)).Select(d => d.Is)).ToHashSet();
        return
        [
            .. action.Evidence.Where(e => e.DestroyedAt is null && chosen.Contains(e.Id))
                .Where(e => !opened.Contains(e.Revisions[^1].File.Sha256))
                .Select(e => $"“{e.Title}”"),
        ];
    }
}
