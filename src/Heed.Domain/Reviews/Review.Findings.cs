using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Reviews;

public sealed partial class Review
{
    private readonly List<Finding> findings = [];

    public IReadOnlyList<Finding> Findings => findings;

    public Outcome<FindingId> AddFinding(string number, string title, string text, FindingKind kind, FindingMore? more = null)
    {
        var problems = CheckFinding(number, title, text).And(CheckMore(more));
        if (problems.Any)
        {
            return problems;
        }

        var finding = Finding.In(this, findings.Count + 1, number, title, text, kind, more ?? FindingMore.Nothing);
        findings.Add(finding);
        return finding.Id;
    }

    public Outcome RewriteFinding(FindingId id, string number, string title, string text, FindingKind kind, FindingMore? more = null)
    {
        if (findings.Find(f => f.Id == id) is not { } finding)
        {
            return Outcome.NotFound;
        }

        var problems = CheckFinding(number, title, text).And(CheckMore(more));
        if (!problems.Any)
        {
            finding.Rewrite(number, title, text, kind);
            if (more is not null)
            {
                finding.Say(more);
            }
        }

        return problems;
    }

    /// <summary>An owning partnership accepts a finding, in part or not; the last two need reasons.</summary>
    public Outcome TakeStance(FindingId id, PartnershipId? partnership, FindingStance stance, string reasons, DateOnly? on, Stamp by)
    {
        if (findings.Find(f => f.Id == id) is not { } finding)
        {
            return Outcome.NotFound;
        }

        var problems = new Problems()
            .If(partnership is null || Owners.All(o => o.PartnershipId != partnership), nameof(FindingStanceTaken.PartnershipId), "Choose a partnership that owns the review")
            .If(!Enum.IsDefined(stance), nameof(FindingStanceTaken.Stance), "Choose whether the partnership accepts it")
            .If(stance != FindingStance.Accepted && Blank.Is(reasons), nameof(FindingStanceTaken.Reasons), "Enter the reasons: they reach the yearly report")
            .If(finding.Stances.Any(s => s.PartnershipId == partnership) && Blank.Is(reasons), nameof(FindingStanceTaken.Reasons), "It was decided before. Enter why it is decided otherwise; the earlier decision stays in sight")
            .IfLonger(reasons, 4_000, nameof(FindingStanceTaken.Reasons), "The reasons")
            .If(on is null, nameof(FindingStanceTaken.On), "Enter the day of the decision")
            .If(on > by.Day, nameof(FindingStanceTaken.On), "The day cannot be in the future");
        if (!problems.Any)
        {
            finding.Take(new FindingStanceTaken(partnership!.Value, stance, reasons.Trim(), on!.Value, by));
        }

        return problems;
    }

    private static Outcome CheckMore(FindingMore? more) => new Problems().IfLonger(more?.Cause, 10_000, nameof(FindingMore.Cause), "The cause");

    private static Problems CheckFinding(string number, string title, string text) => new Problems()
        .IfLonger(number, 30, nameof(Finding.PrintedNumber), "The number")
        .IfLonger(title, 250, nameof(Finding.Title), "The title")
        .IfBlank(text, nameof(Finding.Text), "Enter what the review found")
        .IfLonger(text, 10_000, nameof(Finding.Text), "The finding");
}
