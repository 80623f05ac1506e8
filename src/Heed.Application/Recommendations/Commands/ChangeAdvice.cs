using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Changes what an advice looks for, and what it says.</summary>
public sealed class ChangeAdvice(Writer writer)
{
    /// <param name="seen">The version that the person saw; below 0 where the partnership had not changed it yet.</param>
    public Task<Outcome> Run(Actor actor, PartnershipId partnership, string code, int seen, AdviceTexts texts, CancellationToken ct) =>
        AdviceWriting.Change(writer, actor, partnership, code, "changed the advice", seen, (advice, _) => advice.Change(texts.Words, texts.Explanation, texts.Source), ct);
}
