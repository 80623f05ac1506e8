using Heed.Domain.People;
using Heed.Domain.Recommendations;

namespace Heed.Application.Home.Queries;

/// <summary>What waits for this person on the way from "reported complete" to "embedded", and from a letter to its answer.</summary>
public sealed class ProofWaiting(ActionsToVerify verify, AwaitingSignOff signOff, ImpactChecksToMake checks, AddresseesToChase chase)
{
    public sealed record Rows(Part<ActionsToVerify.Row> ToVerify, Part<AwaitingSignOff.Row> ForGroup, Part<AwaitingSignOff.Row> ForOwners, Part<ImpactChecksToMake.Row> Checks, Part<AddresseesToChase.Row> ToChase);

    public async Task<Rows> Run(Actor actor, CancellationToken ct) =>
        new(await verify.Run(actor, ct), await signOff.Run(actor, RecommendationStage.ReadyForSignOff, ct), await signOff.Run(actor, RecommendationStage.SignedOffByGroup, ct), await checks.Run(actor, ct), await chase.Run(actor, ct));
}
