using System.Text.Json;

namespace Heed.Domain.Reports;

/// <summary>A ground on which something is kept back.</summary>
/// <param name="Law">Where it stands: "FOIA 2000 s.40".</param>
/// <param name="About">What it is for: "personal information".</param>
/// <param name="Source">Where it can be read.</param>
/// <param name="NeedsWords">Whether the reason must be said besides.</param>
public sealed record Exemption(string Code, string Law, string About, string Source, bool NeedsWords)
{
    public string Sentence => $"{Law}: {About}";
}

/// <summary>The exemptions that come with Heed (<c>exemptions.json</c>): data, to be checked against their sources before anybody relies on them.</summary>
public static class Exemptions
{
    public static IReadOnlyList<Exemption> All { get; } = Read();

    /// <returns>Null where none has that code.</returns>
    public static Exemption? Of(string code) => All.FirstOrDefault(e => e.Code == code);

    private static List<Exemption> Read()
    {
        using var stream = typeof(Exemptions).Assembly.GetManifestResourceStream("Heed.exemptions.json")!;
        return JsonSerializer.Deserialize<List<Exemption>>(stream, JsonSerializerOptions.Web)!;
    }
}
