using Heed.Application.Platform.Printing;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Reports;

/// <summary>A drift and delay report as a manager would have written it.</summary>
public static partial class DriftReportText
{
    public static Printed Of(DriftReport report) => new(
        $"Drift and delay: {report.Partnership}", report.Banner, report.MadeBy, report.AsAt,
        report.Actions.Count == 0 && report.Recommendations.Count == 0 ? [.. Opening(report), new PrintedText(Empty), .. Meaning(report)]
        : [.. Opening(report), .. Position(report), .. ByColour(report), .. Asks(report), .. Drifted(report), .. ByAgency(report), .. Delivered(report), .. Meaning(report)]);

    private const string Empty = "There is nothing to report: the partnership has no recommendation and no action yet. Once a review’s plan is brought in, this report says where it stands.";

    private static IEnumerable<PrintedPart> Opening(DriftReport report) =>
    [
        new PrintedHeading(1, $"Drift and delay: {report.Partnership}"),
        new PrintedText($"{report.Banner}."),
        new PrintedText($"{report.Purpose}. All figures are as at {Words.Moment(report.AsAt)} (UK time), read together. Drift is counted from {Words.Day(report.Since)}. Made by {report.MadeBy} for {report.Audience} ({Words.Count(report.People, "person", "people")})."),
    ];

    private static IEnumerable<PrintedPart> Position(DriftReport report)
    {
        var (actions, since) = (report.Actions, report.Since);
        var open = actions.Where(a => a.IsOpen).ToList();
        var complete = actions.Where(a => a.Reported == ReportedState.Complete && a.StoppedOn is null).ToList();
        var (stopped, cannot) = (actions.Count(a => a.StoppedOn is not null), actions.Count(a => a.Reported == ReportedState.CannotBeDone && a.StoppedOn is null));
        var slips = actions.SelectMany(a => a.SlipsSince(since)).ToList();
        var dueSince = open.Count(a => a.Timely.Kind == TimelinessKind.Overdue && a.Due >= since);
        yield return new PrintedHeading(2, "The position");
        yield return new PrintedText(string.Join(' ',
            $"The partnership has {Words.Count(actions.Count, "action")}, of which {Are(open.Count)} open. Of the open ones {Are(open.Count(a => a.Timely.Kind == TimelinessKind.Overdue))} overdue, {Are(open.Count(a => a.Timely.Kind == TimelinessKind.DueSoon))} due in the next {Timeliness.SoonDays} days and {Have(open.Count(a => a.Timely.IsSilent))} had no update for {Timeliness.SilentAfterDays} days or more.",
            $"{Words.Capital(Are(complete.Count))} reported complete, and {complete.Count(a => a.Verified == VerifiedState.Verified):N0} of these {(complete.Count(a => a.Verified == VerifiedState.Verified) == 1 ? "has" : "have")} been verified by somebody other than the lead.{(stopped > 0 ? $" {Words.Capital(stopped == 1 ? "1 was" : $"{stopped:N0} were")} stopped." : "")}{(cannot > 0 ? $" {Words.Capital(Are(cannot))} reported as something that cannot be done." : "")}",
            $"Since {Words.Day(since)}, {Words.Count(dueSince, "action")} passed {(dueSince == 1 ? "its" : "their")} date and {(dueSince == 1 ? "is" : "are")} still open, and dates were moved to a later one {Times(slips.Count)}{(slips.Count > 0 ? $", by {Words.Count(slips.Sum(m => m.Days), "day")} in all" : "")}.",
            Recommendations(report)));
    }

    private static string Recommendations(DriftReport report)
    {
        string[] stages =
        [
            .. from stage in Enum.GetValues<RecommendationStage>()
               let n = report.Recommendations.Count(r => r.Stage == stage)
               where n > 0
               select stage switch
               {
                   RecommendationStage.Open => $"{Are(n)} open",
                   RecommendationStage.ReadyForSignOff => $"{(n == 1 ? "1 waits" : $"{n:N0} wait")} for sign-off",
                   RecommendationStage.SignedOffByGroup => $"{Are(n)} signed off by the responsible group",
                   RecommendationStage.SignedOff => $"{Are(n)} signed off by every owning partnership",
                   _ => $"{Are(n)} embedded",
               },
        ];
        return stages.Length == 0 ? "" : $"Of {Words.Count(report.Recommendations.Count, "recommendation")}, {Words.List(stages)}.";
    }

    private static string Are(int n) => n == 1 ? "1 is" : $"{n:N0} are";

    private static string Have(int n) => n == 1 ? "1 has" : $"{n:N0} have";

    private static string Times(int n) => n switch
    {
        0 => "never",
        1 => "once",
        2 => "twice",
        _ => $"{n:N0} times",
    };

    /// <summary>The action as a row begins: its words, and what it answers.</summary>
    private static string Named(DriftAction action) => action.Answers.Length > 0 ? $"{action.Text} ({action.Answers})" : action.Text;

    private static string Lead(DriftAction action) => string.Join(", ", new[] { action.Agency.Length > 0 ? action.Agency : "No agency yet", action.Role }.Where(w => w.Length > 0));

    private static string Day(DateOnly? day) => day is { } known ? Words.Day(known) : "None";
}
