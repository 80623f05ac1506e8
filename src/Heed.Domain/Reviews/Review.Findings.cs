using Heed.Domain.Shared;

namespace Heed.Domain.Reviews;

public sealed partial class Review
{
    private readonly List<Finding> findings = [];

    public IReadOnlyList<Finding> Findings => findings;

    public Outcome<FindingId> AddFinding(string number, string title, string text, FindingKind kind)
    {
        var problems = CheckFinding(number, title, text);
        if (problems.Any)
        {
            return problems;
        }

        var finding = Finding.In(this, findings.Count + 1, number, title, text, kind);
        findings.Add(finding);
        return finding.Id;
    }

    public Outcome RewriteFinding(FindingId id, string number, string title, string text, FindingKind kind)
    {
        if (findings.Find(f => f.Id == id) is not { } finding)
        {
            return Outcome.NotFound;
        }

        var problems = CheckFinding(number, title, text);
        if (!problems.Any)
        {
            finding.Rewrite(number, title, text, kind);
        }

        return problems;
    }

    private static Problems CheckFinding(string number, string title, string text) => new Problems()
        .IfLonger(number, 30, nameof(Finding.PrintedNumber), "The number")
        .IfLonger(title, 250, nameof(Finding.Title), "The title")
        .IfBlank(text, nameof(Finding.Text), "Enter what the review found")
        .IfLonger(text, 10_000, nameof(Finding.Text), "The finding");
}
