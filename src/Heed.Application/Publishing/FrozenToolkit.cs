using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Heed.Domain.People;
using Heed.Domain.Publishing;

namespace Heed.Application.Publishing;

/// <summary>A toolkit as canonical JSON: small first letters, the order in which the properties are declared, no spaces; and its hash.</summary>
public static class FrozenToolkit
{
    private static readonly JsonSerializerOptions Canonical = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
    };

    public static FrozenWords Freeze(ToolkitContent content, IReadOnlyList<PartnershipId> owners)
    {
        var json = JsonSerializer.Serialize(content, Canonical);
        return new FrozenWords(json, Hash(json), content.Title, owners);
    }

    public static ToolkitContent Read(string json) => JsonSerializer.Deserialize<ToolkitContent>(json, Canonical)!;

    /// <summary>SHA-256 of the text in UTF-8, in small hexadecimal letters.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
