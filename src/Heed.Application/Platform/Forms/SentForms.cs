using Heed.Application.Platform.Database;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Forms;

/// <summary>Lets a form be done once, however often and on however many web processes it arrives. One of the five named ways to save.</summary>
public sealed class SentForms(Databases databases, TimeProvider time)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(1);

    private static readonly TimeSpan LooksAgainAfter = TimeSpan.FromMilliseconds(100);

    /// <summary>So often somebody who sent it twice looks whether the first is done: 20 seconds.</summary>
    private const int Looks = 200;

    /// <param name="form">32 bytes that say which form it is.</param>
    /// <returns>Null where it is to be done now; else the page that it led to, or was sent from while nobody knows.</returns>
    public async Task<string?> Begin(byte[] form, PersonId owner, string from, CancellationToken ct)
    {
        for (var look = 0; look < Looks; look++)
        {
            if (await Claim(form, owner, ct))
            {
                return null;
            }

            await using var db = databases.Whole();
            if (await db.SentForms.AsNoTracking().SingleOrDefaultAsync(f => f.Id == form, ct) is { LedTo: { } to })
            {
                return to;
            }

            await Task.Delay(LooksAgainAfter, ct);
        }

        return from;
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
        var (now, known) = (time.GetUtcNow(), await db.SentForms.AnyAsync(f => f.Id == form, ct));
        if (known)
        {
            return false;
        }

        var oldest = now - Lasts;
        await db.SentForms.Where(f => f.SentAt < oldest).ExecuteDeleteAsync(ct);
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
