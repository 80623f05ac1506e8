using System.Globalization;
using Heed.Application.Platform.Printing;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Publishing;

/// <summary>A toolkit in its parts, page by page: the PDF, the Word document and the zip are made from this, and say what the web pages say.</summary>
public static class ToolkitPrinting
{
    /// <param name="on">When it was frozen.</param>
    public static PrintedBook Of(ToolkitContent content, DateTimeOffset on)
    {
        var owners = Words.List([.. content.Owners.Select(o => o.Words)]);
        return new PrintedBook(content.Title, $"{owners}, {Words.Day(DateOnly.FromDateTime(on.UtcDateTime))}", owners, on,
            [.. ToolkitPlace.All(content).Select(p => new PrintedPage(p.Path, p.Page == ToolkitPage.Landing ? content.Title : p.Title, [.. Parts(content, p)]))]);
    }

    private static IEnumerable<PrintedPart> Parts(ToolkitContent content, ToolkitPlace place) => place.Page switch
    {
        ToolkitPage.Landing => Landing(content),
        ToolkitPage.Contents => Contents(content),
        ToolkitPage.National => [.. National(content), Steps(content, place)],
        _ => [.. Recommendation(content.Title, place.Recommendation!), Steps(content, place)],
    };

    private static IEnumerable<PrintedPart> Landing(ToolkitContent content)
    {
        yield return new PrintedHeading(1, content.Title);
        foreach (var part in Headed("What happened", content.WhatHappened).Concat(Headed("Summary", content.Summary)))
        {
            yield return part;
        }

        yield return new PrintedHeading(2, "What was recommended, and what was done");
        foreach (var part in Position(content.Position))
        {
            yield return part;
        }

        if (ToolkitWords.Agreed(content) is { Length: > 0 } agreed)
        {
            yield return new PrintedText(agreed);
        }

        yield return new PrintedLinks([new PrintedLink("Read the recommendations toolkit", ToolkitPlace.Contents.Path)]);
        if (content.Video is { } video)
        {
            yield return new PrintedHeading(2, "Video");
            yield return new PrintedProse($"[{(video.Title.Length > 0 ? $"Watch the video: {video.Title}" : "Watch the video")}]({video.Url})");
            yield return new PrintedProse(video.Text);
        }

        foreach (var part in GetHelp.Of(content.Owners))
        {
            yield return part;
        }
    }

    private static IEnumerable<PrintedPart> Contents(ToolkitContent content)
    {
        yield return new PrintedHeading(1, "Recommendations toolkit");
        yield return new PrintedText(ToolkitWords.HowToRead);
        foreach (var part in Position(content.Position))
        {
            yield return part;
        }

        foreach (var breadth in new[] { Breadth.Local, Breadth.Regional, Breadth.National })
        {
            List<PrintedLink> links =
            [
                .. breadth == Breadth.National && content.HasNationalPage ? [new PrintedLink("About the national recommendations", ToolkitPlace.National.Path)] : Array.Empty<PrintedLink>(),
                .. ToolkitPlace.Walk(content).Where(p => p.Recommendation?.Breadth == breadth).Select(Link),
            ];
            if (links.Count > 0)
            {
                yield return new PrintedHeading(2, $"{breadth} recommendations");
                yield return new PrintedLinks(links);
            }
        }
    }

    private static IEnumerable<PrintedPart> National(ToolkitContent content) =>
    [
        new PrintedHeading(1, "National recommendations"),
        content.NationalIntroduction.Length > 0 ? new PrintedProse(content.NationalIntroduction) : new PrintedText(ToolkitWords.NationalIntroduction),
    ];

    private static IEnumerable<PrintedPart> Recommendation(string title, ToolkitRecommendation one)
    {
        yield return new PrintedText(one.Title.Length > 0 ? $"{title}: {char.ToLowerInvariant(one.Label[0])}{one.Label[1..]}" : title);
        yield return new PrintedHeading(1, one.Heading);
        yield return new PrintedHeading(2, "What the report said");
        yield return new PrintedAsSaid(one.Said);
        yield return new PrintedHeading(2, "What we did");
        yield return one.Answered ? new PrintedProse(one.Did) : new PrintedText(ToolkitWords.NotYetPublished);
        if (one.Answered)
        {
            yield return new PrintedHeading(2, "What difference it made");
            yield return one.Difference.Length > 0 ? new PrintedProse(one.Difference) : new PrintedText(ToolkitWords.NothingOfDifference);
            yield return new PrintedHeading(2, "What remains to be done");
            yield return one.Remains.Length > 0 ? new PrintedProse(one.Remains) : new PrintedText(ToolkitWords.NothingRemains);
        }

        if (one.AddressedTo.Count + one.LedBy.Count > 0)
        {
            yield return new PrintedHeading(2, "Who is responsible");
        }

        if (one.AddressedTo.Count > 0)
        {
            yield return new PrintedText($"The report asked: {Words.List([.. one.AddressedTo.Select(b => b.Words)])}.");
        }

        if (one.LedBy.Count > 0)
        {
            yield return new PrintedText($"Led by: {Words.List([.. one.LedBy.Select(b => b.Words)])}.");
        }
    }

    private static IEnumerable<PrintedPart> Position(ToolkitPosition position) => position.Of == 0 ? [] :
    [
        new PrintedText($"Position on {Words.Day(position.On)}: {position.Sentence}."),
        new PrintedPoints([.. ToolkitPosition.Definitions.Select(d => $"{d.Word}: {d.Meaning}")]),
    ];

    private static IEnumerable<PrintedPart> Headed(string heading, string text) => text.Length == 0 ? [] : [new PrintedHeading(2, heading), new PrintedProse(text)];

    private static PrintedSteps Steps(ToolkitContent content, ToolkitPlace place)
    {
        var walk = ToolkitPlace.Walk(content).ToList();
        var at = walk.IndexOf(place);
        return new PrintedSteps(Link(ToolkitPlace.Contents), at > 0 ? Link(walk[at - 1]) : null, at + 1 < walk.Count ? Link(walk[at + 1]) : null);
    }

    private static PrintedLink Link(ToolkitPlace place) => new(place.Title, place.Path,
        place.Recommendation is { } one ? one.Printed.Length > 0 ? one.Printed : one.Place.ToString(CultureInfo.InvariantCulture) : "");
}
