using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Command = Heed.Application.Recommendations.Commands.CorrectRecommendation;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Corrects a slip in the words of a recommendation with a second person, so that what was signed off stands.</summary>
public sealed class CorrectRecommendationModel(StandingOfRecommendation read, Command correct) : CorrectionPage
{
    public override string At => $"/work/recommendations/{Id}";

    protected override async Task<Corrected?> Read() => await read.Run(Actor, new RecommendationId(Id), Gone) is { } row ? new Corrected(row.Version, row.Text, row.Proposed, row.ProposedByMe, row.May.Correct, row.Label) : null;

    protected override Task<Outcome> Propose(string text, string why) => correct.Run(Actor, new RecommendationId(Id), Form.Version, text, why, Gone);

    protected override Task<Outcome> Confirm() => correct.Confirm(Actor, new RecommendationId(Id), Form.Version, Gone);

    protected override Task<Outcome> Reject() => correct.Reject(Actor, new RecommendationId(Id), Form.Version, Gone);
}
