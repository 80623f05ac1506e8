using System.Text.Json;
using System.Text.Json.Serialization;

namespace Heed.Domain.Recommendations;

/// <summary>The advice that comes with Heed (<c>advice.json</c>), the weightiest first. A partnership may change each line, and take the shipped one back.</summary>
public static class AdviceShipped
{
    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static IReadOnlyList<AdviceLine> All { get; } = Read();

    /// <returns>Null where none of that name came with Heed.</returns>
    public static AdviceLine? Of(string code) => All.FirstOrDefault(l => l.Code == code);

    private static List<AdviceLine> Read()
    {
        using var stream = typeof(AdviceShipped).Assembly.GetManifestResourceStream("Heed.advice.json")!;
        return JsonSerializer.Deserialize<List<Line>>(stream, Written)!.ConvertAll(l => new AdviceLine(l.Code, l.Finds, l.Words, l.Explanation, l.Source));
    }

    private sealed record Line(string Code, AdviceRule Finds, string Words, string Explanation, string Source);
}
