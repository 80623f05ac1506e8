using Heed.Application.Platform.Database;
using Heed.Application.Platform.Recording;
using Heed.Domain.Disposals;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Destruction;

/// <summary>Knows bytes again that were destroyed, when somebody brings them once more.</summary>
public sealed class DestroyedBytes(Databases databases, Reading.Reader reader, RecordKeys keys)
{
    /// <summary>The field of a form by which somebody says that the file is right all the same.</summary>
    public const string Field = "SameBytes";

    /// <param name="scope">Where they are brought: what was destroyed there is told to whoever may bring something in there.</param>
    /// <returns>The problem to show; null where these bytes were never destroyed, as far as this actor may know.</returns>
    public async Task<Outcome?> Refusal(Actor actor, string sha256, ScopeId scope, CancellationToken ct)
    {
        var proof = (await keys.Get(ct)).ProofOf(sha256);
        await using var whole = databases.Whole();
        await using var seen = reader.For(actor);
        var found = await Find(whole.Set<DestroyedFile>().Where(f => f.ScopeId == scope), whole.Disposals, proof, ct) ?? await Find(seen.Set<DestroyedFile>(), seen.Disposals, proof, ct);
        return found is null ? null : Outcome.Refused(Field,
            $"This very file was {found.Tombstone.Sentence[..1].ToLowerInvariant()}{found.Tombstone.Sentence[1..].TrimEnd('.')}. If it is right this time, tick “This file is right all the same” and send it again; otherwise choose another file");
    }

    private static async Task<Disposal?> Find(IQueryable<DestroyedFile> files, IQueryable<Disposal> disposals, string proof, CancellationToken ct) =>
        await files.Where(f => f.Proof == proof).Join(disposals, f => f.DisposalId, d => d.Id, (_, d) => d).IgnoreAutoIncludes().AsNoTracking().OrderByDescending(d => d.Id).FirstOrDefaultAsync(ct);
}
