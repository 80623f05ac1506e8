using Heed.Application.People.Commands;
using Heed.Application.Platform.Database;
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
            [PlaceKind.Review] = await Reviews(db, ct),
        };
        var rows = new List<Row>();
        foreach (var role in Enum.GetValues<Role>())
        {
            var kind = RolePlaces.Of(role);
            var open = new List<Place>();
            foreach (var place in places[kind])
            {
                if (await Places.MayOnAll(db, actor, PeopleAccess.ToGive(role), await GiveRole.AskedOn(db, place.Scope, kind, ct), ct))
                {
                    open.Add(place);
                }
            }

            if (open.Count > 0)
            {
                rows.Add(new Row(role, kind, open));
            }
        }

        return rows;
    }

    private static async Task<IReadOnlyList<Place>> Reviews(HeedDb db, CancellationToken ct) =>
        await db.Reviews.OrderBy(r => r.Title).Select(r => new Place(r.ScopeId, r.Title)).ToListAsync(ct);
}
