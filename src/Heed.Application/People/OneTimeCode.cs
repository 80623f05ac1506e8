using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Heed.Application.People;

/// <summary>The codes of an authenticator app: six digits every half minute (RFC 6238 with SHA-1, which every app understands).</summary>
public static class OneTimeCode
{
    public const int KeyBytes = 20;

    private const int Seconds = 30;
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string At(byte[] key, DateTimeOffset moment) => Of(key, Step(moment));

    /// <summary>The half minute that a code is of, for clocks that differ by up to half a minute; null when the code is wrong or was used.</summary>
    /// <param name="after">The step of the code that was used last.</param>
    public static long? StepOf(byte[] key, string code, DateTimeOffset now, long after)
    {
        long? found = null;
        foreach (var step in new[] { Step(now) - 1, Step(now), Step(now) + 1 })
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Of(key, step)), Encoding.ASCII.GetBytes(code)) && step > after)
            {
                found = step;
            }
        }

        return found;
    }

    /// <summary>The key as an app reads it: base 32 (RFC 4648).</summary>
    public static string InLetters(byte[] key)
    {
        var text = new StringBuilder();
        for (var bit = 0; bit < key.Length * 8; bit += 5)
        {
            var value = 0;
            for (var i = bit; i < bit + 5; i++)
            {
                value = (value << 1) | (i < key.Length * 8 ? (key[i / 8] >> (7 - (i % 8))) & 1 : 0);
            }

            text.Append(Letters[value]);
        }

        return text.ToString();
    }

    private static long Step(DateTimeOffset moment) => moment.ToUnixTimeSeconds() / Seconds;

    private static string Of(byte[] key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // What the apps understand; the weakness of SHA-1 (collisions) does not touch its use in HMAC.
        var hash = HMACSHA1.HashData(key, counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }
}
