using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Takes back an advice as it came with Heed, in the place of what was changed.</summary>
public sealed class TakeAdviceBack(Writer writer)
{
    public Task<Outcome> Run(Actor actor, PartnershipId partnership, string code, CancellationToken ct) =>
        AdviceWriting.Change(writer, actor, partnership, code, "took back the advice that came with Heed", null, (advice, _) => advice.TakeBack(), ct);
}
