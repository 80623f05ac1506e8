using Heed.Application.Platform.Database;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Writing;

/// <content>The few questions that a rule must ask of everything, seen or unseen; what they answer is never shown but through a sentence that tells nothing of it.</content>
public sealed partial class Scene
{
    /// <summary>Whether a review has this address already, even one that the actor may not see: addresses are unique for all.</summary>
    public async Task<bool> SlugIsTaken(string slug, CancellationToken ct)
    {
        await using var whole = databases.Whole();
        return await whole.Reviews.AnyAsync(r => r.Slug == slug, ct);
    }

    /// <summary>Whether a person has this address already, seen or unseen: an address is one person.</summary>
    public async Task<bool> EmailIsTaken(EmailAddress address, CancellationToken ct)
    {
        await using var whole = databases.Whole();
        return await whole.People.AnyAsync(p => p.Email == address, ct);
    }

    /// <summary>The person with this address, seen or unseen: whoever knows the whole address may name them.</summary>
    public async Task<PersonId?> PersonAt(EmailAddress address, CancellationToken ct)
    {
        await using var whole = databases.Whole();
        return await whole.People.Where(p => p.Email == address && (p.LeftOn == null || p.LeftOn >= Today)).Select(p => (PersonId?)p.Id).SingleOrDefaultAsync(ct);
    }

    /// <summary>A colleague with this address, in the same agency and in post, seen or unseen: whoever knows the whole address may name them.</summary>
    internal async Task<Person?> ColleagueAt(EmailAddress address, Person of, CancellationToken ct)
    {
        await using var whole = databases.Whole();
        return await whole.People.AsNoTracking().SingleOrDefaultAsync(p => p.Email == address && p.AgencyId == of.AgencyId && (p.LeftOn == null || p.LeftOn >= Today), ct);
    }

    /// <summary>Who stands in today for somebody who is away, seen or unseen: their letters go to both.</summary>
    internal async Task<IReadOnlyList<(PersonId Person, EmailAddress Email, DateOnly Until)>> DeputiesOf(PersonId away, CancellationToken ct)
    {
        await using var whole = databases.Whole();
        var deputies = await whole.Deputies
            .Where(d => d.PersonId == away && d.From <= Today && d.Until >= Today)
            .Join(whole.People.Where(p => p.LeftOn == null || p.LeftOn >= Today), d => d.DeputyPersonId, p => p.Id, (d, p) => new { p.Id, p.Email, d.Until })
            .OrderBy(d => d.Id)
            .ToListAsync(ct);
        return [.. deputies.DistinctBy(d => d.Id).Select(d => (d.Id, d.Email, d.Until))];
    }

    /// <summary>Where a letter reaches somebody who is in post; null for whoever has left.</summary>
    internal async Task<EmailAddress?> AddressOf(PersonId person, CancellationToken ct)
    {
        await using var whole = databases.Whole();
        return await whole.People.Where(p => p.Id == person && (p.LeftOn == null || p.LeftOn >= Today)).Select(p => (EmailAddress?)p.Email).SingleOrDefaultAsync(ct);
    }

    /// <summary>The names of people, seen or unseen, for somebody who sees a grant that they hold.</summary>
    internal async Task<Dictionary<PersonId, string>> NamesOf(IReadOnlyCollection<PersonId> people, CancellationToken ct)
    {
        await using var whole = databases.Whole();
        return await whole.People.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
    }

    /// <summary>The scope of the restricted review with this reference among those that a partnership owns, unseen by whoever decides.</summary>
    internal async Task<ScopeId?> RestrictedAs(string reference, ScopeId partnership, CancellationToken ct)
    {
        await using var whole = databases.Whole();
        // Nobody who decided on a successor saw it, so it is found under the body that owned it, or under those that came before.
        var before = await Before(whole, PartnershipId.From(partnership.Value), ct);
        return await whole.Restrictions
            .Where(r => r.Reference == reference && r.Lifted!.Who == null && whole.Set<SourceOwner>().Any(o => o.SourceId == r.ReviewId && before.Contains(o.PartnershipId)))
            .Select(r => (ScopeId?)r.ScopeId)
            .SingleOrDefaultAsync(ct);
    }

    /// <summary>The scopes of the notifications that led to a review, seen or unseen: when it is restricted, all of them are closed with it.</summary>
    internal async Task<IReadOnlyList<ScopeId>> NotificationsOf(SourceId review, CancellationToken ct)
    {
        await using var whole = databases.Whole();
        return await whole.Notifications.Where(n => n.Reviews.Any(r => r.ReviewId == review)).OrderBy(n => n.Id).Select(n => n.ScopeId).ToListAsync(ct);
    }

    /// <summary>Whether an action at home in a scope answers a recommendation outside it, seen or unseen: it cannot go without a loss elsewhere.</summary>
    internal async Task<bool> AnswersElsewhere(ScopeId scope, CancellationToken ct)
    {
        await using var whole = databases.Whole();
        return await whole.Set<ActionRecommendation>().AnyAsync(l => l.ScopeId != scope && whole.Actions.Any(a => a.Id == l.ActionId && a.ScopeId == scope), ct);
    }

    /// <summary>A partnership with those that it took over from, and those before them.</summary>
    private static async Task<IReadOnlyCollection<PartnershipId>> Before(HeedDb whole, PartnershipId last, CancellationToken ct)
    {
        var line = new HashSet<PartnershipId> { last };
        for (var earlier = line.ToList(); earlier.Count > 0;)
        {
            var after = earlier;
            earlier = [.. (await whole.Partnerships.Where(p => p.SuccessorId != null && after.Contains(p.SuccessorId.Value)).Select(p => p.Id).ToListAsync(ct)).Where(line.Add)];
        }

        return line;
    }

    /// <summary>Who holds one of these roles today so that it reaches this scope, each person once, seen or unseen: a letter goes to whoever must act on it.</summary>
    public async Task<IReadOnlyList<(PersonId Person, EmailAddress Email)>> HoldersOf(IReadOnlyCollection<Role> roles, ScopeId scope, CancellationToken ct)
    {
        await using var whole = databases.Whole();
        var today = Today;
        var people = await whole.People.AsNoTracking()
            .Where(p => (p.LeftOn == null || p.LeftOn >= today) && whole.HeldScopes
                .Any(h => h.PersonId == p.Id && roles.Contains(h.Role) && h.ScopeId == scope && h.From <= today && (h.Until == null || h.Until >= today)))
            .OrderBy(p => p.Id)
            .Select(p => new { p.Id, p.Email })
            .ToListAsync(ct);
        return [.. people.Select(p => (p.Id, p.Email))];
    }

    /// <summary>Whether somebody sees the whole of a scope today by a role.</summary>
    internal async Task<bool> SeesWhole(PersonId person, ScopeId scope, CancellationToken ct) => (await HoldersOf(RoleSight.OfWholeScope.ToList(), scope, ct)).Any(h => h.Person == person);

    /// <summary>How many public answers and editions wait for a second person in the scopes that a role on this scope reaches, seen or unseen; what the person wrote is not counted.</summary>
    internal async Task<int> WaitingOn(ScopeId scope, PersonId person, CancellationToken ct)
    {
        await using var whole = databases.Whole();
        var reached = whole.ScopeReaches.Where(r => r.FromScopeId == scope).Select(r => r.ScopeId);
        return await whole.PublicAnswers.CountAsync(a => a.State == AnswerState.Submitted && a.Drafted.Who != person && reached.Contains(a.ScopeId), ct)
            + await whole.Editions.CountAsync(e => e.State == EditionState.Submitted && e.Submitted.Who != person && reached.Contains(e.ScopeId), ct);
    }

    /// <summary>Whether somebody holds a role today on a partnership that owns a review, seen or unseen: a custodian does not see which these are.</summary>
    internal async Task<bool> HoldsAtOwnerOf(SourceId review, PersonId person, Role role, CancellationToken ct)
    {
        await using var whole = databases.Whole();
        var owners = await whole.Set<SourceOwner>().Where(o => o.SourceId == review).Select(o => o.PartnershipId).ToListAsync(ct);
        foreach (var owner in owners)
        {
            if ((await HoldersOf([role], ScopeId.From(owner.Value), ct)).Any(h => h.Person == person))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a person has an account to sign in with.</summary>
    internal async Task<bool> HasAccount(PersonId person, CancellationToken ct)
    {
        await using var whole = databases.Whole();
        return await whole.Users.AnyAsync(u => u.PersonId == person, ct);
    }
}
