using Heed.Application.Platform.Reading;
using Heed.Domain.Disposals;
using Heed.Domain.Imports;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Disposals.Queries;

/// <summary>
/// Whether a file is closed to this actor because it was reported as a breach of confidentiality and waits to be destroyed: until the second
/// person has decided, only those who may decide open it.
/// </summary>
public sealed class ClosedAsBreach(Reader reader)
{
    public async Task<bool> Run(Actor actor, DisposalKind kind, Guid what, CancellationToken ct)
    {
        await using var seen = reader.For(actor);
        var (file, import) = (new FileId(what), new ImportId(what));
        if (!await seen.Files.AnyAsync(f => f.Id == file, ct) && !await seen.Imports.AnyAsync(i => i.Id == import, ct))
        {
            return false;
        }

        // Whoever opens a file need not see that its destruction was asked for; that it is closed holds for them all the same.
        await using var whole = reader.For(Actor.Heed);
        return await whole.Disposals.FirstOrDefaultAsync(d => d.Kind == kind && d.What == what && d.State == DisposalState.Asked && d.BreachWhat != "", ct) is { } asked
            && !(await whole.MayOn(actor, asked.ScopeId, ct))(DisposalAccess.ToDecide(kind));
    }
}
