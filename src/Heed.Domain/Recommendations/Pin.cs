using System.Security.Cryptography;
using System.Text;
using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

/// <summary>The exact wording and evidence that a sign-off saw: a later difference makes it void, what is added later does not.</summary>
public sealed record Pin(IReadOnlyList<Pinned> Items)
{
    public static Pin Of(Recommendation recommendation, IEnumerable<PlanAction> answers) => new(
    [
        new Pinned(PinnedKind.Recommendation, recommendation.Key, Hash(recommendation.Text), recommendation.Label),
        .. recommendation.IntendedOutcome.Length > 0 ? [new Pinned(PinnedKind.IntendedOutcome, recommendation.Key, Hash(recommendation.IntendedOutcome), "What it is to change")] : (Pinned[])[],
        .. answers.OrderBy(a => a.Key).SelectMany(ItemsOf),
    ]);

    /// <summary>What of it the recommendation no longer has as it was; null where all is as it was.</summary>
    public string? Differs(Recommendation recommendation) =>
        Items.Any(i => i.Kind == PinnedKind.Recommendation && i.Hash != Hash(recommendation.Text)) ? "The words of the recommendation were changed"
        : Items.Any(i => i.Kind == PinnedKind.IntendedOutcome && i.Hash != Hash(recommendation.IntendedOutcome)) ? "What the recommendation is to change was changed"
        : null;

    /// <summary>What of it an action no longer has as it was; null where all is as it was, or the action was added later.</summary>
    public string? Differs(PlanAction action)
    {
        if (Items.All(i => i.Key != action.Key))
        {
            return null;
        }

        if (Items.Any(i => i.Key == action.Key && i.Hash != Hash(action.Text)))
        {
            return $"The words of an action were changed: “{action.SearchTitle}”";
        }

        var revised = action.Evidence.FirstOrDefault(e => e.DestroyedAt is null && Items.Any(i => i.Key == e.Id.Value && i.Hash != e.Revisions[^1].File.Sha256));
        return revised is not null ? $"The evidence “{revised.Title}” was revised"
            : action.Reported is not (ReportedState.Complete or ReportedState.CannotBeDone) && action.StoppedOn is null ? $"An action was reported {Words.Of(action.Reported)} again: “{action.SearchTitle}”"
            : action.Verified != VerifiedState.Verified && action.StoppedOn is null ? $"The verification of an action was taken back: “{action.SearchTitle}”"
            : null;
    }

    /// <summary>The same pin after a clerical correction of what it saw, which a second person confirmed.</summary>
    public Pin MovedAlong(Guid key, string text) => new([.. Items.Select(i => i.Key == key && i.Kind != PinnedKind.IntendedOutcome ? i with { Hash = Hash(text) } : i)]);

    private static IEnumerable<Pinned> ItemsOf(PlanAction action) =>
    [
        new Pinned(PinnedKind.Action, action.Key, Hash(action.Text), action.SearchTitle),
        .. action.Evidence.Where(e => e.DestroyedAt is null).Select(e => new Pinned(PinnedKind.Evidence, e.Id.Value, e.Revisions[^1].File.Sha256, $"{e.Title}, revision {e.Revisions[^1].Number}")),
    ];

    /// <summary>Spaces and line ends are not wording.</summary>
    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))));
}

public enum PinnedKind
{
    Recommendation,

    /// <summary>What the recommendation is to change, where somebody had said it.</summary>
    IntendedOutcome,
    Action,
    Evidence,
}

/// <summary>One thing that a sign-off saw.</summary>
/// <param name="Hash">SHA-256 of its words, or of its file, in small hexadecimal letters.</param>
/// <param name="Label">What it was called then.</param>
public sealed record Pinned(PinnedKind Kind, Guid Key, string Hash, string Label);
