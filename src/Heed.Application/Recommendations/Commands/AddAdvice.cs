using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>One advice on wording, as it is typed.</summary>
/// <param name="Words">What it looks for, parted by commas.</param>
public sealed record AdviceTexts(string Words, string Explanation, string Source);

/// <summary>Adds an advice of the partnership's own.</summary>
public sealed class AddAdvice(Writer writer)
{
    public Task<Outcome<AdvicePhrase>> Run(Actor actor, PartnershipId partnership, AdviceTexts texts, CancellationToken ct) =>
        writer.AddTo<Partnership, AdvicePhrase>(new Ask(actor, RecommendationAccess.CanChangeAdvice, "added the advice"), p => p.Id == partnership,
            (_, _) => Task.FromResult(AdvicePhrase.Add(partnership, texts.Words, texts.Explanation, texts.Source)), ct);
}
