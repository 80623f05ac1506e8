namespace Heed.Application.Imports;

/// <summary>Somebody the document holds answerable for an action: a person, a post, an agency, or as many of these as it gives.</summary>
public sealed record ProposedLead(string? Name, string? Role, string? Agency);
