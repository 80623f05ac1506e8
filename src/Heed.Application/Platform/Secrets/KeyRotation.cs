using System.Xml.Linq;
using Heed.Application.Platform.Database;
using Heed.Application.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Secrets;

/// <summary>Wraps everything that stands under an older master key under a new one. What is wrapped stays the same; nothing is read.</summary>
public sealed class KeyRotation(Databases databases, MasterKeys master)
{
    /// <returns>How many keys were wrapped anew.</returns>
    public async Task<int> Run(CancellationToken ct)
    {
        master.Renew();
        await using var db = databases.Whole();
        await db.Database.BeginTransactionAsync(ct);
        var secrets = await db.Set<StoredSecret>().ToListAsync(ct);
        foreach (var secret in secrets)
        {
            secret.Wrapped = Again(secret.Wrapped, StoredSecrets.Purpose(secret.Name));
        }

        var ring = await db.StoredKeys.ToListAsync(ct);
        foreach (var key in ring)
        {
            var xml = XElement.Parse(key.Xml);
            foreach (var wrapped in xml.Descendants(KeyRingCover.Element))
            {
                wrapped.Value = Convert.ToBase64String(Again(Convert.FromBase64String(wrapped.Value), KeyRingCover.Purpose));
            }

            key.Xml = xml.ToString(SaveOptions.DisableFormatting);
        }

        var keys = await db.IdentificationKeys.IgnoreAutoIncludes().ToListAsync(ct);
        foreach (var key in keys)
        {
            db.Entry(key).Property(k => k.WrappedKey).CurrentValue = Again(key.WrappedKey, KeyBox.Purpose(key.Id));
        }

        await db.SaveChangesAsync(ct);
        await db.Database.CommitTransactionAsync(ct);
        return secrets.Count + ring.Count + keys.Count;
    }

    private byte[] Again(byte[] wrapped, string purpose) => master.Wrap(master.Unwrap(wrapped, purpose), purpose);
}
