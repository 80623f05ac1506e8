using Heed.Application.People.Commands;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Queries;

/// <summary>Everything that one person leads and holds, among what this actor may see, so that nothing is left behind when they leave.</summary>
public sealed class DutiesOf(Reader reader, OnlyTheirs onlyTheirs)
{
    /// <param name="Custody">Whether they keep something that only they or another custodian can hand over; said to whoever may write down that they left.</param>
    /// <param name="SoleKey">Whether they alone can open something for which another must be named first.</param>
    public sealed record Row(
        PersonId Id, string Name, DateOnly? LeftOn, bool MayKeep,
        IReadOnlyList<ActionRow> Actions, IReadOnlyList<RoleRow> Roles, IReadOnlyList<LooseEnds.Row> Others, bool Custody, bool SoleKey)
    {
        public bool None => Actions.Count + Roles.Count + Others.Count == 0 && !Custody && !SoleKey;
    }

    /// <param name="MayPass">Whether this actor may give it another lead.</param>
    public sealed record ActionRow(ActionId Id, string Text, string? Agency, string Role, DateOnly? Due, bool MayPass);

    /// <param name="Alone">Whether nobody else in post holds it there.</param>
    /// <param name="Answers">For the lead of an agency: how many open actions it leads, and to how many it contributes.</param>
    public sealed record RoleRow(GrantId Id, Role Role, ScopeId Scope, string On, DateOnly? Until, bool MayPass, bool Alone, (int Leads, int Contributes)? Answers);

    /// <returns>Null when this actor does not see the person.</returns>
    public async Task<Row?> Run(Actor actor, PersonId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.People.SingleOrDefaultAsync(p => p.Id == id, ct) is not { } person)
        {
            return null;
        }

        var mayKeep = await db.May(actor, PeopleAccess.CanKeepPeople, person.ScopeId, ct);
        var held = mayKeep ? await onlyTheirs.Of(id, db.Today, ct) : new OnlyTheirs.Held([], []);
        return new Row(id, person.Name, person.LeftOn, mayKeep, await Actions(db, actor, id, ct), await Roles(db, actor, id, ct), await LooseEnds.Of(db, id, ct), held.Custodies.Count > 0, held.Keys.Count > 0);
    }

    private static async Task<IReadOnlyList<ActionRow>> Actions(HeedDb db, Actor actor, PersonId id, CancellationToken ct)
    {
        var led = await db.Actions.In(ActionState.Open, db.Today).Where(a => a.LeadPersonId == id)
            .OrderBy(a => a.Due == null).ThenBy(a => a.Due).ThenBy(a => a.Id)
            .Select(a => new { a.Id, a.ScopeId, a.Text, a.LeadRole, a.Due, Agency = db.Agencies.Where(g => g.Id == a.LeadAgencyId).Select(g => g.Name).FirstOrDefault() })
            .ToListAsync(ct);
        var open = await Places.Open(db, actor, RecommendationAccess.CanPlanActions, ct);
        return [.. led.Select(a => new ActionRow(a.Id, a.Text, a.Agency, a.LeadRole, a.Due, open?.Contains(a.ScopeId) != false))];
    }

    private static async Task<IReadOnlyList<RoleRow>> Roles(HeedDb db, Actor actor, PersonId id, CancellationToken ct)
    {
        var today = db.Today;
        var grants = await db.Grants.Where(g => g.PersonId == id && g.Role != Role.Custodian && (g.Until == null || g.Until >= today)).OrderBy(g => g.Id).ToListAsync(ct);
        var names = await Places.Names(db, [.. grants.Select(g => g.ScopeId)], ct);
        var rows = new List<RoleRow>();
        foreach (var grant in grants.Where(g => names.ContainsKey(g.ScopeId)))
        {
            var on = await GiveRole.AskedOn(db, grant.ScopeId, RolePlaces.Of(grant.Role), ct);
            var others = await db.Grants.AnyAsync(g => g.Id != grant.Id && g.PersonId != id && g.Role == grant.Role && g.ScopeId == grant.ScopeId && (g.Until == null || g.Until >= today)
                && db.People.Any(p => p.Id == g.PersonId && (p.LeftOn == null || p.LeftOn >= today)), ct);
            rows.Add(new RoleRow(grant.Id, grant.Role, grant.ScopeId, names[grant.ScopeId], grant.Until,
                HandOverRoles.Passes(grant.Role) && !await Places.IsRestricted(db, grant.ScopeId, ct) && await db.MayOnAll(actor, PeopleAccess.ToGive(grant.Role), on, ct),
                !others, await Answers(db, grant, ct)));
        }

        return rows;
    }

    private static async Task<(int Leads, int Contributes)?> Answers(HeedDb db, Grant grant, CancellationToken ct)
    {
        if (grant.Role != Role.AgencyLead)
        {
            return null;
        }

        var agency = AgencyId.From(grant.ScopeId.Value);
        var open = db.Actions.In(ActionState.Open, db.Today);
        return (await open.CountAsync(a => a.LeadAgencyId == agency, ct), await open.CountAsync(a => a.LeadAgencyId != agency && a.Agencies.Any(l => l.AgencyId == agency), ct));
    }
}
