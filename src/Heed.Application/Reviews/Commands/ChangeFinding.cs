using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Changes the words of a finding.</summary>
public sealed class ChangeFinding(Writer writer)
{
    public Task<Outcome> Run(Actor actor, SourceId id, FindingId finding, int seen, FindingKind kind, string number, string title, string text, CancellationToken ct, FindingMore? more = null) => writer.Change<Review>(
        new Ask(actor, ReviewAccess.CanWriteFindings, "changed a finding"), r => r.Id == id && r.Findings.Any(f => f.Id == finding), seen,
        (review, _) => review.RewriteFinding(finding, number, title, text, kind, more), ct);
}
