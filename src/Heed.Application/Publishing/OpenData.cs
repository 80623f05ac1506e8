using System.Globalization;
using Heed.Application.Publishing.Queries;
using Heed.Domain.Shared;

namespace Heed.Application.Publishing;

/// <summary>What is published as data that others may use: the same words as the pages, under the Open Government Licence, in a shape that is described on the site.</summary>
public static class OpenData
{
    public const string Licence = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    /// <summary>The heads of the table of recommendations; what each means stands on the page about open data.</summary>
    public static readonly IReadOnlyList<(string Name, string Meaning)> Columns =
    [
        ("review", "The review's place in addresses, for example theo. It stays the same."),
        ("reviewTitle", "The title of the review."),
        ("reviewType", "The type of review, in words."),
        ("partnerships", "The partnerships that own the review, separated by a semicolon."),
        ("publishedOn", "The day on which this edition was published, year-month-day."),
        ("edition", "Which edition this is, counted from 1."),
        ("scope", "Local, Regional or National."),
        ("place", "Its place among those of its scope, from 1. With review and scope it names the recommendation."),
        ("number", "The number as the report printed it."),
        ("title", "A short title; empty where the report has none."),
        ("recommendation", "What the report said."),
        ("whatWeDid", "What the partnership says it did; empty where it has not said."),
        ("whatDifference", "What difference it says that made; empty where it has not said."),
        ("whatRemains", "What it says remains to be done."),
        ("state", "NotStarted, InProgress, CannotBeDone, Answered or Completed, as the page of the toolkit explains them."),
        ("addressedTo", "Whom the report asked, separated by a semicolon."),
        ("ledBy", "The agencies that lead the actions, separated by a semicolon."),
        ("themes", "What it is about, separated by a semicolon."),
        ("address", "Where it is read."),
    ];

    /// <summary>Every recommendation of an edition as a row under <see cref="Columns"/>; none for a kind that has no recommendations.</summary>
    /// <param name="root">The address of the site, without a stroke at its end.</param>
    public static IEnumerable<string[]> Rows(PublishedEditions.Row edition, string root) => edition.Read() is not ToolkitContent toolkit ? [] :
        toolkit.Recommendations.Select(r => (string[])
        [
            toolkit.Slug, toolkit.Title, toolkit.Type, Listed(toolkit.Owners.Select(o => o.Name)), Day(edition.On), Number(edition.Number), $"{r.Breadth}", Number(r.Place), r.Printed, r.Title, r.Said,
            r.Did, r.Difference, r.Remains, $"{r.State}", Listed(r.AddressedTo.Select(b => b.Name)), Listed(r.LedBy.Select(b => b.Name)), Listed(r.Themes), root + edition.Path + new ToolkitPlace(ToolkitPage.Recommendation, r).Path,
        ]);

    /// <summary>A published edition as an object: what it is, and its content as it was frozen.</summary>
    /// <param name="root">The address of the site, without a stroke at its end.</param>
    public static PublishedData Of(PublishedEditions.Row edition, string root) => new(
        edition.Slug, edition.Address, Words.Of(edition.Kind), edition.Title, edition.Number, edition.Sha256, edition.On, edition.ChangeNote, root + edition.Path,
        [.. edition.Files.Select(f => new PublishedDataFile(root + $"/reviews/{edition.Slug}/files/{PublishedFile.NameOf(edition.Address, f)}", f.File.Bytes, f.File.Sha256))], edition.Read());

    private static string Listed(IEnumerable<string> names) => string.Join("; ", names);

    private static string Day(DateTimeOffset on) => on.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A published edition as open data.</summary>
/// <param name="Content">The toolkit or paper as it was frozen; its hash is <paramref name="Sha256"/>.</param>
public sealed record PublishedData(
    string Review, string Publication, string Kind, string Title, int Edition, string Sha256, DateTimeOffset PublishedOn, string ChangeNote, string Address, IReadOnlyList<PublishedDataFile> Files, object Content);

public sealed record PublishedDataFile(string Address, long Bytes, string Sha256);
