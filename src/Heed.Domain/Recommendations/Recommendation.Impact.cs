using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

public sealed partial class Recommendation
{
    /// <summary>Takes what an impact check of it found. Only a check that saw the difference, made after sign-off, embeds it; one that did not see it reopens it.</summary>
    public Outcome TakeCheck(ImpactCheck check, Stamp by)
    {
        if (check.Recommendations.All(r => r.RecommendationId != Id) || check.Result is not { } result || check.CheckedOn is not { } day)
        {
            return Outcome.Refused("", "This is no recorded check of this recommendation");
        }

        var signed = Standing.Select(s => (DateOnly?)s.On).Max();
        if (result == ImpactResult.Seen && Stage == RecommendationStage.SignedOff && day > signed)
        {
            Move(RecommendationStage.Embedded, $"The impact check of {Words.Day(day)} saw the difference", by);
        }
        else if (result == ImpactResult.NotSeen && Stage != RecommendationStage.Open)
        {
            FallBack($"The impact check of {Words.Day(day)} did not see a difference", by);
        }

        return Outcome.Done;
    }
}
