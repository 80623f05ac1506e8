using System.Security.Cryptography;
using System.Text;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Secrets;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People;

/// <summary>What may be tried only so often in a quarter of an hour.</summary>
public sealed record AttemptLimit(string Name, int Most)
{
    /// <summary>Passwords for one e-mail address, whether or not there is such an account.</summary>
    public static readonly AttemptLimit Password = new("password", 5);

    /// <summary>Codes of a second factor for one account.</summary>
    public static readonly AttemptLimit Code = new("code", 5);

    /// <summary>Whatever goes wrong at signing in from one network address. A whole agency may stand behind it.</summary>
    public static readonly AttemptLimit Network = new("network", 50);

    /// <summary>Asking for a new password from one network address.</summary>
    public static readonly AttemptLimit Forgotten = new("forgotten", 20);

    /// <summary>Reading one calendar address. Calendars ask every hour or so; some ask from several places at once.</summary>
    public static readonly AttemptLimit Calendar = new("calendar", 60);

    /// <summary>Asking for calendars that are not there from one network address: those that have ended, or guesses.</summary>
    public static readonly AttemptLimit UnknownCalendar = new("unknown calendar", 60);
}

/// <summary>
/// Counts attempts in the database, so that every process knows of them and a restart forgets none. The same is written for an
/// address that has an account and for one that has none, so that neither the answer nor its time tells which.
/// </summary>
public sealed class AttemptLimits(Databases databases, StoredSecrets secrets, TimeProvider time)
{
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);

    /// <summary>Counts one attempt before it is made, so that many at once are counted too.</summary>
    /// <returns>Whether it may be made.</returns>
    public async Task<bool> Allow(AttemptLimit limit, string whom, CancellationToken ct)
    {
        var (key, now, last) = (await Key(limit, whom, ct), time.GetUtcNow(), limit.Most - 1);
        var old = now - Window;
        await using var db = databases.Whole();
        for (var round = 0; ; round++)
        {
            var counted = await db.Set<Attempt>().Where(a => a.Key == key).ExecuteUpdateAsync(set => set
                .SetProperty(a => a.Count, a => a.Since <= old ? 1 : a.Count + 1)
                .SetProperty(a => a.Since, a => a.Since <= old || a.Count == last ? now : a.Since), ct);
            if (counted == 1)
            {
                return await db.Set<Attempt>().Where(a => a.Key == key).Select(a => a.Count).SingleOrDefaultAsync(ct) <= limit.Most;
            }

            try
            {
                await Begin(db, key, now, ct);
                return true;
            }
            catch (DbUpdateException) when (round < 3)
            {
                // Another began the same count a moment ago.
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>It went well: what was counted before it is forgotten.</summary>
    public async Task Forget(AttemptLimit limit, string whom, CancellationToken ct)
    {
        var key = await Key(limit, whom, ct);
        await using var db = databases.Whole();
        await db.Set<Attempt>().Where(a => a.Key == key).ExecuteDeleteAsync(ct);
    }

    /// <summary>It went well: it alone is not counted.</summary>
    public async Task TakeBack(AttemptLimit limit, string whom, CancellationToken ct)
    {
        var key = await Key(limit, whom, ct);
        await using var db = databases.Whole();
        await db.Set<Attempt>().Where(a => a.Key == key && a.Count > 0).ExecuteUpdateAsync(set => set.SetProperty(a => a.Count, a => a.Count - 1), ct);
    }

    private static async Task Begin(HeedDb db, string key, DateTimeOffset now, CancellationToken ct)
    {
        var oldest = now - KeptFor;
        await db.Set<Attempt>().Where(a => a.Since < oldest).ExecuteDeleteAsync(ct);
        db.Add(new Attempt { Key = key, Count = 1, Since = now });
        await db.SaveChangesAsync(ct);
    }

    private async Task<string> Key(AttemptLimit limit, string whom, CancellationToken ct) =>
        $"{limit.Name}:{Convert.ToHexStringLower(HMACSHA256.HashData(await secrets.Get("attempts", ct), Encoding.UTF8.GetBytes(whom.Trim().ToUpperInvariant())))}";
}
