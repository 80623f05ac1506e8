using Heed.Application.Platform.Database;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Forms;

/// <summary>Lets a form be done once, however often and on however many web processes it arrives. One of the five named ways to save.</summary>
public sealed class SentForms(Databases databases, TimeProvider time)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(1);

    private static readonly TimeSpan LooksAgainAfter = TimeSpan.FromMilliseconds(100);

    /// <summary>What was begun so long ago, and led nowhere, fell with the process that did it.</summary>
    private static readonly TimeSpan FellAfter = TimeSpan.FromMinutes(2);

    /// <summary>So often somebody who sent it twice looks whether the first is done: 20 seconds.</summary>
    private const int Looks = 200;

    /// <summary>What is to be done with a form that arrived.</summary>
    /// <param name="IsFirst">Whether it is to be done now.</param>
    /// <param name="LedTo">The page that the first led to; null where it is being done still.</param>
    public sealed record Arrival(bool IsFirst, string? LedTo);

    /// <param name="form">32 bytes that say which form it is.</param>
    public async Task<Arrival> Begin(byte[] form, PersonId owner, CancellationToken ct)
    {
        for (var look = 0; look < Looks; look++)
        {
            if (await Claim(form, owner, ct))
            {
                return new Arrival(true, null);
            }

            await using var db = databases.Whole();
            if (await db.SentForms.AsNoTracking().SingleOrDefaultAsync(f => f.Id == form, ct) is { LedTo: { } to })
            {
                return new Arrival(false, to);
            }

            await Task.Delay(LooksAgainAfter, ct);
        }

        return new Arrival(false, null);
    }

    /// <summary>It is done, and led to a page.</summary>
    public async Task Done(byte[] form, string to)
    {
        await using var db = databases.Whole();
        await db.SentForms.Where(f => f.Id == form).ExecuteUpdateAsync(set => set.SetProperty(f => f.LedTo, to), CancellationToken.None);
    }

    /// <summary>It was not done: it may be sent again as it is.</summary>
    public async Task NotDone(byte[] form)
    {
        await using var db = databases.Whole();
        await db.SentForms.Where(f => f.Id == form).ExecuteDeleteAsync(CancellationToken.None);
    }

    private async Task<bool> Claim(byte[] form, PersonId owner, CancellationToken ct)
    {
        await using var db = databases.Whole();
        var now = time.GetUtcNow();
        var (oldest, fell) = (now - Lasts, now - FellAfter);
        if (await db.SentForms.AnyAsync(f => f.Id == form && (f.LedTo != null || f.SentAt >= fell), ct))
        {
            return false;
        }

        await db.SentForms.Where(f => f.SentAt < oldest || (f.Id == form && f.LedTo == null && f.SentAt < fell)).ExecuteDeleteAsync(ct);
        db.Add(new SentForm { Id = form, Owner = owner, SentAt = now });
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException)
        {
            // The same form arrived on another thread or process between the question and the answer.
            if (await db.SentForms.AsNoTracking().AnyAsync(f => f.Id == form, ct))
            {
                return false;
            }

            throw;
        }
    }
}
