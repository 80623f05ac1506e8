using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Changes the title and the date of a source that is not a review.</summary>
public sealed class RetitleSource(Writer writer)
{
    public Task<Outcome> Run(Actor actor, SourceId id, int seen, string title, DateOnly? datedOn, CancellationToken ct) => writer.Change<Source>(
        new Ask(actor, ReviewAccess.CanDescribeReview, "changed the source"), s => s.Id == id && s.Kind != SourceKind.Review, seen,
        (source, _) => source.Retitle(title, datedOn), ct);
}
