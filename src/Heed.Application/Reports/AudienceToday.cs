using Heed.Application.Platform.Database;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reports;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reports;

/// <summary>An audience as a paper names it, and who belongs to it today.</summary>
internal static class AudienceToday
{
    /// <summary>What must be said of an audience before it can be found.</summary>
    public static Outcome Check(Audience audience) => new Problems()
        .If(audience is { Kind: AudienceKind.Board, Partnership: null }, "Partnership", "Choose whose board it is for")
        .If(audience is { Kind: AudienceKind.Agency, Agency: null }, "Agency", "Choose the agency it is for")
        .If(audience is { Kind: AudienceKind.People, People.Count: 0 }, "People", "Choose the people it is for");

    /// <param name="review">The review whose panel it may be; null where there is none.</param>
    /// <returns>No name where the actor may not see it.</returns>
    public static async Task<(string? Name, IReadOnlyList<PersonId> People)> Of(HeedDb db, Scene scene, Audience audience, ScopeId? review, CancellationToken ct)
    {
        switch (audience.Kind)
        {
            case AudienceKind.Board when audience.Partnership is { } id && await db.Partnerships.SingleOrDefaultAsync(p => p.Id == id, ct) is { } partnership:
                return ($"the board of {partnership.Name}", await Holders(scene, partnership.ScopeId, ct, Role.Chair, Role.BoardMember));
            case AudienceKind.Panel when review is { } panel:
                return ("the panel of this review", await Holders(scene, panel, ct, Role.PanelMember, Role.Reviewer));
            case AudienceKind.Agency when audience.Agency is { } id && await db.Agencies.SingleOrDefaultAsync(a => a.Id == id, ct) is { } agency:
                return ($"the leads of {agency.Name}", await Holders(scene, agency.ScopeId, ct, Role.AgencyLead));
            case AudienceKind.People:
                var wanted = audience.People.ToHashSet();
                var named = await db.People.Where(p => wanted.Contains(p.Id)).OrderBy(p => p.Name).Select(p => new { p.Id, p.Name }).ToListAsync(ct);
                return named.Count == wanted.Count ? (Words.List([.. named.Select(p => p.Name)]), [.. named.Select(p => p.Id)]) : (null, []);
            default:
                return (null, []);
        }
    }

    private static async Task<IReadOnlyList<PersonId>> Holders(Scene scene, ScopeId on, CancellationToken ct, params Role[] roles) =>
        [.. (await scene.HoldersOf(roles, on, ct)).Select(h => h.Person)];
}
