using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Heed.Domain.People;
using Heed.Domain.Publishing;

namespace Heed.Application.Publishing;

/// <summary>What the public reads as canonical JSON: small first letters, the order in which the properties are declared, no spaces; and its hash.</summary>
public static class FrozenContent
{
    private static readonly JsonSerializerOptions Canonical = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
    };

    /// <param name="files">The files that go out with it.</param>
    public static FrozenWords Freeze(IPublicContent content, IReadOnlyList<PartnershipId> owners, IReadOnlyList<EditionFile> files)
    {
        var json = JsonSerializer.Serialize(content, content.GetType(), Canonical);
        return new FrozenWords(json, Hash(json), content.Title, owners, files);
    }

    public static IPublicContent Read(PublicationKind kind, string json) => kind == PublicationKind.Toolkit
        ? JsonSerializer.Deserialize<ToolkitContent>(json, Canonical)!
        : JsonSerializer.Deserialize<PaperContent>(json, Canonical)!;

    /// <summary>SHA-256 of the text in UTF-8, in small hexadecimal letters.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
