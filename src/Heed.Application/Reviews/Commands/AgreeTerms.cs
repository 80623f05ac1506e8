using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Agrees the terms of reference of a review, or another version of them; their stage is reached with the first.</summary>
public sealed class AgreeTerms(Writer writer)
{
    public Task<Outcome> Run(Actor actor, SourceId id, TermsText said, string changedBecause, CancellationToken ct) => writer.Change<Commission>(
        new Ask(actor, ReviewAccess.CanCommission, "agreed the terms of reference"), c => c.ReviewId == id, null, async (commission, scene) =>
        {
            var agreed = await commission.WithReview(scene, review => commission.AgreeTerms(review, said, changedBecause, scene.Stamp), ct);
            return agreed.IsDone ? await scene.ReachWith(id, RegimeStage.Terms, said.AgreedOn, "With the terms of reference", ct) : agreed;
        }, ct);
}
