namespace Heed.Web.Platform.Look;

/// <summary>Somebody else saved first: what they saved beside what this person typed.</summary>
public sealed record Conflict(string Who, DateTimeOffset When, IReadOnlyList<ConflictField> Fields);

/// <summary>One field of a conflict, in the words of its label.</summary>
public sealed record ConflictField(string Label, string? Saved, string? Typed);
