using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Adds a finding to a review.</summary>
public sealed class AddFinding(Writer writer)
{
    public Task<Outcome> Run(Actor actor, SourceId id, FindingKind kind, string number, string title, string text, CancellationToken ct, FindingMore? more = null) => writer.Change<Review>(
        new Ask(actor, ReviewAccess.CanWriteFindings, "added a finding"), r => r.Id == id, null,
        (review, _) => review.AddFinding(number, title, text, kind, more), ct);
}
