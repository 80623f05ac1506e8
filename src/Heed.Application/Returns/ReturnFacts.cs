using System.Globalization;
using Heed.Domain.Events;
using Heed.Domain.Learning;
using Heed.Domain.Notifications;
using Heed.Domain.Recommendations;
using Heed.Domain.Returns;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Returns;

/// <summary>What the record holds of a review that a national store may ask for.</summary>
/// <param name="Course">Null where it has none.</param>
/// <param name="Notifications">Those it came of.</param>
/// <param name="Agencies">The names of the agencies that took part or were asked for a report.</param>
/// <param name="Themes">The themes of its recommendations, the most frequent first.</param>
/// <param name="Actions">Those of its actions that are reported complete, those that were verified, and all.</param>
public sealed record RecordOfReview(
    Review Review, IReadOnlyList<string> Partnerships, Course? Course, Commission? Commission, IReadOnlyList<Notification> Notifications, IReadOnlyList<string> Agencies, IReadOnlyList<Recommendation> Recommendations, IReadOnlyList<string> Themes,
    (int Complete, int Verified, int All) Actions, IReadOnlyList<LearningPoint> Learning, IReadOnlyList<LearningEvent> Events, DateOnly Today);

/// <summary>What the record says in answer to each field of a return, in words; empty where it says nothing.</summary>
internal static class ReturnFacts
{
    public static string Of(ReturnFact fact, RecordOfReview on) => fact switch
    {
        ReturnFact.Title => on.Review.Title,
        ReturnFact.Type => on.Course?.RunsUnder ?? ReviewWords.Of(on.Review.Type),
        ReturnFact.Partnerships => Words.List(on.Partnerships),
        ReturnFact.NationalReference => Joined(on.Notifications.Select(n => n.Notified?.Reference)),
        ReturnFact.HappenedOn => Days(on.Notifications.Select(n => n.Text.HappenedOn)),
        ReturnFact.AwareOn => Reached(on, RegimeStage.Aware),
        ReturnFact.NotifiedOn => Reached(on, RegimeStage.Notified),
        ReturnFact.Criteria => Lines(on.Notifications.SelectMany(n => n.Content.Criteria.Items.Select(c => (c.Text, Answer: n.Criteria.LastOrDefault(a => a.Code == c.Code)))).Where(x => x.Answer?.Met is not null)
            .Select(x => $"{x.Text.TrimEnd('.')}: {(x.Answer!.Met == true ? "met" : "not met")}. {x.Answer.Comments}".Trim())),
        ReturnFact.DecidedOn => Reached(on, RegimeStage.Decided),
        ReturnFact.Decision => Joined(on.Notifications.Where(n => n.Decided is not null).Select(n => NotificationWords.Of(n.Decided!.Outcome))),
        ReturnFact.Converted => on.Course is not { } runs ? "" : runs.Runs.Count > 1 ? $"Yes, on {Words.Day(runs.Runs[^1].From)}, from: {runs.Runs[^2].Name}" : "No",
        ReturnFact.CommissionedOn => Reached(on, RegimeStage.Commissioned),
        ReturnFact.ReportAgreedOn => on.Course?.Regime.Stages.FirstOrDefault(s => s.Place == ReviewStage.ReportAgreed) is { } agreed ? Reached(on, agreed.Code) : "",
        ReturnFact.SentToNationalOn => Reached(on, RegimeStage.SentToNational),
        ReturnFact.PublishedOn => Reached(on, RegimeStage.Published),
        ReturnFact.Stage => on.Course?.Standing is [.., var last] ? on.Course.Regime.StageOf(last.Code)?.Name ?? "" : "",
        ReturnFact.TimeTaken => TimeTaken(on),
        ReturnFact.ClocksMissed => Clocks(on),
        ReturnFact.Period => on.Review is { PeriodFrom: { } from, PeriodTo: { } to } ? $"{Words.Day(from)} to {Words.Day(to)}" : "",
        ReturnFact.Reviewer => Seats(on) is { Count: > 0 } seats ? Joined(seats.Select(s => s.Said.From.Length > 0 ? $"{s.Said.Name}, {s.Said.From}" : s.Said.Name)) : on.Review.LeadReviewer,
        ReturnFact.Independence => Joined(Seats(on).Select(s => s.Said.Independence)),
        ReturnFact.Method => on.Commission?.Terms is [.., var terms] ? $"{ReviewWords.Of(terms.Said.Method)}{(terms.Said.MethodWords.Length > 0 ? $". {terms.Said.MethodWords}" : "")}" : "",
        ReturnFact.Terms => on.Commission?.Terms is [.., var present] ? present.Said.Text : "",
        ReturnFact.Summary => on.Review.Summary,
        ReturnFact.AgenciesInvolved => Joined(on.Agencies),
        ReturnFact.FamilyInvolved => Involved(on, k => k != InvolvedKind.Practitioner),
        ReturnFact.PractitionersInvolved => Lines([Involved(on, k => k == InvolvedKind.Practitioner), on.Events.Count > 0 ? $"{Words.Count(on.Events.Count, "learning event")} with {Words.Count(on.Events.Sum(e => e.Attended.Sum(a => a.People)), "person", "people")}" : ""]),
        ReturnFact.ParallelProcesses => Joined(on.Review.Holds.Where(h => h.Kind != HoldKind.PermanentRestriction).Select(h => $"{ReviewWords.Of(h.Kind)} since {Words.Day(h.Since)}{(h.LiftedOn is { } lifted ? $", until {Words.Day(lifted)}" : "")}")),
        ReturnFact.Findings => Lines(on.Review.Findings.Where(f => f.Kind != FindingKind.GoodPractice).OrderBy(f => f.Position).Select(Said)),
        ReturnFact.GoodPractice => Lines([.. on.Review.Findings.Where(f => f.Kind == FindingKind.GoodPractice).OrderBy(f => f.Position).Select(Said), .. on.Learning.Where(l => l.Kind == LearningKind.GoodPractice).Select(l => l.Text)]),
        ReturnFact.Causes => Lines(on.Review.Findings.Select(f => f.Cause)),
        ReturnFact.Recommendations => Lines(on.Recommendations.Select(r => $"{r.Label}: {r.Text}")),
        ReturnFact.NotAccepted => Lines(on.Recommendations.Where(r => r.Stance is Stance.NotAccepted or Stance.AcceptedInPart).Select(r => $"{r.Label}: {Words.Of(r.Stance)}. {r.StanceReasons}")),
        ReturnFact.Themes => Joined(on.Themes),
        ReturnFact.ActionsPosition => on.Actions.All == 0 ? "" : $"{on.Actions.Complete} of {on.Actions.All} actions reported complete, {on.Actions.Verified} of {on.Actions.All} verified by somebody other than the lead",
        ReturnFact.Learning => Lines(on.Learning.Where(l => l.Kind is LearningKind.Learning or LearningKind.AreaToStrengthen).Select(l => l.Text)),
        ReturnFact.Dissemination => Lines([Shared(on), on.Events.Count > 0 ? $"{Words.Count(on.Events.Count, "learning event")}, the last on {Words.Day(on.Events.Max(e => e.On))}" : ""]),
        ReturnFact.Impact => on.Commission?.Assessments is [.., var assessed] ? Lines([assessed.Said.OnPractice, assessed.Said.OnSystems, assessed.Said.OnOutcomes]) : "",
        _ => "",
    };

    private static string Reached(RecordOfReview on, string stage) => on.Course?.On(stage) is { } day ? Day(day) : "";

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"));

    private static string Days(IEnumerable<DateOnly?> days) => Joined(days.OfType<DateOnly>().Select(Day));

    private static string Joined(IEnumerable<string?> parts) => string.Join("; ", parts.Where(p => !string.IsNullOrWhiteSpace(p)).Distinct());

    private static string Lines(IEnumerable<string> lines) => string.Join("\n", lines.Where(l => l.Trim().Length > 0));

    private static string Said(Finding finding) => $"{finding.PrintedNumber} {(finding.Title.Length > 0 ? $"{finding.Title}: " : "")}{finding.Text}".Trim();

    private static List<ReviewSeat> Seats(RecordOfReview on) => on.Commission is null ? [] : [.. on.Commission.Seats.Where(s => s.Said.Part == ReviewPart.IndependentReviewer)];

    /// <summary>From the decision, or where that is not known from the day on which it was commissioned, until it was published.</summary>
    private static string TimeTaken(RecordOfReview on) => on.Course is { } course && (course.On(RegimeStage.Decided) ?? course.On(RegimeStage.Commissioned)) is { } from && course.On(RegimeStage.Published) is { } until
        ? Words.Count(until.DayNumber - from.DayNumber, "day")
        : "";

    private static string Clocks(RecordOfReview on) => on.Course is not { } course ? "" : Lines(ClockLedger.Of(course, on.Today, on.Review.Holds)
        .Where(c => c.State is ClockState.Missed or ClockState.Overdue)
        .Select(c => $"{c.Clock.Name}: {Words.Count(c.DaysLate, "day")} late. {string.Join(" ", c.Notes.Select(n => n.Why))}".Trim()));

    private static string Involved(RecordOfReview on, Func<InvolvedKind, bool> which) => on.Commission is null ? "" : Lines(on.Commission.Involved.Where(i => which(i.Said.Kind))
        .Select(i => $"{ReviewWords.Of(i.Said.Kind)}: {ReviewWords.Of(i.Said.Answer)}. {i.Said.How}".Trim()));

    private static string Shared(RecordOfReview on) => on.Learning.Count(l => l.Shared is not null) is > 0 and var n ? $"{Words.Count(n, "learning point")} shared with practitioners before the report" : "";
}
