using Heed.Application.Platform.Printing;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Reports;

/// <summary>What is known to be weak in what a pack holds, said before an inspector finds it.</summary>
internal static class PackWeaknesses
{
    public static IReadOnlyList<PrintedPart> Of(DriftReport drift, IReadOnlyList<(ImpactCheck Check, string Of)> checks, int actions, DateOnly today)
    {
        var open = drift.Actions.Where(a => a.IsOpen).ToList();
        List<IReadOnlyList<string>> rows =
        [
            .. open.Where(a => a.Timely.Kind == TimelinessKind.Overdue).Select(a => Row(a, $"Overdue by {Words.Count(a.Timely.Days, "day")}{(a.Timely.Slips > 0 ? $"; {a.Timely.Slipped}" : "")}")),
            .. open.Where(a => a.Timely.Kind == TimelinessKind.ToChase).Select(a => Row(a, $"National, {Words.Count(a.Timely.Days, "day")} past its date")),
            .. open.Where(a => a.Refused is not null).Select(a => Row(a, $"Refused by {a.Refused!.Agency} since {Words.Day(a.Refused.On)}")),
            .. open.Where(a => a.Timely.IsSilent).Select(a => Row(a, Words.Capital(a.Timely.Silence))),
            .. drift.Actions.Where(a => a.IsIncomplete).Select(a => Row(a, "Brought in, incomplete: no named lead, or no date")),
            .. open.Where(a => a.LeftOn is not null).Select(a => Row(a, $"Its lead left on {Words.Day(a.LeftOn!.Value)}")),
            .. drift.Actions.Where(a => a.Reported == ReportedState.Complete && a.StoppedOn is null && a.Verified == VerifiedState.NotVerified).Select(a => Row(a, a.Verifications.Count > 0 && a.Verifications[^1].State == VerifiedState.Verified ? $"Its verification fell: {a.Verifications[^1].FellBecause}" : "Reported complete, and nobody has verified it")),
            .. drift.Actions.Where(a => a.Verified == VerifiedState.Returned && a.StoppedOn is null).Select(a => Row(a, "Reported complete, and returned to its lead as not proved")),
            .. drift.Actions.Where(a => a.Reported == ReportedState.CannotBeDone && a.StoppedOn is null).Select(a => Row(a, "Reported as something that cannot be done")),
            .. drift.Recommendations.Where(r => r.Stage == RecommendationStage.Open).SelectMany(r => r.SignOffs.Where(s => s.Void is not null).TakeLast(1).Select(s => (IReadOnlyList<string>)[r.Label, s.Body, $"Its sign-off is void: {s.VoidBecause}"])),
            .. drift.Recommendations.Where(r => r.Stage == RecommendationStage.SignedOff).Select(r => (IReadOnlyList<string>)[r.Label, "", "Signed off, and no impact check has seen a difference yet"]),
            .. checks.SelectMany(c => OfCheck(c.Check, today).Select(what => (IReadOnlyList<string>)[$"Impact check of {c.Of}", "", what])),
        ];
        return
        [
            new PrintedHeading(1, "Known weaknesses"),
            new PrintedText($"What Heed knows to be late, refused, not proved, fallen or not seen to make a difference among the {Words.Count(actions, "action")} and the recommendations of this pack, on the day on which the pack was made. What is withheld is not spoken of here."),
            rows.Count == 0 ? new PrintedText("None is known.") : new PrintedTable($"{Words.Count(rows.Count, "weakness", "weaknesses")}", [new("About", 45), new("Agency or body", 20), new("What is weak", 35)], rows),
        ];
    }

    /// <summary>A check that is late, or that saw no difference or not all of it.</summary>
    private static IEnumerable<string> OfCheck(ImpactCheck check, DateOnly today)
    {
        if (check.IsAwaited && check.Due < today)
        {
            yield return $"Overdue by {Words.Count(today.DayNumber - check.Due!.Value.DayNumber, "day")}: {(check.CheckedOn is null ? "it was promised, and was not made" : "it was to be looked at again, and was not")}";
        }

        if (check.Result is { } result and not ImpactResult.Seen)
        {
            var on = Words.Day(check.CheckedOn!.Value);
            yield return result switch
            {
                ImpactResult.NotSeen => $"On {on} it did not see the difference",
                ImpactResult.Partly => $"On {on} it saw the difference only in part",
                _ => $"On {on} it could not tell yet whether there is a difference",
            };
        }
    }

    private static IReadOnlyList<string> Row(DriftAction action, string what) => [action.Text, action.Agency.Length > 0 ? action.Agency : "No agency yet", what];
}
