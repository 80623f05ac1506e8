using Heed.Application.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Heed.Application.Platform.Mail;

/// <summary>How letters leave: by which post, and from which address.</summary>
public sealed record MailSettings(IPost Post, Func<string> From);

/// <summary>
/// Sends queued letters after the change that caused them is saved. A letter is claimed for a time before it is tried, so that several
/// processes never send it at once, and one that dies in between loses nothing: when the claim runs out, another tries.
/// </summary>
public sealed class MailSender(Databases databases, MailSettings settings, TimeProvider time, ILogger<MailSender> log) : BackgroundService
{
    private const int AtOnce = 50;

    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan OneTry = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan[] Pauses =
        [TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1)];

    /// <summary>Sends every letter that is due.</summary>
    /// <returns>How many were sent.</returns>
    public async Task<int> SendDue(CancellationToken ct)
    {
        await using var db = databases.Whole();
        var now = time.GetUtcNow();
        var due = await db.QueuedMail.AsNoTracking()
            .Where(m => m.SentAt == null && m.NotBefore <= now)
            .OrderBy(m => m.Id)
            .Take(AtOnce)
            .ToListAsync(ct);
        var sent = 0;
        foreach (var mail in due)
        {
            if (await IsMine(db, mail, ct) && await Try(db, mail, ct))
            {
                sent++;
            }
        }

        return sent;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var tick = new PeriodicTimer(TimeSpan.FromSeconds(1));
        while (await tick.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                while (await SendDue(stoppingToken) == AtOnce)
                {
                }
            }
            catch (Exception failed) when (failed is not OperationCanceledException && !stoppingToken.IsCancellationRequested)
            {
                log.LogError(failed, "Queued e-mail could not be read; it is tried again");
            }
        }
    }

    private async Task<bool> IsMine(HeedDb db, QueuedMail mail, CancellationToken ct)
    {
        var until = time.GetUtcNow() + Claim;
        return await db.QueuedMail
            .Where(m => m.Id == mail.Id && m.SentAt == null && m.Tries == mail.Tries)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.Tries, mail.Tries + 1).SetProperty(m => m.NotBefore, until), ct) == 1;
    }

    private async Task<bool> Try(HeedDb db, QueuedMail mail, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(OneTry);
        try
        {
            await settings.Post.Send(new Letter(mail.Id, mail.QueuedAt, settings.From(), mail.To, mail.Subject, mail.Body), limit.Token);
        }
        catch (Exception failed) when (!ct.IsCancellationRequested)
        {
            var next = time.GetUtcNow() + Pauses[Math.Min(mail.Tries, Pauses.Length - 1)];
            var why = failed.Message.Length > 500 ? failed.Message[..500] : failed.Message;
            log.LogWarning("A letter could not be sent and is tried again at {Next}: {Why}", next, why);
            await db.QueuedMail.Where(m => m.Id == mail.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(m => m.LastError, why).SetProperty(m => m.NotBefore, next), ct);
            return false;
        }

        // Not to be interrupted: the letter has left.
        var now = time.GetUtcNow();
        await db.QueuedMail.Where(m => m.Id == mail.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.SentAt, now).SetProperty(m => m.Body, "").SetProperty(m => m.LastError, ""), CancellationToken.None);
        return true;
    }
}
