using System.Security.Cryptography;
using System.Text.Json;
using Heed.Application.Platform.Secrets;
using Heed.Domain.Reviews;

namespace Heed.Application.Reviews;

/// <summary>What really stands behind a pseudonym: the name, date or place, and other forms of it that people use.</summary>
public sealed record KeyTruth(string Value, IReadOnlyList<string> Aliases);

/// <summary>
/// Seals what an identification key says: each review has a data key of its own, wrapped under the master key; each line is sealed with
/// it for its own row, column, key and review, so that sealed bytes put elsewhere do not open.
/// </summary>
public sealed class KeyBox(MasterKeys master)
{
    private const int KeyBytes = 32;

    /// <summary>A new data key, wrapped, bound to the identification key that it belongs to.</summary>
    public byte[] MakeKey(IdentificationKeyId id) => master.Wrap(RandomNumberGenerator.GetBytes(KeyBytes), Purpose(id));

    public byte[] Seal(IdentificationKey key, KeyEntryId entry, KeyTruth truth) =>
        SealedBox.Seal(master.Unwrap(key.WrappedKey, Purpose(key.Id)), JsonSerializer.SerializeToUtf8Bytes(truth), Purpose(key, entry));

    /// <exception cref="CryptographicException">The bytes were changed or moved, or the master key is not the one they were sealed under.</exception>
    public KeyTruth Open(IdentificationKey key, KeyEntry entry) =>
        JsonSerializer.Deserialize<KeyTruth>(SealedBox.Open(master.Unwrap(key.WrappedKey, Purpose(key.Id)), entry.Sealed, Purpose(key, entry.Id)))!;

    /// <summary>By which something is known again, in small hexadecimal letters; it says nothing to whoever does not hold the master key.</summary>
    /// <exception cref="CryptographicException">As of <see cref="Open"/>.</exception>
    public string Mark(IdentificationKey key, string of) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(master.Unwrap(key.WrappedKey, Purpose(key.Id)), System.Text.Encoding.UTF8.GetBytes($"mark:{of}")).AsSpan(0, 16));

    internal static string Purpose(IdentificationKeyId id) => $"identification-key:{id}";

    private static string Purpose(IdentificationKey key, KeyEntryId entry) => $"review:{key.ReviewId} key:{key.Id} row:{entry} column:{nameof(KeyEntry.Sealed)}";
}
