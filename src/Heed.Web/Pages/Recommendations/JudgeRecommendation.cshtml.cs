using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Command = Heed.Application.Recommendations.Commands.JudgeColour;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Judges the colour of one recommendation.</summary>
public sealed class JudgeRecommendationModel(JudgedColoursOf colours, Command judge, TakeColourBack takeBack) : JudgingPage
{
    public override string Where => $"/work/recommendations/{Id}";

    public override string What => "The recommendation";

    protected override Task<JudgedColoursOf.Row?> Find() => colours.OfRecommendation(Actor, new RecommendationId(Id), Gone);

    protected override Task<Outcome> Judge(Colour? colour, string reason) => judge.OfRecommendation(Actor, new RecommendationId(Id), colour, reason, Gone);

    protected override Task<Outcome> TakeBack(string reason) => takeBack.OfRecommendation(Actor, new RecommendationId(Id), reason, Gone);
}
