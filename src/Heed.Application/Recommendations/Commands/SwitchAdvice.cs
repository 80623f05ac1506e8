using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Gives an advice no more, or again.</summary>
public sealed class SwitchAdvice(Writer writer)
{
    public Task<Outcome> Run(Actor actor, PartnershipId partnership, string code, bool on, CancellationToken ct) =>
        AdviceWriting.Change(writer, actor, partnership, code, on ? "switched the advice on" : "switched the advice off", null,
            (advice, scene) => on ? advice.SwitchOn() : advice.SwitchOff(scene.Stamp), ct);
}
