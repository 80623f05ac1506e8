using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Queries;

/// <summary>One partnership: its names through time, what the public is told, and what came before and after it.</summary>
public sealed class PartnershipPage(Reader reader)
{
    public sealed record Row(
        PartnershipId Id, string Name, string ShortName, PartnershipKind Kind, string Slug, DateOnly From, DateOnly? Until, int Version,
        PublicFront Front, IReadOnlyList<BodyName> Names, IReadOnlyList<string> Predecessors, string? Successor, bool MayChange);

    public async Task<Row?> Run(Actor actor, PartnershipId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Partnerships.SingleOrDefaultAsync(p => p.Id == id, ct) is not { } partnership)
        {
            return null;
        }

        return new Row(partnership.Id, partnership.Name, partnership.ShortName, partnership.Kind, partnership.Slug, partnership.From, partnership.Until,
            partnership.Version, partnership.Front, partnership.Names,
            await db.Partnerships.Where(p => p.SuccessorId == id).OrderBy(p => p.Name).Select(p => p.Name).ToListAsync(ct),
            await db.Partnerships.Where(p => p.Id == partnership.SuccessorId).Select(p => p.Name).SingleOrDefaultAsync(ct),
            await db.May(actor, PeopleAccess.CanChangePartnership, partnership.ScopeId, ct));
    }
}
