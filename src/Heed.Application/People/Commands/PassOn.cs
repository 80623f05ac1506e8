using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Commands;

/// <summary>Decides who follows a partnership or an agency that has ended, and passes on everything open that it had, in one recorded decision.</summary>
public sealed class PassOn(Writer writer, Reader reader)
{
    /// <param name="successors">One, or several where the body was split; the first is the one that old names point to.</param>
    /// <param name="shown">What was shown, and to which successor each goes.</param>
    public async Task<Outcome<Succession>> Run(Actor actor, Guid body, IReadOnlyList<Guid> successors, DateOnly? on, string reason, IReadOnlyList<Passed> shown, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        return await db.Agencies.AnyAsync(a => a.Id == AgencyId.From(body), ct)
            ? await writer.AddTo<Agency, Succession>(Ask(actor, PeopleAccess.CanKeepAgencies, reason), a => a.Id == AgencyId.From(body), async (agency, scene) =>
            {
                var next = await scene.Seen<Agency>().Where(a => successors.Select(AgencyId.From).Contains(a.Id)).ToListAsync(ct);
                var decided = await Decide(scene, agency, [.. successors.Select(s => next.Find(n => n.Id.Value == s)).OfType<Agency>()], PeopleAccess.CanKeepAgencies, on, reason, shown, await Estate.Of(db, actor, agency, ct), ct);
                return decided.IsDone ? await Agencies(scene, decided.Value, agency, [.. successors.Select(s => next.Find(n => n.Id.Value == s)!)], ct) : decided;
            }, ct)
            : await writer.AddTo<Partnership, Succession>(Ask(actor, PeopleAccess.CanChangePartnership, reason), p => p.Id == PartnershipId.From(body), async (partnership, scene) =>
            {
                var next = await scene.Seen<Partnership>().Where(p => successors.Select(PartnershipId.From).Contains(p.Id)).ToListAsync(ct);
                var decided = await Decide(scene, partnership, [.. successors.Select(s => next.Find(n => n.Id.Value == s)).OfType<Partnership>()], PeopleAccess.CanChangePartnership, on, reason, shown, await Estate.Of(db, actor, partnership, ct), ct);
                return decided.IsDone ? await Partnerships(scene, decided.Value, partnership, [.. successors.Select(s => next.Find(n => n.Id.Value == s)!)], ct) : decided;
            }, ct);
    }

    private static Ask Ask(Actor actor, Permission permission, string reason) => new(actor, permission, "decided who follows, and passed on what was open", reason.Trim());

    private static async Task<Outcome<Succession>> Decide(
        Scene scene, Body body, IReadOnlyList<Body> next, Permission permission, DateOnly? on, string reason, IReadOnlyList<Passed> shown, IReadOnlyList<Estate.Item> open, CancellationToken ct)
    {
        foreach (var one in next)
        {
            if (!await scene.May(permission, one.ScopeId, ct))
            {
                return Outcome.Refused("Successors", $"You do not keep {one.Name}, so you cannot pass anything to it. Ask an administrator").As<Succession>();
            }
        }

        return Succession.Decide(body, next, on, reason, shown, [.. open.Select(i => (i.Kind, i.Record))], scene.Stamp);
    }

    private static async Task<Outcome<Succession>> Agencies(Scene scene, Succession decided, Agency from, IReadOnlyList<Agency> next, CancellationToken ct)
    {
        var ended = from.SuccessorId is null ? next[0].Succeed(from, decided.On) : Outcome.Done;
        if (!ended.IsDone)
        {
            return ended.As<Succession>();
        }

        Agency To(Passed p) => next.Single(n => n.ScopeId.Value == p.To);
        foreach (var passed in decided.Passed.Where(p => p.Kind == PassedKind.Action))
        {
            (await scene.Seen<PlanAction>().AsSplitQuery().SingleAsync(a => a.Id == ActionId.From(passed.Record), ct)).PassTo(from.Id, To(passed).Id);
        }

        foreach (var passed in decided.Passed.Where(p => p.Kind == PassedKind.Person))
        {
            (await scene.Seen<Person>().SingleAsync(p => p.Id == PersonId.From(passed.Record), ct)).PassTo(To(passed));
        }

        await Roles(scene, decided, p => To(p).ScopeId, ct);
        return decided;
    }

    private static async Task<Outcome<Succession>> Partnerships(Scene scene, Succession decided, Partnership from, IReadOnlyList<Partnership> next, CancellationToken ct)
    {
        var ended = from.SuccessorId is null ? next[0].Succeed(from, decided.On) : Outcome.Done;
        if (!ended.IsDone)
        {
            return ended.As<Succession>();
        }

        Partnership To(Passed p) => next.Single(n => n.ScopeId.Value == p.To);
        foreach (var passed in decided.Passed.Where(p => p.Kind is PassedKind.OpenSource or PassedKind.FinishedSource))
        {
            var source = await scene.Seen<Source>().SingleAsync(s => s.Id == SourceId.From(passed.Record), ct);
            if (passed.Kind == PassedKind.OpenSource)
            {
                source.PassTo(from.Id, To(passed).Id);
            }

            await Reach(scene, source.ScopeId, from.ScopeId, To(passed).ScopeId, ct);
        }

        foreach (var passed in decided.Passed.Where(p => p.Kind == PassedKind.Group))
        {
            (await scene.Seen<Group>().SingleAsync(g => g.Id == GroupId.From(passed.Record), ct)).PassTo(To(passed));
        }

        foreach (var passed in decided.Passed.Where(p => p.Kind == PassedKind.Notification))
        {
            var notification = await scene.Seen<Notification>().SingleAsync(n => n.Id == NotificationId.From(passed.Record), ct);
            notification.PassTo(To(passed).Id);
            await Reach(scene, notification.ScopeId, from.ScopeId, To(passed).ScopeId, ct);
        }

        foreach (var one in next)
        {
            await Work(scene, from, one, ct);
            await Reach(scene, from.ScopeId, default, one.ScopeId, ct);
        }

        await Roles(scene, decided, p => To(p).ScopeId, ct);
        return decided;
    }

    /// <summary>The agencies that worked in the partnership work in whoever follows it.</summary>
    private static async Task Work(Scene scene, Partnership from, Partnership next, CancellationToken ct)
    {
        foreach (var agency in await scene.Seen<Agency>().Where(a => (a.Until == null || a.Until >= scene.Today) && a.Partnerships.Any(p => p.PartnershipId == from.Id)).ToListAsync(ct))
        {
            agency.WorkIn([.. agency.Partnerships.Select(p => p.PartnershipId), next.Id]);
            await Reach(scene, agency.ScopeId, default, next.ScopeId, ct);
        }
    }

    /// <summary>What was reached from the old body is reached from the new one.</summary>
    /// <param name="old">From where it is reached no longer.</param>
    private static async Task Reach(Scene scene, ScopeId scope, ScopeId old, ScopeId now, CancellationToken ct)
    {
        var known = await scene.Seen<ScopeReach>().Where(r => r.ScopeId == scope).ToListAsync(ct);
        foreach (var gone in known.Where(r => r.FromScopeId == old))
        {
            scene.Remove(gone);
        }

        if (known.TrueForAll(r => r.FromScopeId != now))
        {
            scene.Add(new ScopeReach(scope, now));
        }
    }

    private static async Task Roles(Scene scene, Succession decided, Func<Passed, ScopeId> to, CancellationToken ct)
    {
        foreach (var passed in decided.Passed.Where(p => p.Kind == PassedKind.Role))
        {
            var grant = await scene.Seen<Grant>().SingleAsync(g => g.Id == GrantId.From(passed.Record), ct);
            var (person, role, until, on) = (grant.PersonId, grant.Role, grant.Until, to(passed));
            grant.End(grant.From > scene.Today ? grant.From.AddDays(-1) : scene.Today.AddDays(-1));
            if (!await scene.Seen<Grant>().AnyAsync(g => g.PersonId == person && g.Role == role && g.ScopeId == on && (g.Until == null || g.Until >= scene.Today), ct))
            {
                scene.Add(Grant.Give(person, role, on, scene.Today, until).Value);
            }
        }
    }
}
