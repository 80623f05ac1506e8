using Heed.Application.Platform.Printing;
using Heed.Application.Recommendations;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Reports;

public static partial class DriftReportText
{
    private static readonly PrintedColumn ColourColumn = new("Colour", 16);

    /// <summary>How many actions have each colour, with what it means there: no colour is printed without its definition. Nothing where the partnership has chosen none.</summary>
    private static List<PrintedPart> ByColour(DriftReport report)
    {
        if (report.Colours.Count == 0)
        {
            return [];
        }

        List<PrintedPart> parts = [new PrintedHeading(2, "By colour"), new PrintedText("Colours are worked out from what is reported, timely and verified, as at the moment of this report. The first line that is true counts. What somebody judged stands beside, with their name and their reason.")];
        foreach (var here in report.Colours)
        {
            // Where two owners have chosen, each action has the colour of one of them.
            var its = report.Colours.Count == 1 ? [.. report.Actions.Where(a => a.Colour is not null)] : report.Actions.Where(a => a.Colour is { } shown && here.Key.MeaningOf(shown.Colour) == shown.Means).ToList();
            parts.Add(new PrintedTable($"What the colours mean in {here.Partnership}", [new("Colour", 14), new("What it means, and when it is so", 56), new("Actions", 14), new("Judged otherwise", 16)],
                [.. here.Key.Used.Select(c => (IReadOnlyList<string>)[Words.Capital(Words.Of(c)), here.Printed(c), $"{its.Count(a => a.Colour!.Colour == c):N0}", $"{its.Count(a => a.Colour!.Colour == c && a.Colour.Judged is { } judged && judged.Colour != c):N0}"])]));
        }

        return parts;
    }

    /// <summary>"Amber"; with what a person judged below it.</summary>
    private static string ColourOf(DriftAction action) => action.Colour is not { } colour ? "None" : colour.Judged is null ? colour.Word : $"{colour.Word}\n{colour.JudgedWords}";
}
