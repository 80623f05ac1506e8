using Heed.Application.People.Commands;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Queries;

/// <summary>One person: post, agency, the roles they hold and held, and whether they can sign in.</summary>
public sealed class PersonPage(Reader reader, TimeProvider time)
{
    /// <param name="InvitedUntil">The end of the last invitation, past or coming; null when there was none.</param>
    public sealed record Row(
        PersonId Id, string Name, string RoleTitle, string Email, AgencyId AgencyId, string Agency, DateOnly? LeftOn, int Version,
        bool HasAccount, bool HasApp, DateTimeOffset? InvitedUntil, bool IsInvited, bool MayKeep, IReadOnlyList<RoleRow> Roles)
    {
        /// <summary>Whether the account was destroyed after they left.</summary>
        public bool IsClosed => Person.IsClosed(Email);
    }

    public sealed record RoleRow(GrantId Id, Role Role, string On, DateOnly From, DateOnly? Until, bool Counts, bool MayEnd);

    public async Task<Row?> Run(Actor actor, PersonId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var now = time.GetUtcNow();
        if (await db.People.SingleOrDefaultAsync(p => p.Id == id, ct) is not { } person)
        {
            return null;
        }

        var agency = await db.Agencies.Where(a => a.Id == person.AgencyId).Select(a => a.Name).SingleAsync(ct);
        var invitation = await db.Invitations
            .Where(i => i.PersonId == id && i.Purpose == InvitationPurpose.Account)
            .OrderByDescending(i => i.Id).Select(i => new { i.EndsAt, i.UsedAt }).FirstOrDefaultAsync(ct);
        return new Row(person.Id, person.Name, person.RoleTitle, person.Email.Value, person.AgencyId, agency, person.LeftOn, person.Version,
            await db.Users.AnyAsync(a => a.PersonId == id, ct), await db.Users.AnyAsync(a => a.PersonId == id && a.App != null, ct), invitation?.EndsAt, invitation is { UsedAt: null } && invitation.EndsAt >= now,
            await db.May(actor, PeopleAccess.CanKeepPeople, person.ScopeId, ct),
            await Roles(db, actor, id, DateOnly.FromDateTime(now.UtcDateTime), ct));
    }

    internal static async Task<IReadOnlyList<RoleRow>> Roles(HeedDb db, Actor actor, PersonId id, DateOnly today, CancellationToken ct)
    {
        var grants = await db.Grants.Where(g => g.PersonId == id).OrderByDescending(g => g.Id).ToListAsync(ct);
        var names = await Places.Names(db, [.. grants.Select(g => g.ScopeId)], ct);
        var rows = new List<RoleRow>();
        foreach (var grant in grants.Where(g => names.ContainsKey(g.ScopeId)))
        {
            var lasts = grant.Until is null || grant.Until >= today;
            var on = await GiveRole.AskedOn(db, grant.ScopeId, RolePlaces.Of(grant.Role), ct);
            rows.Add(new RoleRow(grant.Id, grant.Role, names[grant.ScopeId], grant.From, grant.Until, lasts && grant.From <= today,
                lasts && await db.MayOnAll(actor, PeopleAccess.ToGive(grant.Role), on, ct)));
        }

        return [.. rows.OrderByDescending(r => r.Until is null || r.Until >= today)];
    }
}
