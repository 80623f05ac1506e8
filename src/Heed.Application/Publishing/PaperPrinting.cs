using Heed.Application.Platform.Printing;
using Heed.Domain.Publishing;
using Heed.Domain.Shared;

namespace Heed.Application.Publishing;

/// <summary>A publication that is no toolkit in its parts: the web page and every file are made from this.</summary>
public static class PaperPrinting
{
    /// <param name="on">When it was frozen.</param>
    public static PrintedBook Of(PaperContent content, DateTimeOffset on)
    {
        var owners = Words.List([.. content.Owners.Select(o => o.Words)]);
        return new PrintedBook(content.Title, $"{owners}, {Words.Day(DateOnly.FromDateTime(on.UtcDateTime))}", owners, on,
            [new PrintedPage("", content.Title, [new PrintedHeading(1, content.Title), .. Body(content), .. content.Kind == PublicationKind.Briefing ? [] : GetHelp.Of(content.Owners)])])
        {
            Sheet = content.Kind switch { PublicationKind.ActionPlan => PrintedSheet.Wide, PublicationKind.Briefing => PrintedSheet.Dense, _ => PrintedSheet.Open },
        };
    }

    /// <summary>What stands between the title and where to get help.</summary>
    public static IReadOnlyList<PrintedPart> Body(PaperContent content) =>
    [
        .. content.Sections.Where(s => s.IsWritten).SelectMany(s => new PrintedPart[] { new PrintedHeading(2, s.Heading), new PrintedProse(s.Text, s.IsWelsh ? "cy" : "") }),
        .. Plan(content),
        .. Improvements(content),
        .. Progress(content.Progress),
        .. Signatures(content.Signatures),
    ];

    private static IEnumerable<PrintedPart> Plan(PaperContent content) => content.Plan.Count == 0 ? [] :
    [
        new PrintedHeading(2, "The plan"),
        new PrintedText($"As it stood on {Words.Day(content.On)}."),
        new PrintedTable("Action plan", [new("Recommendation", 20), new("Scope", 8), new("Action to take", 24), new("Lead agency", 15), new("Key milestones", 14), new("Target date", 9), new("Completion and outcome", 12)],
            [.. content.Plan.Select(a => (IReadOnlyList<string>)[a.Recommendation, a.Scope, a.Action, a.Lead, a.Milestones, a.Target, a.Outcome])]),
    ];

    private static IEnumerable<PrintedPart> Improvements(PaperContent content) => content.Improvements.SelectMany(i => new PrintedPart[]
    {
        new PrintedHeading(2, i.Heading),
        new PrintedProse(i.Did),
        new PrintedHeading(3, "What difference it made"),
        i.Difference.Length > 0 ? new PrintedProse(i.Difference) : new PrintedText(ToolkitWords.NothingOfDifference),
        new PrintedHeading(3, "What remains to be done"),
        i.Remains.Length > 0 ? new PrintedProse(i.Remains) : new PrintedText(ToolkitWords.NothingRemains),
    });

    private static IEnumerable<PrintedPart> Progress(PaperProgress? progress) => progress is null ? [] :
    [
        new PrintedHeading(2, "Where it stands"),
        .. progress.Sentences.Select(s => new PrintedText(s)),
        new PrintedTable("Signed off, by whom and when", [new("Recommendation", 40), .. progress.Bodies.Select(b => new PrintedColumn(b, 20))],
            [.. progress.Lines.Select(l => (IReadOnlyList<string>)[l.Heading == l.Label ? l.Label : $"{l.Label}: {l.Heading}", .. l.SignedOff.Select(d => d is { } day ? Words.Day(day) : "Not yet")])]),
    ];

    private static IEnumerable<PrintedPart> Signatures(IReadOnlyList<PaperSignature> signatures) => signatures.Count == 0 ? [] :
    [
        new PrintedHeading(2, "Signed"),
        .. signatures.Select(s => new PrintedText($"{s.Name}\n{s.Role}, {s.Body}\n{Words.Day(s.On)}")),
    ];
}
