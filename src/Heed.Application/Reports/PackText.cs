using Heed.Application.Platform.Printing;
using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Reports;

/// <summary>How a record stands in a pack: agencies, roles and bodies, and no people. What somebody typed stands as they typed it, so that it can be blacked out.</summary>
internal static class PackText
{
    public static IReadOnlyList<PrintedPart> Of(Recommendation recommendation, string label, IReadOnlyList<(string Name, string Value)> colour) =>
    [
        new PrintedHeading(1, recommendation.Title.Length > 0 ? $"{label}: {recommendation.Title}" : label),
        new PrintedText(recommendation.Text),
        Facts("The recommendation",
            [.. colour, ("Scope", Words.Capital(Words.Of(recommendation.Breadth))), ("Asked of", string.Join(", ", recommendation.Addressees.Select(a => a.Name))), ("Stance", Words.Capital(Words.Of(recommendation.Stance))), ("Reasons", recommendation.StanceReasons),
            ("Intended outcome", recommendation.IntendedOutcome), ("Measure", recommendation.Measure), ("Stage", Words.Capital(Words.Of(recommendation.Stage)))]),
        .. Listed("How it came there", [new("On", 20), new("Stage", 40), new("Because", 40)], recommendation.StageMoves.Select(m => (IReadOnlyList<string>)[Words.Day(m.By.Day), Words.Capital(Words.Of(m.To)), m.Because])),
    ];

    public static IReadOnlyList<PrintedPart> SignOffs(Recommendation recommendation, string label) =>
    [
        new PrintedHeading(1, $"Sign-offs of {label}"),
        .. Listed("Sign-offs, with those that are void", [new("Body", 30), new("Meeting", 18), new("Quorum", 24), new("Stands", 28)],
            recommendation.SignOffs.Select(s => (IReadOnlyList<string>)[s.Body, Words.Day(s.On), s.Quorum, s.Void is { } at ? $"Void since {Words.Day(at.Day)}: {s.VoidBecause}" : "Stands"])),
    ];

    public static IReadOnlyList<PrintedPart> Of(PlanAction action, Dictionary<AgencyId, string> agencies, IReadOnlyList<string> answers, DateOnly today, IReadOnlyList<(string Name, string Value)> colour)
    {
        var timely = Timeliness.Of(action, today);
        return
        [
            new PrintedHeading(1, "Action"),
            new PrintedText(action.Text),
            Facts("The action",
                [("Answers", string.Join("; ", answers)), ("Lead agency", action.LeadAgencyId is { } lead ? agencies.GetValueOrDefault(lead, "An agency") : "None yet"), ("Lead", action.LeadRole), ("Due", action.Due is { } due ? Words.Day(due) : "No date"),
                ("Reported", action.HasReport ? Words.Capital(Words.Of(action.Reported)) : "Nothing reported yet"), ("Timely", Words.Capital(string.Join(", ", new[] { timely.IsOpen ? timely.Sentence : "", timely.Slipped, timely.Silence }.Where(w => w.Length > 0)))),
                ("Verified", Words.Capital(Words.Of(action.Verified))), ("Stopped", action.Stopped is { } stop ? $"{Words.Day(stop.By.Day)}: {stop.Reasons}" : ""), .. colour]),
            .. Listed("Progress updates", [new("On", 20), new("Reported", 18), new("Update", 62)], action.Progress.Select(u => (IReadOnlyList<string>)[Words.Day(u.By.Day), Words.Capital(Words.Of(u.State)), u.Text])),
            .. Listed("Moves of its date", [new("From", 18), new("To", 18), new("Agreed by", 22), new("Why", 42)], action.DateMoves.Select(m => (IReadOnlyList<string>)[Words.Day(m.From), Words.Day(m.To), m.AgreedBy, m.Reason])),
            .. Listed("Checked by a second person", [new("On", 18), new("Judgement", 18), new("In their words", 36), new("Fell", 28)],
                action.Verifications.Select(v => (IReadOnlyList<string>)[Words.Day(v.By.Day), $"{Words.Capital(Words.Of(v.State))}{(v.Body.Length > 0 ? $" by {v.Body}" : "")}", v.Words, v.Fell is { } fell ? $"{Words.Day(fell.Day)}: {v.FellBecause}" : ""])),
            .. Listed("Refused", [new("On", 18), new("Agency", 24), new("In their words", 34), new("Ended", 24)], action.Refusals.Select(r => (IReadOnlyList<string>)[Words.Day(r.On), r.Agency, r.Words, r.Ended is { } end ? $"{Words.Day(end.Day)}: {r.EndedBecause}" : ""])),
        ];
    }

    public static IReadOnlyList<PrintedPart> Of(Decision decision, string about) =>
    [
        new PrintedHeading(1, $"Decision of {decision.Body} on {Words.Day(decision.On)}"),
        Facts("The decision", ("About", about), ("Decided", Words.Capital(Words.Of(decision.Kind))), ("In particular", decision.Terms), ("Reasons", decision.Reasons), ("Quorum", decision.Quorum)),
    ];

    public static IReadOnlyList<PrintedPart> Of(ImpactCheck check, IReadOnlyList<string> of) =>
    [
        new PrintedHeading(1, $"Impact check of {Words.List(of)}"),
        Facts("The check", ("Due", check.Due is { } due ? Words.Day(due) : ""), ("Declined", check.Declined is { } declined ? $"{Words.Day(declined.By.Day)}: {declined.Reason}" : ""), ("How much", check.Plan.HowMuch), ("How well", check.Plan.HowWell),
            ("Is anyone better off", check.Plan.BetterOff), ("Baseline", check.Plan.Baseline), ("Target", check.Plan.Target), ("How it is checked", check.Plan.How), ("Result", check.Result is { } result ? Words.Capital(Words.Of(result)) : "Not made yet")),
        .. Listed("What it found", [new("On", 20), new("Result", 20), new("Data", 60)], check.Findings.Select(f => (IReadOnlyList<string>)[Words.Day(f.On), Words.Capital(Words.Of(f.Result)), f.Data])),
    ];

    private static PrintedTable Facts(string caption, params IEnumerable<(string Name, string Value)> facts) =>
        new(caption, [new("What", 25), new("As it stands", 75)], [.. facts.Where(f => f.Value.Length > 0).Select(f => (IReadOnlyList<string>)[f.Name, f.Value])]);

    private static IEnumerable<PrintedPart> Listed(string caption, IReadOnlyList<PrintedColumn> columns, IEnumerable<IReadOnlyList<string>> rows) =>
        rows.ToList() is { Count: > 0 } some ? [new PrintedTable(caption, columns, some)] : [];
}
