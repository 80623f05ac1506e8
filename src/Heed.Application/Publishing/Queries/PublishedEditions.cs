using System.Runtime.CompilerServices;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Publishing.Queries;

/// <summary>Every published edition with its content, the newest first: what feeds, the map of the site and open data are made from.</summary>
public sealed class PublishedEditions(Reader reader)
{
    public sealed record Row(string Slug, string Address, PublicationKind Kind, string Title, int Number, string Sha256, DateTimeOffset On, string ChangeNote, IReadOnlyList<EditionFile> Files, string Content)
    {
        public IPublicContent Read() => FrozenContent.Read(Kind, Content);

        /// <summary>Where it is read: "/reviews/theo", "/reviews/theo/response".</summary>
        public string Path => Kind == PublicationKind.Toolkit ? $"/reviews/{Slug}" : $"/reviews/{Slug}/{Address}";
    }

    /// <param name="partnership">A partnership's public address; null for all.</param>
    /// <param name="slug">One review; null for all.</param>
    /// <param name="most">At most so many.</param>
    public async IAsyncEnumerable<Row> Run(string? partnership, string? slug, int most, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var db = reader.For(Actor.Visitor);
        var rows = db.Editions.IgnoreAutoIncludes()
            .Where(e => e.State == EditionState.Published && (slug == null || e.Slug == slug)
                && (partnership == null || e.Owners.Any(o => db.Partnerships.Any(p => p.Id == o.PartnershipId && p.Slug == partnership))))
            .OrderByDescending(e => e.Released!.At).ThenByDescending(e => e.Id)
            .Take(most)
            .Select(e => new Row(e.Slug, e.Address, e.Kind, e.Title, e.Number, e.Sha256, e.Released!.At, e.ChangeNote, e.Files, e.Content));
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            yield return row;
        }
    }
}
