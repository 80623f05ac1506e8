namespace Heed.Web.Platform.Look;

/// <summary>One change in a history: who did what and when, what was before and after, and why.</summary>
public sealed record HistoryRow(DateTimeOffset When, string Who, string What, string? Was = null, string? Now = null, string? Why = null);
