namespace Heed.Application.Platform.Printing;

/// <summary>The words of a part and nothing else: what is searched, and what each form of it must say.</summary>
public static class PrintedWords
{
    public static string Of(PrintedPart part) => part switch
    {
        PrintedHeading heading => heading.Text,
        PrintedText text => text.Text,
        PrintedAsSaid said => said.Text,
        PrintedProse prose => ProseText.Of(prose.Text),
        PrintedPoints points => string.Join('\n', points.Points),
        PrintedTable table => string.Join('\n', [table.Caption, .. table.Columns.Select(c => c.Head), .. table.Rows.SelectMany(r => r)]),
        PrintedLinks links => string.Join('\n', links.Links.Select(l => l.Text)),
        // The way on is no part of what is said, nor is where a page begins.
        PrintedSteps or PrintedPlace => "",
        _ => throw new InvalidOperationException($"Say here what the words of a {part.GetType().Name} are"),
    };
}
