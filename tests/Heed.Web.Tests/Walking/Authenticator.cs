using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace Heed.Web.Tests.Walking;

/// <summary>A device that makes a passkey as a browser asks for it (Web Authentication, level 3, attestation “none”).</summary>
internal static class Authenticator
{
    private const byte PresentVerifiedAndNew = 0x45;

    /// <param name="options">What the page asks of the browser, as JSON.</param>
    /// <returns>What the browser gives back, as JSON.</returns>
    public static string Make(string options)
    {
        using var asked = JsonDocument.Parse(options);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var point = key.ExportParameters(false).Q;
        var id = RandomNumberGenerator.GetBytes(16);
        var client = JsonSerializer.SerializeToUtf8Bytes(new { type = "webauthn.create", challenge = asked.RootElement.GetProperty("challenge").GetString(), origin = "http://localhost", crossOrigin = false });
        byte[] length = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)id.Length);
        // {1: 2, 3: -7, -1: 1, -2: x, -3: y}: an elliptic key on P-256 for ES256 (RFC 9053), in CBOR.
        byte[] cose = [0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
        byte[] data = [.. SHA256.HashData("localhost"u8), PresentVerifiedAndNew, 0, 0, 0, 0, .. new byte[16], .. length, .. id, .. cose];
        byte[] attestation = [0xa3, .. Text("fmt"), .. Text("none"), .. Text("attStmt"), 0xa0, .. Text("authData"), 0x58, (byte)data.Length, .. data];
        return JsonSerializer.Serialize(new
        {
            id = WebEncoders.Base64UrlEncode(id),
            rawId = WebEncoders.Base64UrlEncode(id),
            type = "public-key",
            clientExtensionResults = new { },
            response = new { clientDataJSON = WebEncoders.Base64UrlEncode(client), attestationObject = WebEncoders.Base64UrlEncode(attestation), transports = Array.Empty<string>() },
        });
    }

    private static byte[] Text(string word) => [(byte)(0x60 + word.Length), .. Encoding.ASCII.GetBytes(word)];
}
