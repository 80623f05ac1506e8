using Heed.Application.Platform.Printing;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Reports;

public static partial class DriftReportText
{
    private static IEnumerable<PrintedPart> ByAgency(DriftReport report)
    {
        static int Overdue(IEnumerable<DriftAction> some) => some.Count(a => a.Timely.Kind == TimelinessKind.Overdue);
        if (report.Actions.Count == 0)
        {
            return [];
        }

        List<IReadOnlyList<string>> rows =
        [
            .. from action in report.Actions
               group action by action.Agency into own
               orderby Overdue(own) descending, own.Count(a => a.IsOpen) descending, own.Key
               let slips = own.SelectMany(a => a.SlipsSince(report.Since)).ToList()
               select (IReadOnlyList<string>)
               [
                   own.Key.Length > 0 ? own.Key : "No agency yet", $"{own.Count(a => a.IsOpen):N0}", $"{Overdue(own):N0}", slips.Count == 0 ? "0" : $"{slips.Count:N0}, by {Words.Count(slips.Sum(m => m.Days), "day")}",
                   $"{own.Count(a => a.Timely.IsSilent):N0}", $"{own.Count(a => a is { IsOpen: true, Refused: not null }):N0}", $"{own.Count(a => a.Reported == ReportedState.Complete && a.StoppedOn is null):N0}", $"{own.Count(a => a.Verified == VerifiedState.Verified):N0}",
               ],
        ];
        return
        [
            new PrintedHeading(2, "By agency"),
            new PrintedTable($"Actions by the agency that leads them; dates moved since {Words.Day(report.Since)}",
                [new("Agency", 26), new("Open", 9), new("Overdue", 11), new("Dates moved later", 16), new("No update", 9), new("Refused", 10), new("Reported complete", 12), new("Verified", 11)], rows),
        ];
    }

    private static IEnumerable<PrintedPart> Delivered(DriftReport report)
    {
        var since = report.Since;
        yield return new PrintedHeading(2, $"What was delivered since {Words.Day(since)}");
        var done = report.Actions.Where(a => a.Reported == ReportedState.Complete && a.StoppedOn is null && (a.LastUpdatedOn >= since || (a.Judged is { State: VerifiedState.Verified } judged && judged.By.Day >= since))).ToList();
        var moves = report.Recommendations.SelectMany(r => r.Moves.Where(m => m.By.Day >= since && m.To == r.Stage && r.Stage >= RecommendationStage.SignedOffByGroup).TakeLast(1).Select(m => (r.Label, Move: m))).OrderBy(m => m.Move.By.At).ToList();
        if (done.Count == 0 && moves.Count == 0)
        {
            yield return new PrintedText("Nothing was reported complete, verified or signed off in this time.");
        }

        if (done.Count > 0)
        {
            var verified = done.Count(a => a.Verified == VerifiedState.Verified);
            yield return new PrintedText($"{Words.Capital(Are(done.Count))} reported complete or verified in this time; {Are(verified)} verified today.{(done.Count > MostRows ? $" The first {MostRows:N0} stand here; the register has all." : "")}");
            yield return new PrintedTable("Actions delivered", [Action, By, new("Reported complete", 18), new("Verified", 26)],
            [
                .. done.Take(MostRows).Select(a => (IReadOnlyList<string>)[Named(a), Lead(a), a.LastUpdatedOn is { } on ? Words.Day(on) : "By the document it came in",
                    a.Judged switch
                    {
                        { State: VerifiedState.Verified } judged => $"{Words.Day(judged.By.Day)}{(judged.Body.Length > 0 ? $", by {judged.Body}" : "")}, against {Words.Count(judged.Saw.Count, "piece")} of evidence",
                        { State: VerifiedState.Returned } judged => $"Returned to its lead on {Words.Day(judged.By.Day)}",
                        _ => "Not verified yet",
                    }]),
            ]);
        }

        if (moves.Count > 0)
        {
            yield return new PrintedTable("Recommendations that came further", [new("Recommendation", 50), new("Now", 34), new("Since", 16)],
                [.. moves.Select(m => (IReadOnlyList<string>)[m.Label, Stage(m.Move.To), Words.Day(m.Move.By.Day)])]);
        }
    }

    private static string Stage(RecommendationStage stage) => stage switch
    {
        RecommendationStage.SignedOffByGroup => "Signed off by the responsible group",
        RecommendationStage.SignedOff => "Signed off by every owning partnership",
        _ => "Embedded: a dated impact check saw the difference",
    };

    /// <summary>A reader must not have to ask what a word counts.</summary>
    private static IEnumerable<PrintedPart> Meaning(DriftReport report) =>
    [
        new PrintedHeading(2, "What the words mean here"),
        new PrintedPoints(
        [
            "Reported is what the lead of an action says of it, or the document that it was brought in from. Nobody else has checked it yet.",
            "Overdue: open, and past its date. What answers only national recommendations is chased, and never counted as overdue here.",
            $"Due soon: its date is within {Timeliness.SoonDays} days from the day of this report.",
            "Slipped: its date was moved to a later one. Every move is counted, and the days are added up, also where the date was kept in the end.",
            $"No update: open, and not updated for {Timeliness.SilentAfterDays} days or more, counted from the last update, or from the day on which it was planned or brought in.",
            "No response: its lead was asked for an update, has not given one, and the time for it has passed.",
            "Refused: an agency has said that it will not do it. It stays open until a body stops it, or the agency agrees.",
            "Brought in, incomplete: it came from a document without a named lead or without a date. “Ongoing” is no date.",
            "Verified: somebody other than its lead has checked what is reported, against evidence of a stated revision. It falls when that evidence or the words of the action are changed.",
            "Signed off: a body with a quorum decided at a meeting that a recommendation is complete. A later change of what it saw makes that void. Embedded: a dated check after sign-off saw the difference.",
            $"What this report holds is what everybody in {report.Audience} may see. Restricted reviews are not in it.",
        ]),
    ];
}
