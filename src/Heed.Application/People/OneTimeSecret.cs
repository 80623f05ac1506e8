using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace Heed.Application.People;

/// <summary>The secret of a one-time link: 32 random bytes in the e-mail, and only their SHA-256 with us.</summary>
internal static class OneTimeSecret
{
    public static string Make() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));

    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
