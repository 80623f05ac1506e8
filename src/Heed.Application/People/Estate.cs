using Heed.Application.People.Commands;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People;

/// <summary>What a partnership or an agency has that passes to whoever follows it, among what the actor sees and may pass on.</summary>
public static class Estate
{
    /// <param name="Note">What goes with it: how many open actions, holds and keys.</param>
    public sealed record Item(PassedKind Kind, Guid Record, string What, string Note);

    internal static async Task<IReadOnlyList<Item>> Of(HeedDb db, Actor actor, Agency agency, CancellationToken ct)
    {
        var plan = await Places.Open(db, actor, RecommendationAccess.CanPlanActions, ct);
        var keep = await db.May(actor, PeopleAccess.CanKeepPeople, agency.ScopeId, ct);
        var actions = await db.Actions.In(ActionState.Open, db.Today).Where(a => a.LeadAgencyId == agency.Id || a.Agencies.Any(l => l.AgencyId == agency.Id))
            .OrderBy(a => a.Due == null).ThenBy(a => a.Due).ThenBy(a => a.Id)
            .Select(a => new { a.Id, a.ScopeId, a.Text, Leads = a.LeadAgencyId == agency.Id }).ToListAsync(ct);
        var people = keep ? await db.People.Where(p => p.AgencyId == agency.Id && (p.LeftOn == null || p.LeftOn >= db.Today)).OrderBy(p => p.Name).ThenBy(p => p.Id).Select(p => new { p.Id, p.Name, p.RoleTitle }).ToListAsync(ct) : [];
        return
        [
            .. actions.Where(a => plan?.Contains(a.ScopeId) != false).Select(a => new Item(PassedKind.Action, a.Id.Value, a.Text, a.Leads ? "it leads" : "it contributes")),
            .. people.Select(p => new Item(PassedKind.Person, p.Id.Value, p.Name, p.RoleTitle)),
            .. await Roles(db, actor, agency.ScopeId, await GiveRole.AskedOn(db, agency.ScopeId, PlaceKind.Agency, ct), ct),
        ];
    }

    internal static async Task<IReadOnlyList<Item>> Of(HeedDb db, Actor actor, Partnership partnership, CancellationToken ct)
    {
        var may = await Places.Open(db, actor, ReviewAccess.CanDescribeReview, ct);
        var open = db.Actions.Where(a => a.IsOpen);
        var sources = await db.Sources.Where(s => s.Owners.Any(o => o.PartnershipId == partnership.Id) && db.ScopeReaches.Any(r => r.ScopeId == s.ScopeId && r.FromScopeId != s.ScopeId))
            .OrderBy(s => s.Title).ThenBy(s => s.Id)
            .Select(s => new
            {
                s.Id,
                s.ScopeId,
                s.Title,
                Actions = open.Count(a => a.ScopeId == s.ScopeId),
                Holds = db.Holds.Count(h => h.SourceId == s.Id && h.Lifted!.Who == null),
                Keys = db.IdentificationKeys.Count(k => k.ReviewId == s.Id),
                UnderWay = db.Reviews.Any(r => r.Id == s.Id && r.Stage != ReviewStage.Closed),
            })
            .ToListAsync(ct);
        var notifications = await db.Notifications.Where(n => n.PartnershipId == partnership.Id).OrderBy(n => n.Id).Select(n => new { n.Id, n.ScopeId, n.Reference, n.IsSettled }).ToListAsync(ct);
        var groups = await db.May(actor, PeopleAccess.CanKeepGroups, partnership.ScopeId, ct)
            ? await db.Groups.Where(g => g.PartnershipId == partnership.Id && (g.Until == null || g.Until >= db.Today)).OrderBy(g => g.Name).ThenBy(g => g.Id).Select(g => new { g.Id, g.Name }).ToListAsync(ct) : [];
        return
        [
            .. sources.Where(s => may?.Contains(s.ScopeId) != false).Select(s => new Item(s.UnderWay || s.Actions + s.Holds + s.Keys > 0 ? PassedKind.OpenSource : PassedKind.FinishedSource, s.Id.Value, s.Title,
                $"{Words.Count(s.Actions, "open action")}, {Words.Count(s.Holds, "hold")}, {Words.Count(s.Keys, "identification key")}")),
            .. notifications.Select(n => new Item(PassedKind.Notification, n.Id.Value, n.Reference, n.IsSettled ? "settled" : "not settled yet")),
            .. groups.Select(g => new Item(PassedKind.Group, g.Id.Value, g.Name, "")),
            .. await Roles(db, actor, partnership.ScopeId, [partnership.ScopeId], ct),
        ];
    }

    private static async Task<IEnumerable<Item>> Roles(HeedDb db, Actor actor, ScopeId scope, IReadOnlyList<ScopeId> on, CancellationToken ct)
    {
        var grants = await db.Grants.Where(g => g.ScopeId == scope && (g.Until == null || g.Until >= db.Today)).OrderBy(g => g.Id)
            .Select(g => new { g.Id, g.Role, g.PersonId, Name = db.People.Where(p => p.Id == g.PersonId && (p.LeftOn == null || p.LeftOn >= db.Today)).Select(p => p.Name).FirstOrDefault() }).ToListAsync(ct);
        var items = new List<Item>();
        foreach (var grant in grants.Where(g => g.Name is not null))
        {
            if (await db.MayOnAll(actor, PeopleAccess.ToGive(grant.Role), on, ct))
            {
                items.Add(new Item(PassedKind.Role, grant.Id.Value, $"{Words.Capital(Words.Of(grant.Role))}: {grant.Name}", ""));
            }
        }

        return items;
    }
}
