using Heed.Application.Platform.Printing;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Reports;

public static partial class DriftReportText
{
    /// <summary>The rows of one table: nobody reads more of them at a meeting, and the register has all.</summary>
    private const int MostRows = 500;

    private static readonly PrintedColumn Action = new("Action", 36);
    private static readonly PrintedColumn By = new("Lead", 20);

    private static List<PrintedPart> Drifted(DriftReport report)
    {
        var (open, since) = (report.Actions.Where(a => a.IsOpen).ToList(), report.Since);
        List<PrintedPart> parts = [new PrintedHeading(2, $"What drifted since {Words.Day(since)}")];
        var before = parts.Count;
        Add(parts, "Dates moved later", report.Actions.Where(a => a.SlipsSince(since).Any()).OrderByDescending(a => a.SlipsSince(since).Sum(m => m.Days)),
            some => $"{(some.Count == 1 ? "The date of 1 action was" : $"The dates of {Count(some)} were")} moved to a later one, by {Words.Count(some.Sum(a => a.SlipsSince(since).Sum(m => m.Days)), "day")} in all: {Words.List(PerAgency(some, a => a.SlipsSince(since).Sum(m => m.Days)))}.",
            [Action, By, new("From, to, and why", 34), new("Slipped in all", 14)],
            a => [Named(a), Lead(a), string.Join('\n', a.SlipsSince(since).Select(m => $"{Words.Day(m.From)} to {Words.Day(m.To)} ({Words.Count(m.Days, "day")}): {Sentence(m.Reason)} Agreed by {m.AgreedBy}.")), Words.Capital(a.Timely.Slipped)]);
        Add(parts, "Overdue", open.Where(a => a.Timely.Kind == TimelinessKind.Overdue).OrderByDescending(a => a.Timely.Days),
            some => $"{Words.Capital(Are(some.Count))} overdue, {some.Count(a => a.Due >= since):N0} of them since {Words.Day(since)}; the longest by {Words.Count(some.Max(a => a.Timely.Days), "day")}.",
            [Action, By, new("Due", 16), new("Overdue by", 14), new("Last update", 14)],
            a => [Named(a), Lead(a), Day(a.Due), Words.Count(a.Timely.Days, "day"), a.LastUpdatedOn is null ? "None yet" : Day(a.LastUpdatedOn)]);
        Add(parts, "No response", open.Where(a => a.AskedOn is not null).OrderBy(a => a.AskedOn),
            some => $"Their leads were asked, and nobody has answered: {Words.List(PerAgency(some, null))}.",
            [Action, By, new("No response since", 20), new("Due", 16)], a => [Named(a), Lead(a), Day(a.AskedOn), Day(a.Due)]);
        Add(parts, "Silence", open.Where(a => a.Timely.IsSilent).OrderByDescending(a => a.Timely.SilentDays),
            some => $"{Count(some)} had no update for {Timeliness.SilentAfterDays} days or more.",
            [Action, By, new("How long", 20), new("Due", 16)], a => [Named(a), Lead(a), Words.Capital(a.Timely.Silence), Day(a.Due)]);
        Add(parts, "Refused", open.Where(a => a.Refused is not null).OrderBy(a => a.Refused!.Agency, StringComparer.Ordinal),
            some => $"Refused by {Words.List(Distinct(some.Select(a => a.Refused!.Agency)))}.",
            [Action, new("Refused by", 20), new("Since", 16), new("In their words", 34)], a => [Named(a), a.Refused!.Agency, Day(a.Refused.On), a.Refused.Words]);
        Add(parts, "Brought in, incomplete", report.Actions.Where(a => a.IsIncomplete).OrderBy(a => a.Agency, StringComparer.Ordinal),
            some => $"{Count(some)} came from a document that named no lead, or no date that could be kept to or missed.",
            [Action, By, new("What is missing", 30)], a => [Named(a), Lead(a), Words.Capital(Words.List([.. a.Due is null ? ["a date"] : Array.Empty<string>(), .. a.Agency.Length == 0 ? ["an agency"] : Array.Empty<string>(), "a named lead"]))]);
        Add(parts, "Without a lead", open.Where(a => a.LeftOn is not null).OrderBy(a => a.LeftOn),
            some => $"The lead of {Count(some)} has left, and nobody has taken over.", [Action, By, new("Left on", 18), new("Due", 16)], a => [Named(a), Lead(a), Day(a.LeftOn), Day(a.Due)]);
        Add(parts, "National, past its date", open.Where(a => a.Timely.Kind == TimelinessKind.ToChase).OrderByDescending(a => a.Timely.Days),
            some => $"{Count(some)} asked of national bodies. These are chased, and never counted as overdue here.", [Action, By, new("Due", 16), new("Past its date by", 18)],
            a => [Named(a), Lead(a), Day(a.Due), Words.Count(a.Timely.Days, "day")]);
        Fallen(parts, report);
        if (parts.Count == before)
        {
            parts.Add(new PrintedText("Nothing drifted: every date was kept or moved no further, and everybody who was asked has answered."));
        }

        return parts;
    }

    /// <summary>What was verified or signed off, and is not any more.</summary>
    private static void Fallen(List<PrintedPart> parts, DriftReport report)
    {
        List<IReadOnlyList<string>> rows =
        [
            .. from action in report.Actions
               from judged in action.Verifications
               where judged.State == VerifiedState.Verified && judged.Fell is { } fell && fell.Day >= report.Since
               orderby judged.Fell!.At
               select (IReadOnlyList<string>)[Named(action), "Verification", Words.Day(judged.Fell!.Day), Sentence(judged.FellBecause)],
            .. from voided in Voided(report)
               orderby voided.SignOff.Void!.At
               select (IReadOnlyList<string>)[voided.Label, $"Sign-off by {voided.SignOff.Body}", Words.Day(voided.SignOff.Void!.Day), Sentence(voided.SignOff.VoidBecause)],
            .. from action in report.Actions
               where action.Judged is { State: VerifiedState.Returned } judged && judged.By.Day >= report.Since && action.StoppedOn is null
               select (IReadOnlyList<string>)[Named(action), "Returned to its lead", Words.Day(action.Judged!.By.Day), Sentence(action.Judged.Words)],
        ];
        if (rows.Count > 0)
        {
            parts.AddRange([new PrintedHeading(3, "Verified or signed off, and not any more"), new PrintedText("A verification falls, and a sign-off is void, when what it stood on is changed. What is returned was reported complete, and was not proved."),
                new PrintedTable("Verified or signed off, and not any more", [Action, new("What fell", 18), new("On", 14), new("Because", 34)], rows)]);
        }
    }

    private static void Add(List<PrintedPart> parts, string head, IEnumerable<DriftAction> about, Func<List<DriftAction>, string> sentence, IReadOnlyList<PrintedColumn> columns, Func<DriftAction, IReadOnlyList<string>> row)
    {
        if (about.ToList() is { Count: > 0 } some)
        {
            parts.AddRange([new PrintedHeading(3, $"{head}: {some.Count:N0}"), new PrintedText(sentence(some) + (some.Count > MostRows ? $" The first {MostRows:N0} stand here; the register has all." : "")),
                some.Exists(a => a.Colour is not null)
                    ? new PrintedTable($"{head}: which actions", [.. columns, ColourColumn], [.. some.Take(MostRows).Select(a => (IReadOnlyList<string>)[.. row(a), ColourOf(a)])])
                    : new PrintedTable($"{head}: which actions", columns, [.. some.Take(MostRows).Select(row)])]);
        }
    }

    /// <summary>"Town Police (2 actions, 61 days)".</summary>
    private static List<string> PerAgency(List<DriftAction> some, Func<DriftAction, int>? days) =>
        [.. some.GroupBy(AgencyOf).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} ({Words.Count(g.Count(), "action")}{(days is null ? "" : $", {Words.Count(g.Sum(days), "day")}")})")];

    private static string Sentence(string text) => text.TrimEnd() is var said && (said.Length == 0 || ".!?".Contains(said[^1], StringComparison.Ordinal)) ? said : said + ".";
}
