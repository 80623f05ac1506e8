using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Writes down that an agency’s report came.</summary>
public sealed class ReceiveReport(Writer writer)
{
    public Task<Outcome> Run(Actor actor, SourceId id, int number, DateOnly? on, string author, CancellationToken ct) => writer.Change<Commission>(
        new Ask(actor, ReviewAccess.CanCarryOut, "wrote down that a report came"), c => c.ReviewId == id, null, (commission, scene) => commission.ReceiveReport(number, on, author, scene.Stamp), ct);
}
