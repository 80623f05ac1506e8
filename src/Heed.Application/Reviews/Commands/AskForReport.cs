using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Asks an agency for a report to a review.</summary>
public sealed class AskForReport(Writer writer)
{
    public Task<Outcome> Run(Actor actor, SourceId id, AgencyId? agency, string what, DateOnly? on, DateOnly? due, CancellationToken ct) => writer.Change<Commission>(
        new Ask(actor, ReviewAccess.CanCarryOut, "asked an agency for a report"), c => c.ReviewId == id, null, async (commission, scene) =>
        {
            var known = agency is { } asked && await scene.Find<Agency>(a => a.Id == asked, ct) is not null ? agency : null;
            return await commission.WithReview(scene, review => commission.AskForReport(review, known, what, on, due, scene.Stamp), ct);
        }, ct);
}
