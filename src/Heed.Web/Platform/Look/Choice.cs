namespace Heed.Web.Platform.Look;

/// <summary>One thing to choose from in a select, a set of radios or a set of checkboxes.</summary>
public sealed record Choice(string Value, string Text, string? Hint = null);
