using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Reviews;

/// <summary>What a quality check found of an agency's report.</summary>
public enum ReportQuality
{
    Good,

    /// <summary>It went back to the agency, with what is missing.</summary>
    NeedsWork,
}

public sealed partial class Commission
{
    private readonly List<AgencyReport> reports = [];

    /// <summary>What agencies were asked to write for the review. They are never published.</summary>
    public IReadOnlyList<AgencyReport> Reports => reports;

    /// <summary>An agency is asked for a report. None is asked while the whole review waits.</summary>
    /// <param name="what">What is asked for: a management review, a chronology, a summary.</param>
    public Outcome AskForReport(Review review, AgencyId? agency, string what, DateOnly? on, DateOnly? due, Stamp by)
    {
        var problems = new Problems()
            .If(agency is null, nameof(AgencyReport.AgencyId), "Choose the agency")
            .IfBlank(what, nameof(AgencyReport.What), "Enter what is asked for, for example a chronology")
            .IfLonger(what, 500, nameof(AgencyReport.What), "What is asked for")
            .If(on is null, nameof(AgencyReport.On), "Enter the day on which it was asked for")
            .If(on > by.Day, nameof(AgencyReport.On), "The day cannot be in the future")
            .If(review.WhyNotOn(HoldStops.WholeReview, on).Length > 0, nameof(AgencyReport.On), review.WhyNotOn(HoldStops.WholeReview, on))
            .If(due is null, nameof(AgencyReport.Due), "Enter the day by which it is needed")
            .If(due < on, nameof(AgencyReport.Due), "It cannot be needed before it is asked for");
        if (!problems.Any)
        {
            reports.Add(new AgencyReport(reports.Count + 1, agency!.Value, what.Trim(), on!.Value, due!.Value, by));
        }

        return problems;
    }

    /// <summary>A report came.</summary>
    public Outcome ReceiveReport(int number, DateOnly? on, string author, Stamp by)
    {
        var at = reports.FindIndex(r => r.Number == number);
        if (at < 0)
        {
            return Outcome.NotFound;
        }

        var problems = new Problems()
            .If(!reports[at].IsAwaited, "", $"It came already on {Words.Day(reports[at].ReceivedOn.GetValueOrDefault())}, written by {reports[at].Author}. Another one can come once a check says what is missing")
            .If(on is null, nameof(AgencyReport.ReceivedOn), "Enter the day on which it came")
            .If(on > by.Day, nameof(AgencyReport.ReceivedOn), "The day cannot be in the future")
            .If(on < reports[at].On, nameof(AgencyReport.ReceivedOn), $"It was asked for on {Words.Day(reports[at].On)}; it cannot have come before that")
            .IfBlank(author, nameof(AgencyReport.Author), "Enter who wrote it: name and role")
            .IfLonger(author, 200, nameof(AgencyReport.Author), "Who wrote it");
        if (!problems.Any)
        {
            var before = reports[at];
            IReadOnlyList<string>? earlier = before.Author.Length > 0 && before.Author != author.Trim() ? [.. before.EarlierAuthors ?? [], before.Author] : before.EarlierAuthors;
            reports[at] = before with { ReceivedOn = on, Author = author.Trim(), EarlierAuthors = earlier, Received = by };
        }

        return problems;
    }

    /// <summary>Somebody checks the quality of a report; not whoever wrote it, nor anybody who was ever said to have written it.</summary>
    public Outcome CheckReport(int number, ReportQuality quality, string found, Stamp by)
    {
        var at = reports.FindIndex(r => r.Number == number);
        if (at < 0)
        {
            return Outcome.NotFound;
        }

        var problems = new Problems()
            .If(reports[at].ReceivedOn is null, "", "It has not come yet")
            .If(!Enum.IsDefined(quality), nameof(ReportCheck.Quality), "Choose what the check found")
            .IfBlank(found, nameof(ReportCheck.Found), quality == ReportQuality.NeedsWork ? "Enter what is missing, so that the agency can put it right" : "Enter what was looked at")
            .IfLonger(found, 4_000, nameof(ReportCheck.Found), "What was found")
            .If((reports[at].EarlierAuthors ?? []).Append(reports[at].Author).Any(a => a.Contains(by.Name, StringComparison.OrdinalIgnoreCase)), "", "Nobody checks their own report. Ask a colleague to check it");
        if (!problems.Any)
        {
            reports[at] = reports[at] with { Checks = [.. reports[at].Checks ?? [], new ReportCheck(quality, found.Trim(), by)] };
        }

        return problems;
    }
}

/// <summary>A report that an agency was asked for.</summary>
/// <param name="Number">Counts the reports, from 1.</param>
/// <param name="Due">The day by which it is needed.</param>
/// <param name="Author">Who wrote it, by name and role.</param>
/// <param name="Checks">What quality checks found, the last one last; null while there was none.</param>
/// <param name="EarlierAuthors">Who wrote what came before; null while nobody else did.</param>
/// <param name="Received">Who wrote down that it came, the last time; null while it has not, or where that was written before this was kept.</param>
public sealed record AgencyReport(int Number, AgencyId AgencyId, string What, DateOnly On, DateOnly Due, Stamp By, DateOnly? ReceivedOn = null, string Author = "", IReadOnlyList<ReportCheck>? Checks = null, IReadOnlyList<string>? EarlierAuthors = null, Stamp? Received = null)
{
    /// <summary>Whether it is still to come, or to come again because a check said what is missing.</summary>
    public bool IsAwaited => ReceivedOn is null || (LastCheck is { Quality: ReportQuality.NeedsWork } check && !(Received?.At > check.By.At));

    public ReportCheck? LastCheck => Checks is [.., var last] ? last : null;
}

/// <summary>What a quality check of an agency's report found.</summary>
public sealed record ReportCheck(ReportQuality Quality, string Found, Stamp By);
