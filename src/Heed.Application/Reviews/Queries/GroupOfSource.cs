using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reviews.Queries;

/// <summary>Which group is responsible for a source, and which could be.</summary>
public sealed class GroupOfSource(Reader reader)
{
    /// <param name="At">The page of the source.</param>
    public sealed record Row(string Title, string At, GroupId? Responsible, string? Name, IReadOnlyList<One> Groups, bool May);

    public sealed record One(GroupId Id, string Name);

    /// <returns>Null when this actor may not see the source.</returns>
    public async Task<Row?> Run(Actor actor, SourceId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Sources.SingleOrDefaultAsync(s => s.Id == id, ct) is not { } source)
        {
            return null;
        }

        var owners = source.Owners.Select(o => o.PartnershipId).ToList();
        var groups = await db.Groups.Where(g => owners.Contains(g.PartnershipId) && g.Until == null).OrderBy(g => g.Name).Select(g => new One(g.Id, g.Name)).ToListAsync(ct);
        return new Row(source.Title, source is Review review ? $"/work/reviews/{review.Slug}" : $"/work/reviews/sources/{source.Id}", source.ResponsibleGroupId,
            await db.Groups.Where(g => g.Id == source.ResponsibleGroupId).Select(g => g.Name).SingleOrDefaultAsync(ct), groups, await db.May(actor, ReviewAccess.CanNameResponsibleGroup, source.ScopeId, ct));
    }
}
