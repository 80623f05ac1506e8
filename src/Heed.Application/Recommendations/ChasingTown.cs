using Heed.Application.Platform.Database;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations;

/// <summary>Everything around the actions that chasing must know: who chases, who is where, who stands in, and who is left in peace.</summary>
internal sealed class ChasingTown
{
    private readonly Dictionary<ScopeId, Body> chasedBy = [];
    private Func<ScopeId, ChasingTimes> times = _ => ChasingTimes.Default;
    private IReadOnlyList<QuietPeriod> quiet = [];
    private ILookup<PersonId, StandIn> deputies = Array.Empty<StandIn>().ToLookup(d => d.Away);
    private ILookup<ScopeId, PersonId> agencyLeads = Array.Empty<PersonId>().ToLookup(_ => default(ScopeId));
    private ILookup<ScopeId, string> openTo = Array.Empty<string>().ToLookup(_ => default(ScopeId));
    private HashSet<(PersonId, ScopeId)> named = [];

    public sealed record Body(PartnershipId Id, ScopeId Scope, string Name);

    public sealed record Post(PersonId Id, string Name, EmailAddress Email, bool InPost);

    public sealed record Office(AgencyId Id, string Name, EmailAddress? Mailbox);

    public sealed record StandIn(PersonId Away, PersonId Deputy, DateOnly From);

    public IReadOnlyDictionary<PersonId, Post> People { get; private set; } = new Dictionary<PersonId, Post>();

    public IReadOnlyDictionary<AgencyId, Office> Agencies { get; private set; } = new Dictionary<AgencyId, Office>();

    public static async Task<ChasingTown> Of(HeedDb db, IReadOnlyList<Body> partnerships, Func<ScopeId, ChasingTimes> times, CancellationToken ct)
    {
        var today = db.Today;
        var town = new ChasingTown { times = times };
        var bodies = partnerships.ToDictionary(p => p.Id);
        // Of a joint review the first of its owners chases, so that nobody is asked twice.
        foreach (var owner in (await db.Set<SourceOwner>().Select(o => new { o.ScopeId, o.PartnershipId, o.Position, Ended = db.Partnerships.Any(p => p.Id == o.PartnershipId && p.Until < today) }).ToListAsync(ct)).Where(o => !o.Ended).GroupBy(o => o.ScopeId, (_, owners) => owners.MinBy(o => o.Position)!))
        {
            if (bodies.TryGetValue(owner.PartnershipId, out var body))
            {
                town.chasedBy[owner.ScopeId] = body;
            }
        }

        town.quiet = await db.QuietPeriods.ToListAsync(ct);
        town.People = await db.People.Where(p => db.Actions.Any(a => a.LeadPersonId == p.Id) || db.Deputies.Any(d => d.DeputyPersonId == p.Id) || db.Grants.Any(g => g.PersonId == p.Id && g.Role == Role.AgencyLead))
            .Select(p => new Post(p.Id, p.Name, p.Email, p.LeftOn == null || p.LeftOn >= today)).ToDictionaryAsync(p => p.Id, ct);
        town.Agencies = await db.Agencies.Select(a => new Office(a.Id, a.Name, a.Until == null || a.Until >= today ? a.Mailbox : null)).ToDictionaryAsync(a => a.Id, ct);
        town.deputies = (await db.Deputies.Where(d => d.From <= today && d.Until >= today).OrderBy(d => d.Id).Select(d => new StandIn(d.PersonId, d.DeputyPersonId, d.From)).ToListAsync(ct)).ToLookup(d => d.Away);
        town.agencyLeads = (await db.Grants.Where(g => g.Role == Role.AgencyLead && g.From <= today && (g.Until == null || g.Until >= today)).OrderBy(g => g.Id).Select(g => new { g.ScopeId, g.PersonId }).ToListAsync(ct)).ToLookup(g => g.ScopeId, g => g.PersonId);
        town.openTo = (await db.ScopeReaches.Where(r => r.FromScopeId != r.ScopeId).Join(db.Partnerships, r => r.FromScopeId, p => p.ScopeId, (r, p) => new { r.ScopeId, p.Name }).OrderBy(x => x.Name).ToListAsync(ct)).ToLookup(x => x.ScopeId, x => x.Name);
        var restricted = town.chasedBy.Keys.Where(s => !town.IsOpen(s)).ToList();
        town.named = restricted.Count == 0 ? [] : [.. (await db.HeldScopes.Where(h => restricted.Contains(h.ScopeId) && RoleSight.OfWholeScope.Contains(h.Role) && h.From <= today && (h.Until == null || h.Until >= today)).Select(h => new { h.PersonId, h.ScopeId }).ToListAsync(ct)).Select(h => (h.PersonId, h.ScopeId))];
        return town;
    }

    /// <summary>The partnership that chases what stands in a scope; null where none does today.</summary>
    public Body? ChasedBy(ScopeId scope) => chasedBy.GetValueOrDefault(scope);

    public ChasingTimes TimesOf(ScopeId partnership) => times(partnership);

    public QuietDays Quiet(ScopeId partnership, AgencyId? agency) => QuietDays.Of(quiet.Where(q => q.ScopeId == partnership), agency);

    /// <summary>Whether something stands in no restricted review.</summary>
    public bool IsOpen(ScopeId scope) => openTo[scope].Any();

    public string PartnershipsOf(ScopeId scope) => IsOpen(scope) ? Words.List([.. openTo[scope]]) : "";

    /// <summary>Whether somebody is named in a restricted review.</summary>
    public bool IsNamed(PersonId person, ScopeId scope) => named.Contains((person, scope));

    public IEnumerable<(Post Person, DateOnly From)> DeputiesOf(PersonId away) =>
        deputies[away].Where(d => People.TryGetValue(d.Deputy, out var post) && post.InPost).DistinctBy(d => d.Deputy).Select(d => (People[d.Deputy], d.From));

    public IEnumerable<Post> LeadsOf(AgencyId agency) =>
        agencyLeads[ScopeId.From(agency.Value)].Distinct().Where(p => People.TryGetValue(p, out var post) && post.InPost).Select(p => People[p]);

    public EmailAddress? MailboxOf(AgencyId? agency) => agency is { } id && Agencies.TryGetValue(id, out var office) ? office.Mailbox : null;
}

/// <summary>An action with what chasing makes of it today.</summary>
internal sealed record ChasingFound(ChasingCandidate Action, ChasedAction Chased, ChasingTown.Body Partnership, IReadOnlyList<ReminderMoment> Moments, ChasingTimes Times, QuietDays Quiet)
{
    public static ChasingFound Of(ChasingCandidate action, ChasingTown.Body partnership, ChasingTimes times, ChasingTown town, DateOnly today)
    {
        var chased = action.Chased;
        return new ChasingFound(action, chased, partnership, [.. ChasingMoments.Of(chased, times, today)], times, town.Quiet(partnership.Scope, action.AgencyId));
    }
}
