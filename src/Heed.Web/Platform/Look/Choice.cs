namespace Heed.Web.Platform.Look;

/// <summary>One thing to choose from in a select, a set of radios or a set of checkboxes.</summary>
/// <param name="Group">What those that stand together have in common, such as an agency; null where the list is short.</param>
public sealed record Choice(string Value, string Text, string? Hint = null, string? Group = null);
