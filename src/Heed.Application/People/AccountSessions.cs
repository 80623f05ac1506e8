using System.Linq.Expressions;
using Heed.Application.Platform.Database;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People;

/// <summary>What a request knows of the session it belongs to.</summary>
/// <param name="SignedInAt">When the person last showed in it who they are.</param>
/// <param name="IsExcused">Whether no role makes a second factor compulsory for the account.</param>
public sealed record OpenSession(Guid Id, DateTimeOffset SignedInAt, DateTimeOffset LastSeenAt, bool HasSecondFactor, bool IsExcused);

/// <summary>Where people are signed in. Asked at every request, so that what is ended has ended.</summary>
public sealed class AccountSessions(Databases databases, TimeProvider time)
{
    /// <summary>When it was last seen is written down no more often than this.</summary>
    private static readonly TimeSpan Exactness = TimeSpan.FromMinutes(1);

    public async Task<Guid> Start(Account account, string browser, string address, CancellationToken ct)
    {
        await using var db = databases.Whole();
        var now = time.GetUtcNow();
        var (idle, oldest) = (now - AccountSession.Idle, now - AccountSession.Longest);
        await db.Set<AccountSession>().Where(s => s.LastSeenAt < idle || s.StartedAt < oldest).ExecuteDeleteAsync(ct);
        var session = new AccountSession
        {
            Id = Guid.NewGuid(),
            AccountId = account.Id,
            Stamp = account.SecurityStamp ?? "",
            StartedAt = now,
            LastSeenAt = now,
            SignedInAt = now,
            Browser = browser,
            Address = address,
        };
        db.Add(session);
        await db.SaveChangesAsync(ct);
        return session.Id;
    }

    /// <summary>The session at a request of it; null when it is over.</summary>
    public async Task<OpenSession?> Seen(Guid id, CancellationToken ct)
    {
        await using var db = databases.Whole();
        var session = await db.Set<AccountSession>().Where(IsOpen(db)).Where(s => s.Id == id)
            .Join(db.Users, s => s.AccountId, a => a.Id, (s, a) => new OpenSession(s.Id, s.SignedInAt, s.LastSeenAt, a.App != null, a.IsExcused))
            .SingleOrDefaultAsync(ct);
        var now = time.GetUtcNow();
        if (session is not null && session.LastSeenAt <= now - Exactness)
        {
            await db.Set<AccountSession>().Where(s => s.Id == id).ExecuteUpdateAsync(set => set.SetProperty(s => s.LastSeenAt, now), ct);
        }

        return session;
    }

    /// <summary>Where a person is signed in now, the latest first.</summary>
    public async Task<IReadOnlyList<AccountSession>> Of(PersonId person, CancellationToken ct)
    {
        await using var db = databases.Whole();
        return await db.Set<AccountSession>().AsNoTracking().Where(IsOpen(db)).Where(IsOf(db, person)).OrderByDescending(s => s.LastSeenAt).ThenBy(s => s.Id).ToListAsync(ct);
    }

    /// <returns>Whether there was such a session of this person.</returns>
    public async Task<bool> End(PersonId person, Guid id, CancellationToken ct)
    {
        await using var db = databases.Whole();
        return await db.Set<AccountSession>().Where(IsOf(db, person)).Where(s => s.Id == id).ExecuteDeleteAsync(ct) > 0;
    }

    public async Task EndOthers(PersonId person, Guid but, CancellationToken ct)
    {
        await using var db = databases.Whole();
        await db.Set<AccountSession>().Where(IsOf(db, person)).Where(s => s.Id != but).ExecuteDeleteAsync(ct);
    }

    /// <summary>Carries the session in which a password was changed over to the new one.</summary>
    public async Task CarryOver(Guid id, CancellationToken ct)
    {
        await using var db = databases.Whole();
        await db.Set<AccountSession>().Where(s => s.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.Stamp, s => db.Users.Single(a => a.Id == s.AccountId).SecurityStamp!), ct);
    }

    /// <summary>Writes down that the person has just shown again who they are.</summary>
    public async Task SignedInAgain(Guid id, CancellationToken ct)
    {
        await using var db = databases.Whole();
        var now = time.GetUtcNow();
        await db.Set<AccountSession>().Where(s => s.Id == id).ExecuteUpdateAsync(set => set.SetProperty(s => s.SignedInAt, now), ct);
    }

    private Expression<Func<AccountSession, bool>> IsOpen(HeedDb db)
    {
        var now = time.GetUtcNow();
        var (idle, oldest) = (now - AccountSession.Idle, now - AccountSession.Longest);
        return s => s.LastSeenAt >= idle && s.StartedAt >= oldest && db.Users.Any(a => a.Id == s.AccountId && a.SecurityStamp == s.Stamp);
    }

    private static Expression<Func<AccountSession, bool>> IsOf(HeedDb db, PersonId person) => s => db.Users.Any(a => a.Id == s.AccountId && a.PersonId == person);
}
