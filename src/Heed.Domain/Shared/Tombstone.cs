namespace Heed.Domain.Shared;

/// <summary>What stands where something was that two people destroyed: when, by whom and why, and nothing of what it said.</summary>
/// <param name="Decision">The disposal that they decided on.</param>
/// <param name="Reason">Why, in the words of whoever asked.</param>
public sealed record Tombstone(Guid Decision, DateTimeOffset At, string AskedBy, string DecidedBy, string Reason)
{
    public string Sentence => $"Destroyed on {Words.Day(DateOnly.FromDateTime(At.UtcDateTime))} by decision of {AskedBy} and {DecidedBy}: {Reason}";
}
