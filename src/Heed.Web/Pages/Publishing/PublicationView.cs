using System.Globalization;
using System.Text.Json;
using Heed.Application.Platform.Printing;
using Heed.Application.Publishing;
using Heed.Application.Publishing.Queries;
using Heed.Domain.Publishing;
using Heed.Domain.Shared;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Heed.Web.Pages.Publishing;

/// <summary>A publication wherever it is shown: to the public, in a private preview, or as a draft.</summary>
/// <param name="Toolkit">The page of a toolkit; null for every other kind.</param>
/// <param name="Paper">Every other kind; null for a toolkit.</param>
public sealed record PublicationView(ToolkitView? Toolkit, PaperView? Paper)
{
    /// <param name="part">What follows the root in the address; null for nothing.</param>
    /// <param name="root">The address that every link begins with, so that none leads out of a preview.</param>
    /// <param name="published">What went out with it; null in a preview.</param>
    /// <returns>Null where the publication has no such page.</returns>
    public static PublicationView? At(IPublicContent content, string? part, string root, PublishedAt.Row? published = null, IReadOnlyList<PublishedAt.Other>? others = null) => content switch
    {
        ToolkitContent toolkit when ToolkitPlace.At(toolkit, part is null ? "" : $"/{part}") is { } place =>
            new(new ToolkitView(toolkit, place, root, published?.On, published?.ChangeNote ?? "") { Files = published?.Files ?? [], Others = others ?? [] }, null),
        PaperContent paper when part is null => new(null, new PaperView(paper, root, published?.On, published?.ChangeNote ?? "", published?.Files ?? [])),
        _ => null,
    };

    /// <summary>What search engines are told of the page, in the words of schema.org.</summary>
    /// <param name="root">The address of the site, without a stroke at its end.</param>
    public string Metadata(string root) => JsonSerializer.Serialize(new Dictionary<string, object?>
    {
        ["@context"] = "https://schema.org",
        ["@type"] = Toolkit?.Place.Recommendation is null ? "Report" : "Article",
        ["name"] = Toolkit?.Title ?? Paper!.Content.Title,
        ["url"] = root + (Toolkit is { } pages ? pages.Href(pages.Place) : $"/reviews/{Paper!.Content.Slug}/{Paper.Content.Address}"),
        ["inLanguage"] = "en-GB",
        ["datePublished"] = (Toolkit?.PublishedOn ?? Paper!.PublishedOn)?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["license"] = OpenData.Licence,
        ["publisher"] = (Toolkit?.Content.Owners ?? Paper!.Content.Owners).Select(o => new Dictionary<string, string> { ["@type"] = "GovernmentOrganization", ["name"] = o.Name, ["url"] = $"{root}/partnerships/{o.Slug}" }),
        ["about"] = Toolkit?.Place.Recommendation?.Themes is { Count: > 0 } themes ? themes : null,
    });

    /// <summary>Says in the layout whose page it is.</summary>
    public void Head(ViewDataDictionary data)
    {
        Toolkit?.Head(data);
        Paper?.Head(data);
    }
}

/// <summary>A publication of one page.</summary>
/// <param name="PublishedOn">When the edition went out; null in a preview.</param>
public sealed record PaperView(PaperContent Content, string Root, DateTimeOffset? PublishedOn, string ChangeNote, IReadOnlyList<EditionFile> Files)
{
    /// <summary>What stands between its title and where to get help.</summary>
    public Printed Body => new(Content.Title, "", "", default, PaperPrinting.Body(Content));

    public void Head(ViewDataDictionary data)
    {
        var isPublic = PublishedOn is not null;
        data["Title"] = Content.Title;
        data["PartnershipName"] = Words.List([.. Content.Owners.Select(o => o.Name)]);
        data["PartnershipHref"] = isPublic && Content.Owners.Count == 1 ? $"/partnerships/{Content.Owners[0].Slug}" : isPublic ? $"/reviews/{Content.Slug}" : Root;
        data["IsPreview"] = !isPublic;
        data["HomeHref"] = isPublic ? "/" : Root;
    }
}

/// <summary>The files of a published edition, for the part of a page that offers them.</summary>
public sealed record FilesView(string Slug, string Address, string Title, IReadOnlyList<EditionFile> Files);
