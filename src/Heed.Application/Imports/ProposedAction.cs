namespace Heed.Application.Imports;

/// <summary>One thing to be done for a recommendation, as far as the document says who, by when and how far.</summary>
/// <param name="Due">Null where no day can be read; <paramref name="DueText"/> keeps what was written.</param>
/// <param name="Status">"complete", "in progress", "not started", "overdue" or null: from words, never from a colour.</param>
/// <param name="Rag">"red", "amber", "green", "blue" or null: from a word or from the cell's fill.</param>
public sealed record ProposedAction(
    string Text,
    IReadOnlyList<ProposedLead> Leads,
    DateOnly? Due,
    string? DueText,
    IReadOnlyList<string> Milestones,
    string? Progress,
    string? Status,
    DateOnly? Completed,
    string? Rag,
    IReadOnlyList<string> Evidence,
    Original Original);
