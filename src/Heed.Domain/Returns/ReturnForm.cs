using System.Text.Json;
using System.Text.Json.Serialization;
using Heed.Domain.Reviews;

namespace Heed.Domain.Returns;

/// <summary>What a national store asks of a review.</summary>
/// <param name="Code">What it is known by, for example <c>adults-library</c>.</param>
/// <param name="To">Who keeps the store.</param>
/// <param name="Types">The types of review that it is told of.</param>
/// <param name="Check">Whether somebody must compare it with what the store asks for today.</param>
public sealed record ReturnForm(string Code, string Name, string To, string About, string Source, DateOnly LastChecked, bool Check, IReadOnlyList<ReviewType> Types, IReadOnlyList<ReturnPart> Parts)
{
    public IEnumerable<ReturnField> Fields => Parts.SelectMany(p => p.Fields);
}

public sealed record ReturnPart(string Name, IReadOnlyList<ReturnField> Fields);

/// <param name="From">What of the record answers it.</param>
/// <param name="Choices">The answers that the store takes; empty where it takes any words.</param>
public sealed record ReturnField(string Code, string Name, string Hint, ReturnFact From, IReadOnlyList<string> Choices);

/// <summary>What of the record answers a field.</summary>
public enum ReturnFact
{
    /// <summary>Nothing: somebody writes it.</summary>
    None,
    Title,
    Type,
    Partnerships,
    NationalReference,
    HappenedOn,
    AwareOn,
    NotifiedOn,
    Criteria,
    DecidedOn,
    Decision,
    Converted,
    CommissionedOn,
    ReportAgreedOn,
    SentToNationalOn,
    PublishedOn,
    Stage,
    TimeTaken,
    ClocksMissed,
    Period,
    Reviewer,
    Independence,
    Method,
    Terms,
    Summary,
    AgenciesInvolved,
    FamilyInvolved,
    PractitionersInvolved,
    ParallelProcesses,
    Findings,
    GoodPractice,
    Causes,
    Recommendations,
    NotAccepted,
    Themes,
    ActionsPosition,
    Learning,
    Dissemination,
    Impact,
}

/// <summary>The returns that come with Heed (<c>returns.json</c>), each with where its fields are from.</summary>
public static class ReturnsShipped
{
    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static IReadOnlyList<ReturnForm> All { get; } = Read();

    /// <returns>Null where none of that name came with Heed.</returns>
    public static ReturnForm? Of(string code) => All.FirstOrDefault(f => f.Code == code);

    private static List<ReturnForm> Read()
    {
        using var stream = typeof(ReturnsShipped).Assembly.GetManifestResourceStream("Heed.returns.json")!;
        return JsonSerializer.Deserialize<List<ReturnForm>>(stream, Written)!;
    }
}
