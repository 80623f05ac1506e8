using System.Text.Json.Serialization;
using Heed.Domain.People;
using Heed.Domain.Recommendations;

namespace Heed.Application.Imports;

/// <summary>One proposed recommendation with its actions, beside the words of the document it was made from.</summary>
public sealed class RowDraft
{
    public string Number { get; set; } = "";

    public string Title { get; set; } = "";

    public string Text { get; set; } = "";

    public Breadth Breadth { get; set; }

    /// <summary>What the document says was done; it becomes the draft of the public answer.</summary>
    public string Response { get; set; } = "";

    public List<string> Addressees { get; set; } = [];

    public List<ActionDraft> Actions { get; set; } = [];

    public List<DoubtDraft> Doubts { get; set; } = [];

    public Original Original { get; set; } = new("", []);

    /// <summary>Whether a person said that nothing is to be made of it; its words stay listed.</summary>
    public bool LeftOut { get; set; }

    /// <summary>Whether a person changed it; a second reading of the file leaves it as it is.</summary>
    public bool Edited { get; set; }

    /// <summary>Whether the version of the document that was saved before has it word for word: whatever was done with it since, the document asks for nothing new.</summary>
    public bool AsBefore { get; set; }

    public IEnumerable<DoubtDraft> AllDoubts => Doubts.Concat(Actions.SelectMany(a => a.Doubts));

    public IEnumerable<DoubtDraft> OpenDoubts => AllDoubts.Where(d => d.IsOpen);

    /// <summary>The places of the document it was made from; a place that says nothing more than one before it is left out.</summary>
    public IEnumerable<Original> Originals
    {
        get
        {
            var said = Original.Cells.ToHashSet();
            yield return Original;
            foreach (var original in Actions.Select(a => a.Original).OfType<Original>().Where(o => o.Cells.Any(c => c.Text.Length > 0 && !said.Contains(c))))
            {
                said.UnionWith(original.Cells);
                yield return original;
            }
        }
    }

    /// <summary>How a person refers to it: "Recommendation 7".</summary>
    public string Label => Number.Length > 0 ? $"Recommendation {Number}" : "Recommendation without a number";
}

/// <summary>One proposed action.</summary>
public sealed class ActionDraft
{
    public string Text { get; set; } = "";

    public AgencyId? Agency { get; set; }

    public PersonId? Person { get; set; }

    public string Role { get; set; } = "";

    /// <summary>All that the document says of who leads it.</summary>
    public string LeadAsWritten { get; set; } = "";

    public DateOnly? Due { get; set; }

    public string DueAsWritten { get; set; } = "";

    /// <summary>Null where the document does not say.</summary>
    public ReportedState? Reported { get; set; }

    /// <summary>What the document says of how far it has come, with its milestones, evidence and colour in words.</summary>
    public string Progress { get; set; } = "";

    public List<DoubtDraft> Doubts { get; set; } = [];

    public Original? Original { get; set; }

    /// <summary>Whether the version of the document that was saved before has it word for word.</summary>
    public bool AsBefore { get; set; }

    /// <summary>What that version said of it, where it was there in the same words and something else of it is new; null where it was not.</summary>
    public SaidBefore? Before { get; set; }

    /// <summary>The date, where this version gives another than the one before; null where it stays.</summary>
    [JsonIgnore]
    public DateOnly? NewDue => Before is { } was && was.Due == Due ? null : Due;

    /// <summary>The state, where this version gives another than the one before; null where it stays.</summary>
    [JsonIgnore]
    public ReportedState? NewReported => Before is { } was && was.Reported == Reported ? null : Reported;

    /// <summary>The progress, where this version gives another than the one before; empty where it stays.</summary>
    [JsonIgnore]
    public string NewProgress => Before is { } was && was.Progress == Progress ? "" : Progress;

    public bool IsComplete => Agency is not null && Person is not null && Role.Length > 0 && Due is not null;
}

/// <summary>What an earlier version of a document said of an action.</summary>
public sealed record SaidBefore(DateOnly? Due, ReportedState? Reported, string Progress);

/// <summary>A question that the document leaves open, and how it was settled.</summary>
public sealed class DoubtDraft
{
    /// <summary>One of <see cref="DoubtRules"/>.</summary>
    public string Rule { get; init; } = "";

    public string Text { get; init; } = "";

    /// <summary>How it was settled, in words; null while it is open.</summary>
    public string? Answer { get; set; }

    public bool IsOpen => Answer is null;

    public void Settle(string how) => Answer ??= how;
}
