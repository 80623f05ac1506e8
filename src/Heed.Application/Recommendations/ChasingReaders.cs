using Heed.Application.Platform.Database;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations;

/// <summary>Who would read a letter that is drafted for a rung of the ladder: the chair of the group that an action is delegated to, else of the partnership; then the board. The manager may name others.</summary>
internal static class ChasingReaders
{
    public static async Task<IReadOnlyList<DraftDue>> Drafts(HeedDb db, ChasingTown town, IEnumerable<(ChasingTown.Body Partnership, Rung Rung, AgencyId? Agency, GroupId? Group, List<DigestLine> Lines)> drafts, CancellationToken ct)
    {
        var made = new List<DraftDue>();
        foreach (var (partnership, rung, agency, group, lines) in drafts)
        {
            var named = group is { } delegated ? await db.Groups.SingleOrDefaultAsync(g => g.Id == delegated, ct) : null;
            var readers = named?.Chair?.PersonId is { } chair ? await People(db, db.People.Where(p => p.Id == chair), ct) : [];
            readers = readers.Count > 0 ? readers : await Holders(db, rung == Rung.Board ? Role.BoardMember : Role.Chair, partnership.Scope, ct);
            made.Add(new DraftDue(partnership.Scope, partnership.Name, rung, agency, agency is { } id ? town.Agencies[id].Name : "no agency", named?.Name ?? "", readers, lines));
        }

        return made;
    }

    private static Task<IReadOnlyList<LetterReader>> Holders(HeedDb db, Role role, ScopeId partnership, CancellationToken ct)
    {
        var today = db.Today;
        return People(db, db.People.Where(p => db.Grants.Any(g => g.PersonId == p.Id && g.Role == role && g.ScopeId == partnership && g.From <= today && (g.Until == null || g.Until >= today))), ct);
    }

    private static async Task<IReadOnlyList<LetterReader>> People(HeedDb db, IQueryable<Person> people, CancellationToken ct)
    {
        var today = db.Today;
        var found = await people.Where(p => p.LeftOn == null || p.LeftOn >= today).OrderBy(p => p.Name).ThenBy(p => p.Id).Select(p => new { p.Name, p.Email }).ToListAsync(ct);
        return [.. found.Select(p => new LetterReader(p.Name, p.Email.Value))];
    }
}
