using Heed.Application.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Mail;

/// <summary>Letters that were written and must not be sent: those of the demonstration's past.</summary>
internal static class UnsentLetters
{
    public static async Task Forget(Databases databases, CancellationToken ct)
    {
        await using var db = databases.Whole();
        await db.QueuedMail.Where(m => m.SentAt == null).ExecuteDeleteAsync(ct);
    }
}
