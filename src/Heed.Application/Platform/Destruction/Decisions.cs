using System.Security.Cryptography;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Recording;
using Heed.Domain.Disposals;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Destruction;

/// <summary>Which decisions to destroy the record proves. A row that somebody wrote among the disposals is none.</summary>
internal static class Decisions
{
    /// <summary>How the record calls a decision to destroy.</summary>
    public const string Decided = "decided as the second person to destroy it";

    /// <summary>How it calls that Heed carried the decision out once more.</summary>
    public const string Again = "destroyed again what an older copy had brought back";

    public static async Task<HashSet<Guid>> In(HeedDb db, RecordKey key, CancellationToken ct)
    {
        var entries = await db.Changes.AsNoTracking().Where(c => c.Kind == nameof(Disposal) && (c.Did == Decided || c.Did == Again)).ToListAsync(ct);
        return [.. entries.Where(e => CryptographicOperations.FixedTimeEquals(e.Mac, key.MacOf(e))).Select(e => e.RecordId)];
    }
}
