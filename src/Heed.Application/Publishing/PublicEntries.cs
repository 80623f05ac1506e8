using Heed.Application.Platform.PublicFinding;
using Heed.Application.Platform.Printing;
using Heed.Domain.Publishing;
using Heed.Domain.Shared;

namespace Heed.Application.Publishing;

/// <summary>What can be found of a published edition: a toolkit's review and each of its recommendations; of every other kind the one page.</summary>
public static class PublicEntries
{
    /// <param name="on">When it was published.</param>
    public static IReadOnlyList<PublicEntry> Of(IPublicContent content, DateTimeOffset on) =>
        content is ToolkitContent toolkit ? [.. OfToolkit(toolkit, on)] : [OfPaper((PaperContent)content, on)];

    private static IEnumerable<PublicEntry> OfToolkit(ToolkitContent content, DateTimeOffset on)
    {
        var (root, owners, day) = ($"/reviews/{content.Slug}", Owners(content), DateOnly.FromDateTime(on.UtcDateTime));
        IReadOnlyList<PublicFacet> common = [.. Common(content, content.Type, day)];
        foreach (var one in content.Recommendations.Reverse())
        {
            var place = new ToolkitPlace(ToolkitPage.Recommendation, one);
            yield return new PublicEntry(root + place.Path, "Recommendation", one.Heading, Said(one.Said, one.Did, one.Difference, one.Remains), content.Title, owners, day,
            [
                .. common,
                new PublicFacet(FacetKind.Scope, $"{one.Breadth}".ToLowerInvariant(), $"{one.Breadth}"),
                .. one.Themes.Select(t => Facet(FacetKind.Theme, t)),
                .. one.AddressedTo.Concat(one.LedBy).Select(b => b.Now ?? b.Name).Distinct(StringComparer.OrdinalIgnoreCase).Select(b => Facet(FacetKind.Agency, b)),
            ]);
        }

        yield return new PublicEntry(root, "Review", content.Title, Said(content.WhatHappened, content.Summary), "", owners, day, common);
    }

    private static PublicEntry OfPaper(PaperContent content, DateTimeOffset on)
    {
        var day = DateOnly.FromDateTime(on.UtcDateTime);
        return new PublicEntry($"/reviews/{content.Slug}/{content.Address}", Words.Capital(content.Form.Name), content.Title,
            string.Join('\n', PaperPrinting.Body(content).Select(PrintedWords.Of)), content.Review, Owners(content), day, [.. Common(content, content.Type, day)]);
    }

    private static IEnumerable<PublicFacet> Common(IPublicContent content, string type, DateOnly day) =>
    [
        .. content.Owners.Select(o => new PublicFacet(FacetKind.Partnership, o.Slug, o.Name)),
        .. type.Length > 0 ? [Facet(FacetKind.Type, type)] : Array.Empty<PublicFacet>(),
        Facet(FacetKind.Year, $"{day.Year}"),
    ];

    private static PublicFacet Facet(FacetKind kind, string name) => new(kind, Slugs.From(name), name);

    private static string Owners(IPublicContent content) => Words.List([.. content.Owners.Select(o => o.Name)]);

    private static string Said(string printed, params string[] own) => string.Join('\n', own.Select(ProseText.Of).Prepend(printed).Where(t => t.Length > 0));
}
