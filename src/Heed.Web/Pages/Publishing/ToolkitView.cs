using Heed.Application.Publishing;
using Heed.Application.Publishing.Queries;
using Heed.Domain.Publishing;
using Heed.Domain.Shared;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Heed.Web.Pages.Publishing;

/// <summary>One page of a toolkit, wherever it is shown: to the public, in a private preview, or as a draft.</summary>
/// <param name="Root">The address that every link of the toolkit begins with, so that none leads out of a preview.</param>
/// <param name="PublishedOn">When the edition went out; null in a preview.</param>
public sealed record ToolkitView(ToolkitContent Content, ToolkitPlace Place, string Root, DateTimeOffset? PublishedOn = null, string ChangeNote = "")
{
    /// <summary>The files that went out with it; empty in a preview.</summary>
    public IReadOnlyList<EditionFile> Files { get; init; } = [];

    /// <summary>What else is public of the review.</summary>
    public IReadOnlyList<PublishedAt.Other> Others { get; init; } = [];

    public string Title => Place.Page switch
    {
        ToolkitPage.Landing => Content.Title,
        ToolkitPage.Contents => $"Recommendations toolkit: {Content.Title}",
        _ => $"{Place.Title}: {Content.Title}",
    };

    public IReadOnlyList<ToolkitPlace> Walk => ToolkitPlace.Walk(Content);

    public ToolkitPlace? Previous => Beside(-1);

    public ToolkitPlace? Next => Beside(1);

    public string Href(ToolkitPlace? place) => place is null ? "" : Root + place.Path;

    public string? HrefOrNone(ToolkitPlace? place) => place is null ? null : Href(place);

    /// <summary>Says in the layout whose page it is.</summary>
    public void Head(ViewDataDictionary data)
    {
        var isPublic = PublishedOn is not null;
        data["Title"] = Title;
        data["PartnershipName"] = Words.List([.. Content.Owners.Select(o => o.Name)]);
        data["PartnershipHref"] = isPublic && Content.Owners.Count == 1 ? $"/partnerships/{Content.Owners[0].Slug}" : Root;
        data["IsPreview"] = !isPublic;
        data["HomeHref"] = isPublic ? "/" : Root;
    }

    private ToolkitPlace? Beside(int step)
    {
        var walk = Walk.ToList();
        var at = walk.IndexOf(Place) + step;
        return walk.Contains(Place) && at >= 0 && at < walk.Count ? walk[at] : null;
    }
}
