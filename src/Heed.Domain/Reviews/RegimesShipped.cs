using System.Text.Json;
using System.Text.Json.Serialization;
using Heed.Domain.People;

namespace Heed.Domain.Reviews;

/// <summary>The types of review that come with Heed (<c>regimes.json</c>), each with where it is from and when that was last looked up. A partnership copies one and changes its copy.</summary>
public static class RegimesShipped
{
    internal static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static IReadOnlyList<RegimeContent> All { get; } = Read();

    /// <returns>Null where none of that name came with Heed.</returns>
    public static RegimeContent? Of(string code) => All.FirstOrDefault(r => r.Code == code);

    /// <summary>The one that a review of this type most likely runs under.</summary>
    /// <param name="bodies">The kinds of the partnerships that own it.</param>
    public static RegimeContent For(ReviewType type, IReadOnlyCollection<PartnershipKind> bodies) =>
        All.Where(r => r.Type == type).OrderByDescending(r => r.Bodies.Any(bodies.Contains)).First();

    private static List<RegimeContent> Read()
    {
        using var stream = typeof(RegimesShipped).Assembly.GetManifestResourceStream("Heed.regimes.json")!;
        return JsonSerializer.Deserialize<List<RegimeContent>>(stream, Written)!;
    }
}
