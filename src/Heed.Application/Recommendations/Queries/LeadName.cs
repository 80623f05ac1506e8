using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>The name of somebody who leads something, among those that this actor may see.</summary>
public sealed class LeadName(Reader reader)
{
    public async Task<string?> Run(Actor actor, PersonId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        return await db.People.Where(p => p.Id == id).Select(p => p.Name).SingleOrDefaultAsync(ct);
    }
}
