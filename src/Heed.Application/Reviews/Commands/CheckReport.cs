using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Writes down what a quality check of an agency’s report found.</summary>
public sealed class CheckReport(Writer writer)
{
    public Task<Outcome> Run(Actor actor, SourceId id, int number, ReportQuality quality, string found, CancellationToken ct) => writer.Change<Commission>(
        new Ask(actor, ReviewAccess.CanCarryOut, "checked the quality of a report"), c => c.ReviewId == id, null, (commission, scene) => commission.CheckReport(number, quality, found, scene.Stamp), ct);
}
