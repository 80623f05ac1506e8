namespace Heed.Application.Platform.PublicFinding;

/// <summary>By what the public can narrow a search.</summary>
public enum FacetKind
{
    Partnership,

    /// <summary>The type of review.</summary>
    Type,

    /// <summary>The year in which it was published.</summary>
    Year,
    Theme,
    Agency,

    /// <summary>Local, regional or national.</summary>
    Scope,
}

/// <summary>Something by which a search is narrowed.</summary>
/// <param name="Slug">Small letters, digits and hyphens, as it stands in an address.</param>
public sealed record PublicFacet(FacetKind Kind, string Slug, string Name);

/// <summary>One published thing that can be found: a review, a recommendation with its answer, another publication.</summary>
/// <param name="Address">Its stable address, from the root of the site.</param>
/// <param name="Kind">"Review", "Recommendation", "Briefing".</param>
/// <param name="Review">The title of the review that it belongs to; empty for a review.</param>
/// <param name="Partnerships">Who published it, in words.</param>
/// <param name="On">The day on which it was published.</param>
public sealed record PublicEntry(string Address, string Kind, string Title, string Text, string Review, string Partnerships, DateOnly On, IReadOnlyList<PublicFacet> Facets);

/// <summary>What a search of the public found.</summary>
/// <param name="Total">How many there are in all.</param>
public sealed record PublicFound(int Total, IReadOnlyList<PublicEntry> Rows);
