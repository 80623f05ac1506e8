using System.Text.Json;
using Heed.Application.Platform.Database;
using Heed.Domain.Imports;

namespace Heed.Application.Imports;

/// <summary>What will be saved from a document: the proposed rows with every correction made so far, and all that stands in no row.</summary>
public sealed class PlanDraft
{
    public List<RowDraft> Rows { get; init; } = [];

    public List<Unplaced> Unplaced { get; init; } = [];

    public List<ColumnReading> Columns { get; init; } = [];

    /// <summary>The answers given so far, so that they hold again when the file is read once more.</summary>
    public List<DoubtAnswer> Answers { get; init; } = [];

    /// <summary>The headings that were read as somebody of the partnership once said, each once.</summary>
    public List<string> Remembered { get; init; } = [];

    public IEnumerable<RowDraft> Kept => Rows.Where(r => !r.LeftOut);

    public IEnumerable<DoubtDraft> OpenDoubts => Kept.SelectMany(r => r.OpenDoubts);

    public PlanCount Count => new(Kept.Count(), Kept.Sum(r => r.Actions.Count), OpenDoubts.Count(), Unplaced.Count);

    /// <summary>Reads it as it is kept on the import; an import that was never read has an empty one.</summary>
    public static PlanDraft Read(string json) => json.Length == 0 ? new PlanDraft() : JsonSerializer.Deserialize<PlanDraft>(json, Json.Options)!;

    public string Write() => JsonSerializer.Serialize(this, Json.Options);
}
