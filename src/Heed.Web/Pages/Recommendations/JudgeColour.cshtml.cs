using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Command = Heed.Application.Recommendations.Commands.JudgeColour;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Judges the colour of one action.</summary>
public sealed class JudgeColourModel(JudgedColoursOf colours, Command judge, TakeColourBack takeBack) : JudgingPage
{
    public override string Where => $"/work/actions/{Id}";

    public override string What => "The action";

    protected override Task<JudgedColoursOf.Row?> Find() => colours.Run(Actor, new ActionId(Id), Gone);

    protected override Task<Outcome> Judge(Colour? colour, string reason) => judge.Run(Actor, new ActionId(Id), colour, reason, Gone);

    protected override Task<Outcome> TakeBack(string reason) => takeBack.Run(Actor, new ActionId(Id), reason, Gone);
}
