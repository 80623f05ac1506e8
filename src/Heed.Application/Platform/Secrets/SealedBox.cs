using System.Security.Cryptography;
using System.Text;

namespace Heed.Application.Platform.Secrets;

/// <summary>AES-GCM with a fresh nonce each time: a nonce of 12 bytes, a tag of 16, then the hidden bytes.</summary>
internal static class SealedBox
{
    public const int Overhead = NonceBytes + TagBytes;

    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    /// <param name="purpose">Authenticated with the bytes: sealed for one purpose, they open for no other.</param>
    public static void Seal(byte[] key, ReadOnlySpan<byte> plain, string purpose, Span<byte> into)
    {
        using var aes = new AesGcm(key, TagBytes);
        RandomNumberGenerator.Fill(into[..NonceBytes]);
        aes.Encrypt(into[..NonceBytes], plain, into[Overhead..], into.Slice(NonceBytes, TagBytes), Encoding.UTF8.GetBytes(purpose));
    }

    public static byte[] Seal(byte[] key, ReadOnlySpan<byte> plain, string purpose)
    {
        var sealedBytes = new byte[Overhead + plain.Length];
        Seal(key, plain, purpose, sealedBytes);
        return sealedBytes;
    }

    /// <exception cref="CryptographicException">The bytes were changed, or were sealed for another purpose or with another key.</exception>
    public static byte[] Open(byte[] key, ReadOnlySpan<byte> sealedBytes, string purpose)
    {
        if (sealedBytes.Length < Overhead)
        {
            throw new CryptographicException("These bytes are too short to have been sealed");
        }

        using var aes = new AesGcm(key, TagBytes);
        var plain = new byte[sealedBytes.Length - Overhead];
        aes.Decrypt(sealedBytes[..NonceBytes], sealedBytes[Overhead..], sealedBytes.Slice(NonceBytes, TagBytes), plain, Encoding.UTF8.GetBytes(purpose));
        return plain;
    }
}
