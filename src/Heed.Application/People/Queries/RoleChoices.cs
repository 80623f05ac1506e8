using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Queries;

/// <summary>The roles this actor may give, and on what.</summary>
public sealed class RoleChoices(Reader reader, TimeProvider time)
{
    /// <param name="Places">What the role may be held on, among what the actor may give roles on.</param>
    public sealed record Row(Role Role, PlaceKind Kind, IReadOnlyList<Place> Places);

    public sealed record Place(ScopeId Scope, string Name);

    public async Task<IReadOnlyList<Row>> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        Dictionary<PlaceKind, IReadOnlyList<Place>> places = new()
        {
            [PlaceKind.Installation] = [new Place(Scopes.Root, "The whole of Heed")],
            [PlaceKind.Partnership] = await db.Partnerships.Where(p => p.Until == null || p.Until >= today).OrderBy(p => p.Name).Select(p => new Place(p.ScopeId, p.Name)).ToListAsync(ct),
            [PlaceKind.Agency] = await db.Agencies.Where(a => (a.Until == null || a.Until >= today) && !a.IsNational).OrderBy(a => a.Name).Select(a => new Place(a.ScopeId, a.Name)).ToListAsync(ct),
            [PlaceKind.Review] = await db.Reviews.Where(r => db.ScopeReaches.Any(s => s.ScopeId == r.ScopeId && s.FromScopeId != r.ScopeId)).OrderBy(r => r.Title).Select(r => new Place(r.ScopeId, r.Title)).ToListAsync(ct),
        };
        var works = (await db.Set<AgencyPartnership>().ToListAsync(ct)).ToLookup(l => ScopeId.From(l.AgencyId.Value), l => ScopeId.From(l.PartnershipId.Value));
        var rows = new List<Row>();
        foreach (var permission in new[] { PeopleAccess.CanGiveRoles, PeopleAccess.CanGiveRolesInPartnership })
        {
            var allowed = await Places.Open(db, actor, permission, ct);
            rows.AddRange(Enum.GetValues<Role>().Where(role => role is not (Role.Custodian or Role.EmergencyReader) && PeopleAccess.ToGive(role) == permission)
                .Select(role => new Row(role, RolePlaces.Of(role), [.. places[RolePlaces.Of(role)].Where(p => AskedOn(p.Scope).All(on => allowed?.Contains(on) != false))])));
        }

        return [.. rows.Where(r => r.Places.Count > 0).OrderBy(r => r.Role)];

        // As the command asks: for an agency, on each partnership that it works in.
        IEnumerable<ScopeId> AskedOn(ScopeId scope) => works[scope].DefaultIfEmpty(scope);
    }
}
