using Heed.Domain.Imports;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Imports;

/// <summary>What every page of an import says of it.</summary>
/// <param name="Slug">The review's address; null where the source is not a review.</param>
/// <param name="Tombstone">What stands in its place when it was destroyed.</param>
/// <param name="MayImport">Whether this actor may settle and save it.</param>
public sealed record ImportHeading(
    ImportId Id, string FileName, SourceId SourceId, string Source, string? Slug, ImportState State, string Message,
    PlanCount Found, SavedCount? Kept, Stamp Started, Stamp? Finished, Tombstone? Tombstone, int Version, bool MayImport)
{
    /// <summary>Where the source is shown.</summary>
    public string SourceHref => Slug is null ? $"/work/reviews/sources/{SourceId}" : $"/work/reviews/{Slug}";

    public string Href => $"/work/imports/{Id}";

    /// <summary>What was saved from it, where something was.</summary>
    public bool LeftSomething => Kept is { } kept && kept.Recommendations + kept.Actions + kept.Answers + kept.Reworded + kept.Renewed > 0;

    public bool MayEdit => MayImport && State == ImportState.Proposed;
}
