using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

/// <summary>The sentence by which a chair knows who checked something, against what, dated when, and what difference it made.</summary>
public static class Proof
{
    /// <summary>"Checked by Mary on 2 March 2026 against “Minutes”, evidence of 3 February 2026"; empty while nothing stands.</summary>
    public static string Of(VerifiedState state, IReadOnlyList<Verification> verifications) => state switch
    {
        VerifiedState.Verified => $"Checked by {verifications[^1].Who} on {Words.Day(verifications[^1].By.Day)} against {Words.List([.. verifications[^1].Saw.Select(s => $"“{s.Title}”, evidence of {Words.Day(s.EvidenceOf)}")])}",
        VerifiedState.Returned => $"Returned by {verifications[^1].Who} on {Words.Day(verifications[^1].By.Day)}: {verifications[^1].Words}",
        _ => verifications.Count > 0 && verifications[^1].Fell is { } fell ? $"Was {Words.Of(verifications[^1].State)} by {verifications[^1].Who}, until {Words.Day(fell.Day)}: {Lower(verifications[^1].FellBecause)}" : "",
    };

    /// <summary>"An impact check of 2 March 2027 saw the difference"; "What difference it made is not yet known".</summary>
    public static string Difference(IEnumerable<ImpactCheck> checks)
    {
        var all = checks.ToList();
        return all.Where(c => c.Result is not null).MaxBy(c => c.CheckedOn) is { } last
            ? $"An impact check of {Words.Day(last.CheckedOn!.Value)} {Said(last.Result!.Value)}"
            : all.Where(c => c.Declined is null).MinBy(c => c.Due) is { } promised
                ? $"What difference it made is not yet known; a check is due on {Words.Day(promised.Due!.Value)}"
                : all.Count > 0 ? $"What difference it made is not checked: {Lower(all[^1].Declined!.Reason.TrimEnd('.'))}" : "What difference it made is not yet known, and no check is planned";
    }

    /// <summary>As it follows "the impact check".</summary>
    public static string Said(ImpactResult result) => result switch
    {
        ImpactResult.Seen => "saw the difference",
        ImpactResult.Partly => "saw the difference partly",
        ImpactResult.NotSeen => "did not see a difference",
        _ => "cannot tell yet",
    };

    private static string Lower(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
