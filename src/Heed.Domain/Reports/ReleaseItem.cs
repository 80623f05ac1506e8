using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Domain.Reports;

/// <summary>What an item of a pack is, in the order of the pack.</summary>
public enum ReleaseItemKind
{
    /// <summary>What is known to be weak in all of it: one for a pack.</summary>
    Weaknesses,
    Recommendation,
    SignOffs,
    Decision,
    Action,
    Evidence,
    ImpactCheck,
}

/// <summary>What becomes of an item.</summary>
public enum ItemFate
{
    /// <summary>It goes out whole.</summary>
    Release,

    /// <summary>It goes out with passages blacked out, or as a copy that somebody redacted.</summary>
    Redact,

    /// <summary>It does not go out.</summary>
    Withhold,
}

/// <summary>Something that was found for a pack.</summary>
/// <param name="Record">The plain id of what it is about; of evidence, of its file.</param>
/// <param name="Scope">The scope of its source.</param>
/// <param name="IsText">Whether Heed can black out words in it: what it writes itself, and files of plain text.</param>
/// <param name="Sha256">The hash of its file; empty where it is none.</param>
public sealed record FoundItem(ReleaseItemKind Kind, Guid Record, ScopeId Scope, bool IsText, string Sha256 = "");

/// <summary>What somebody decides about an item or several.</summary>
/// <param name="Passages">The words to black out, one a line.</param>
/// <param name="Exemption">The code of the exemption that is relied on; empty for none.</param>
/// <param name="Reason">In their own words; needed where no exemption of the list fits.</param>
public sealed record ItemDecision(ItemFate? Fate, string Passages, string Exemption, string Reason)
{
    private const int MostPassages = 200;

    public IReadOnlyList<string> Words => [.. Passages.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];

    internal Problems Check() => new Problems()
        .If(Fate is null, nameof(Fate), "Choose what becomes of it")
        .If(Fate == ItemFate.Redact && Words.Count == 0, nameof(Passages), "Enter the words to black out, one a line")
        .If(Fate == ItemFate.Redact && Words.Any(w => w.Length < 2), nameof(Passages), "One letter would be blacked out everywhere; enter more of the passage")
        .If(Fate == ItemFate.Redact && Words.Count > MostPassages, nameof(Passages), $"Enter at most {MostPassages} passages, or withhold the item")
        .IfLonger(Passages, 10_000, nameof(Passages), "The words to black out")
        .And(Fate is ItemFate.Redact or ItemFate.Withhold ? CheckExemption() : Outcome.Done);

    internal Outcome CheckExemption() => new Problems()
        .If(Exemptions.Of(Exemption) is null, nameof(Exemption), "Choose the exemption that you rely on")
        .If(Exemptions.Of(Exemption) is { NeedsWords: true } && Blank.Is(Reason), nameof(Reason), "Enter the reason in your own words")
        .IfLonger(Reason, 1_000, nameof(Reason), "The reason");
}

/// <summary>One item of a pack: what it is about, what becomes of it, and why.</summary>
public sealed class ReleaseItem : IScoped
{
    private ReleaseItem()
    {
    }

    internal ReleaseItem(ReleaseItemId id, ReleaseId release, int number, FoundItem found) =>
        (Id, ReleaseId, Number, Kind, Record, ScopeId, IsText, Sha256) = (id, release, number, found.Kind, found.Record, found.Scope, found.IsText, found.Sha256);

    public ReleaseItemId Id { get; private set; }

    public ReleaseId ReleaseId { get; private set; }

    /// <summary>The scope of its source: who does not see that does not see this.</summary>
    public ScopeId ScopeId { get; private set; }

    /// <summary>Its place in the pack, from 1.</summary>
    public int Number { get; private set; }

    public ReleaseItemKind Kind { get; private set; }

    public Guid Record { get; private set; }

    public bool IsText { get; private set; }

    public string Sha256 { get; private set; } = "";

    /// <summary>Null while nobody has decided.</summary>
    public ItemFate? Fate { get; private set; }

    /// <summary>The words that are blacked out.</summary>
    public IReadOnlyList<string> Passages { get; private set; } = [];

    public string Exemption { get; private set; } = "";

    public string Reason { get; private set; } = "";

    /// <summary>The copy that goes out in place of the file; null where none does.</summary>
    public KeptFile? Replacement { get; private set; }

    /// <summary>What the register of releases calls it, as it stood in the pack's index; empty until it is released.</summary>
    public string PrintedAs { get; private set; } = "";

    /// <summary>"FOIA 2000 s.40: personal information. The names of two nurses".</summary>
    public string Why => string.Join(". ", new[] { Exemptions.Of(Exemption)?.Sentence ?? "", Reason }.Where(w => w.Length > 0));

    internal void Settle(ItemDecision decision)
    {
        var why = decision.Fate is ItemFate.Redact or ItemFate.Withhold;
        (Fate, Passages, Exemption, Reason) = (decision.Fate, decision.Fate == ItemFate.Redact && IsText ? decision.Words : [], why ? decision.Exemption : "", why ? decision.Reason.Trim() : "");
        // Of a file that is no text the copy stays what is redacted; everything else stands without one.
        Replacement = decision.Fate == ItemFate.Redact && !IsText ? Replacement : null;
    }

    internal void Replace(KeptFile copy, ItemDecision decision) => (Fate, Replacement, Passages, Exemption, Reason) = (ItemFate.Redact, copy, [], decision.Exemption, decision.Reason.Trim());

    internal void Print(string label) => PrintedAs = label;
}
