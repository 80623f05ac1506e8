using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Gives an action or a recommendation a colour in a person's judgement, with the reason. It stands beside the one that is worked out.</summary>
public sealed class JudgeColour(Writer writer)
{
    /// <param name="colour">Null where none was chosen.</param>
    public Task<Outcome> Run(Actor actor, ActionId id, Colour? colour, string reason, CancellationToken ct) =>
        writer.Change<PlanAction>(Ask(actor, colour, reason), a => a.Id == id, null, async (action, scene) =>
            await WhyNot(scene, action.ScopeId, colour, ct) ?? action.JudgeColour(colour, reason, scene.Stamp), ct);

    /// <param name="colour">Null where none was chosen.</param>
    public Task<Outcome> OfRecommendation(Actor actor, RecommendationId id, Colour? colour, string reason, CancellationToken ct) =>
        writer.Change<Recommendation>(Ask(actor, colour, reason), r => r.Id == id, null, async (recommendation, scene) =>
            await scene.Seen<PlanAction>().AnyAsync(a => a.LeadPersonId == actor.Person && a.LeadPersonId != null && a.Recommendations.Any(l => l.RecommendationId == id), ct)
                ? Outcome.Refused("", "Nobody judges what they lead themselves. Somebody who leads none of its actions must judge it")
                : await WhyNot(scene, recommendation.ScopeId, colour, ct) ?? recommendation.JudgeColour(colour, reason, scene.Stamp), ct);

    private static Ask Ask(Actor actor, Colour? colour, string reason) =>
        new(actor, RecommendationAccess.CanJudgeColours, colour is { } chosen ? $"judged the colour {Words.Of(chosen)}" : "judged the colour", reason.Trim());

    /// <summary>A colour means nothing where the partnership has not said what it means.</summary>
    private static async Task<Outcome?> WhyNot(Scene scene, ScopeId scope, Colour? colour, CancellationToken ct)
    {
        var owners = await scene.Seen<SourceOwner>().Where(o => o.ScopeId == scope).OrderBy(o => o.Position).Select(o => o.PartnershipId).ToListAsync(ct);
        var homes = owners.Select(o => ScopeId.From(o.Value)).ToList();
        var schemes = await scene.Seen<ColourScheme>().Where(s => homes.Contains(s.ScopeId)).ToListAsync(ct);
        var first = homes.Select(h => schemes.Find(s => s.ScopeId == h && s.Off is null)).FirstOrDefault(s => s is not null);
        return first is null ? Outcome.Refused("", "No colours are shown here. Choose first what they mean, under Colours")
            : colour is { } chosen && !first.Colours.Used.Contains(chosen) ? Outcome.Refused(nameof(JudgedColour.Colour), $"Choose one of the colours that are used here: {Words.List([.. first.Colours.Used.Select(Words.Of)], "or")}")
            : null;
    }
}
