using Heed.Application.Platform.Destruction;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Adds evidence to an action. Its file is in the store already.</summary>
public sealed class AddEvidence(Writer writer, DestroyedBytes destroyed)
{
    /// <param name="isRight">Whether the same file was destroyed before, and is right this time.</param>
    public Task<Outcome> Run(Actor actor, ActionId id, string title, EvidenceKind kind, DateOnly? evidenceOf, KeptFile file, CancellationToken ct, bool isRight = false, EvidenceAbout? about = null) =>
        writer.Change<PlanAction>(new Ask(actor, RecommendationAccess.CanAddEvidence, "added evidence"), a => a.Id == id, null,
            (action, scene) => To(action, new EvidenceGiven(title, kind, evidenceOf, file, isRight, about), destroyed, scene, ct), ct);

    internal static async Task<Outcome> To(PlanAction action, EvidenceGiven given, DestroyedBytes destroyed, Scene scene, CancellationToken ct)
    {
        if ((await WasAdded(scene, given.File, ct) ?? await WasDestroyed(destroyed, action, given.File, scene, given.IsRight, ct)) is { } refused)
        {
            return refused;
        }

        Outcome added = action.AddEvidence(given.Title, given.Kind, given.EvidenceOf, given.File, scene.Stamp, given.About);
        if (added.IsDone)
        {
            scene.Keep(Described(given.File, action, scene.Now, given.About?.Sight ?? EvidenceSight.Everybody));
        }

        return added;
    }

    /// <summary>A form that is sent twice adds its file once.</summary>
    internal static async Task<Outcome?> WasAdded(Scene scene, KeptFile file, CancellationToken ct) =>
        await scene.Seen<StoredFile>().AnyAsync(f => f.Id == file.Id, ct) ? Outcome.Refused("File", "This file has been added already") : null;

    /// <summary>Bytes that were destroyed come in again only where somebody says that they are right.</summary>
    internal static async Task<Outcome?> WasDestroyed(DestroyedBytes destroyed, PlanAction action, KeptFile file, Scene scene, bool isRight, CancellationToken ct) =>
        isRight || file.Sha256.Length == 0 ? null : await destroyed.Refusal(scene.Actor, file.Sha256, action.ScopeId, ct);

    internal static StoredFile Described(KeptFile file, PlanAction action, DateTimeOffset now, EvidenceSight sight) => new()
    {
        Id = file.Id,
        ScopeId = action.ScopeId,
        ActionId = action.Id,
        OnlyPartnership = sight == EvidenceSight.Partnership,
        Name = file.Name,
        ContentType = SafeContent.TypeOf(file.Name),
        Sha256 = file.Sha256,
        Bytes = file.Bytes,
        StoredAt = now,
    };
}
