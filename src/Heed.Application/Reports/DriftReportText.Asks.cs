using Heed.Application.Platform.Printing;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Reports;

public static partial class DriftReportText
{
    /// <summary>Days past its date from which an action needs a decision, and not only a reminder.</summary>
    private const int LongOverdue = 90;

    /// <summary>What somebody must decide, worked out from what is written down; the tables below say of which actions.</summary>
    private static IEnumerable<PrintedPart> Asks(DriftReport report)
    {
        var open = report.Actions.Where(a => a.IsOpen).ToList();
        List<string> asks = [];
        void Ask(IEnumerable<DriftAction> about, Func<List<DriftAction>, string> sentence)
        {
            if (about.ToList() is { Count: > 0 } some)
            {
                asks.Add(sentence(some));
            }
        }

        Ask(open.Where(a => a.Refused is not null), some => $"What follows from a refusal by {Words.List(Distinct(some.Select(a => a.Refused!.Agency)))} ({Count(some)}): accept it and stop the action, ask again, or take it to the chief officer.");
        Ask(open.Where(a => a.AskedOn is not null), some => $"Who asks {Words.List(Distinct(some.Select(AgencyOf)))} again, and by when: no response to {Count(some)}, the longest since {Words.Day(some.Min(a => a.AskedOn!.Value))}.");
        Ask(open.Where(a => a.Timely.Kind == TimelinessKind.Overdue && a.Timely.Days > LongOverdue), some => $"A new date with a reason, or an end, for {Count(some)} more than {LongOverdue} days overdue ({Words.List(Distinct(some.Select(AgencyOf)))}).");
        Ask(open.Where(a => a.Timely.Slips > 1), some => $"Whether the date of {Count(some)} that slipped twice or more may be moved again.");
        Ask(report.Actions.Where(a => a.Reported == ReportedState.CannotBeDone && a.StoppedOn is null), some => $"What takes the place of {Count(some)} reported as something that cannot be done ({Words.List(Distinct(some.Select(AgencyOf)))}).");
        Ask(report.Actions.Where(a => a.IsIncomplete), some => $"A lead and a date for {Count(some)} brought in incomplete.");
        Ask(open.Where(a => a.LeftOn is not null), some => $"A new lead for {Count(some)} whose lead has left ({Words.List(Distinct(some.Select(AgencyOf)))}).");
        Ask(open.Where(a => a.Timely.Kind == TimelinessKind.ToChase), some => $"Who writes to the national bodies about {Count(some)} past {(some.Count == 1 ? "its" : "their")} date.");
        if (report.Recommendations.Where(r => r.Stage == RecommendationStage.ReadyForSignOff).ToList() is { Count: > 0 } ready)
        {
            asks.Add($"Sign-off, or return with reasons, of {Words.Count(ready.Count, "recommendation")}: {Words.List([.. ready.Take(10).Select(r => r.Label), .. ready.Count > 10 ? [$"{ready.Count - 10:N0} more"] : Array.Empty<string>()])}.");
        }

        if (Voided(report) is { Count: > 0 } voided)
        {
            asks.Add($"Whether {Words.Count(voided.Select(v => v.Label).Distinct().Count(), "recommendation")} whose sign-off became void {(voided.Select(v => v.Label).Distinct().Count() == 1 ? "is" : "are")} put forward again, and when.");
        }

        return
        [
            new PrintedHeading(2, report.IsForBoard ? "What the board is asked to decide" : "What needs a decision"),
            asks.Count == 0 ? new PrintedText("Nothing in this report needs a decision.") : new PrintedPoints(asks),
        ];
    }

    private static string AgencyOf(DriftAction action) => action.Agency.Length > 0 ? action.Agency : "an agency that is not named yet";

    private static string Count(List<DriftAction> some) => Words.Count(some.Count, "action");

    private static List<string> Distinct(IEnumerable<string> names) => [.. names.Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Sign-offs that became void since the day from which the report looks, and stand nowhere anew.</summary>
    private static List<(string Label, SignOff SignOff)> Voided(DriftReport report) =>
        [.. report.Recommendations.Where(r => r.Stage == RecommendationStage.Open).SelectMany(r => r.SignOffs.Where(s => s.Void is { } at && at.Day >= report.Since).Select(s => (r.Label, s)))];
}
