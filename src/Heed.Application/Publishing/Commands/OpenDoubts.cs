using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Publishing.Commands;

/// <summary>Shows what the identification key asks about in the edition that waits. To somebody named for the key the words too, and that they looked is recorded; to everybody else the place and the pseudonym.</summary>
public sealed class OpenDoubts(Writer writer, AnonymityOfEdition anonymity)
{
    /// <param name="Found">The words that stand there; empty for those who are not named for the key.</param>
    /// <param name="Settled">Who found it to be none, and why; null while nobody has.</param>
    public sealed record Line(Identified Identified, string Found, Settlement? Settled);

    /// <param name="IsNamed">Whether this actor is named for the key.</param>
    public sealed record Row(EditionId Edition, int Number, bool IsNamed, IReadOnlyList<Line> Lines);

    /// <returns>Null where no edition waits among what this actor may see.</returns>
    public Task<Row?> Run(Actor actor, string slug, string address, CancellationToken ct) => writer.Look<Row>(actor,
        row => row.IsNamed ? $"looked at what the identification key asks about in edition {row.Number}" : $"looked where the identification key asks about edition {row.Number}",
        async scene =>
        {
            var publication = await scene.Seen<Publication>().AsSplitQuery().SingleOrDefaultAsync(p => p.Slug == slug && p.Address == address, ct);
            if (publication?.Waiting is not { } edition)
            {
                return null;
            }

            var key = await scene.Find<IdentificationKey>(k => k.ReviewId == publication.ReviewId, ct);
            var isNamed = key?.MayOpen(actor.Person) == true;
            var places = await anonymity.Places(key, FrozenContent.Read(edition.Kind, edition.Content), edition.Files, ct);
            var lines = places.Select(p => new Line(p.Identified, isNamed ? p.Found : "", edition.Settlements.FirstOrDefault(s => s.Mark == p.Identified.Mark && s.Mark.Length > 0)));
            return (publication, new Row(edition.Id, edition.Number, isNamed, [.. isNamed ? lines : lines.DistinctBy(l => l.Identified.Sentence)]));
        }, ct);
}
