using Heed.Domain.Shared;

namespace Heed.Domain.Reviews;

/// <summary>How one review is carried out: its terms of reference, the people on it, the reports of agencies, who was involved, and at the end what difference it made.</summary>
public sealed partial class Commission : IAggregate
{
    private readonly List<TermsVersion> terms = [];

    private Commission()
    {
    }

    public CommissionId Id { get; private set; }

    /// <summary>The review's own scope.</summary>
    public ScopeId ScopeId { get; private set; }

    public SourceId ReviewId { get; private set; }

    /// <summary>The terms of reference, each version after the one before.</summary>
    public IReadOnlyList<TermsVersion> Terms => terms;

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public static Commission Of(Review review) => new() { Id = CommissionId.New(), ScopeId = review.ScopeId, ReviewId = review.Id };

    /// <summary>Agrees the terms of reference, or another version of them. The earlier one stays, and why it was changed is asked for. Nothing is agreed while the whole review waits.</summary>
    public Outcome AgreeTerms(Review review, TermsText said, string changedBecause, Stamp by)
    {
        var problems = new Problems()
            .IfBlank(said.Text, nameof(TermsText.Text), "Enter the terms of reference: what the review asks")
            .IfLonger(said.Text, 20_000, nameof(TermsText.Text), "The terms of reference")
            .If(!Enum.IsDefined(said.Method), nameof(TermsText.Method), "Choose how the review is carried out")
            .If(said.Method == Methodology.Other && Blank.Is(said.MethodWords), nameof(TermsText.MethodWords), "Enter how the review is carried out")
            .IfLonger(said.MethodWords, 2_000, nameof(TermsText.MethodWords), "How it is carried out")
            .IfBlank(said.AgreedBy, nameof(TermsText.AgreedBy), "Enter who agreed them, for example the case review group")
            .IfLonger(said.AgreedBy, 200, nameof(TermsText.AgreedBy), "Who agreed them")
            .If(said.AgreedOn is null, nameof(TermsText.AgreedOn), "Enter the day on which they were agreed")
            .If(said.AgreedOn > by.Day, nameof(TermsText.AgreedOn), "The day cannot be in the future")
            .If(review.WhyNotOn(HoldStops.WholeReview, said.AgreedOn).Length > 0, nameof(TermsText.AgreedOn), review.WhyNotOn(HoldStops.WholeReview, said.AgreedOn))
            .If(terms.Count > 0 && Blank.Is(changedBecause), nameof(TermsVersion.ChangedBecause), "Enter why they are changed; the earlier version stays in sight")
            .IfLonger(changedBecause, 2_000, nameof(TermsVersion.ChangedBecause), "The reason");
        if (!problems.Any)
        {
            terms.Add(new TermsVersion(terms.Count + 1, said with { Text = said.Text.Trim(), MethodWords = said.MethodWords.Trim(), AgreedBy = said.AgreedBy.Trim() }, changedBecause.Trim(), by));
        }

        return problems;
    }
}

/// <summary>How a review looks at what happened.</summary>
public enum Methodology
{
    CriticalIncidentCollaborativeInquiry,
    AppreciativeInquiry,
    SystemsApproach,
    SignificantIncidentLearning,
    ReportsAndChronologies,
    Other,
}

/// <summary>The terms of reference as they were agreed.</summary>
/// <param name="MethodWords">How it is carried out, in words; needed where the method is another.</param>
public sealed record TermsText(string Text, Methodology Method, string MethodWords, string AgreedBy, DateOnly? AgreedOn);

/// <param name="Number">Counts the versions, from 1.</param>
/// <param name="ChangedBecause">Why the version before was changed; empty for the first.</param>
public sealed record TermsVersion(int Number, TermsText Said, string ChangedBecause, Stamp By);
