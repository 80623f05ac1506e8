using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;

namespace Heed.Web.Tests.Walking;

internal sealed partial class World
{
    public PlanAction Judged { get; private set; } = null!;

    public Recommendation JudgedRecommendation { get; private set; } = null!;

    private async Task PlantColours() => (Judged, JudgedRecommendation) = (await FreshJudged(), await FreshJudgedRecommendation());

    /// <summary>An action whose colour somebody has judged.</summary>
    public async Task<PlanAction> FreshJudged()
    {
        var action = await FreshAction();
        await Done(Town.The<JudgeColour>().Run(Town.Chair, action.Id, Colour.Red, Marks.Text(Marks.Judged), default));
        return action;
    }

    public async Task<Recommendation> FreshJudgedRecommendation()
    {
        var recommendation = await FreshRecommendation();
        await Done(Town.The<JudgeColour>().OfRecommendation(Town.Chair, recommendation.Id, Colour.Red, Marks.Text(Marks.Judged), default));
        return recommendation;
    }

    /// <summary>Says what the colours mean, in words that stand nowhere else.</summary>
    public async Task NameColours()
    {
        await Done(Town.The<ChooseColours>().Run(Town.Manager, Town.Children, "on-target", Marks.Text(Marks.Colour), default));
        var scheme = (await Town.The<ColourSettings>().Run(Town.Manager, default)).Single(r => r.Id == Town.Children).Scheme!;
        var colours = scheme.Colours with { Definitions = [.. scheme.Colours.Definitions.Select(d => d with { Words = Marks.Text(Marks.Colour) })] };
        await Done(Town.The<ChangeColours>().Run(Town.Manager, Town.Children, scheme.Version, colours, Marks.Text(Marks.Colour), default));
    }
}
