using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Queries;

/// <summary>The groups of the partnerships, those that were stood down last.</summary>
public sealed class GroupList(Reader reader)
{
    public sealed record Row(GroupId Id, string Name, string Purpose, PartnershipId PartnershipId, string Partnership, DateOnly? Until);

    public async Task<Page<Row>> Run(Actor actor, string words, PartnershipId? partnership, string sort, int page, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var groups = db.Groups.Join(db.Partnerships, g => g.PartnershipId, p => p.Id, (g, p) => new { Group = g, Partnership = p.Name });
        if (words.Trim().ToLowerInvariant() is { Length: > 0 } wanted)
        {
            groups = groups.Where(x => x.Group.Name.ToLower().Contains(wanted));
        }

        if (partnership is { } only)
        {
            groups = groups.Where(x => x.Group.PartnershipId == only);
        }

        var standing = groups.OrderBy(x => x.Group.Until != null);
        return await (sort switch
        {
            "-name" => standing.ThenByDescending(x => x.Group.Name),
            "partnership" => standing.ThenBy(x => x.Partnership).ThenBy(x => x.Group.Name),
            "-partnership" => standing.ThenByDescending(x => x.Partnership).ThenBy(x => x.Group.Name),
            _ => standing.ThenBy(x => x.Group.Name),
        })
            .ThenBy(x => x.Group.Id)
            .Select(x => new Row(x.Group.Id, x.Group.Name, x.Group.Purpose, x.Group.PartnershipId, x.Partnership, x.Group.Until))
            .ToPage(page, ct);
    }
}
