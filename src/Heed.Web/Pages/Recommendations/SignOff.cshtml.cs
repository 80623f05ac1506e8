using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Where a recommendation stands on its way to sign-off, what is missing, and who signed it off against what.</summary>
public sealed class SignOffModel(StandingOfRecommendation standing, AskForSignOff ask, OverrideGate settle) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public List<string> Points { get; set; } = [];

    [BindProperty]
    public string? Reason { get; set; }

    public StandingOfRecommendation.Row Row { get; private set; } = null!;

    /// <summary>What nobody has settled yet.</summary>
    public IReadOnlyList<Choice> Open { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Load(null) is { } refused)
        {
            return refused;
        }

        Version = Row.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => await Load((Row => Row.AskForSignOff, RecommendationAccess.CanAskForSignOff)) ??
        await Answer(await ask.Run(Actor, new RecommendationId(Id), Version, Gone), "Sign-off was asked for. It goes on the agenda of the responsible group", $"/work/recommendations/{Id}/sign-off", "");

    public async Task<IActionResult> OnPostOverrideAsync() => await Load((Row => Row.Override, RecommendationAccess.CanOverrideGate)) ??
        await Answer(await settle.Run(Actor, new RecommendationId(Id), Version, Points, Reason ?? "", Gone), "It is settled, and the reason stays visible", $"/work/recommendations/{Id}/sign-off", "");

    protected override async Task<Conflict?> ShowBoth()
    {
        await Load(null);
        Version = Row.Version;
        ModelState.Remove(nameof(Version));
        return null;
    }

    private async Task<IActionResult?> Load((Func<StandingOfRecommendation.May, bool> May, Permission Permission)? needed)
    {
        if (await standing.Run(Actor, new RecommendationId(Id), Gone) is not { } row)
        {
            return NotFound();
        }

        (Row, Open) = (row, [.. row.Points.Where(p => p.Settled is null).Select(p => new Choice(p.Key, p.Sentence, p.Quote))]);
        return needed is { } asked && !asked.May(row.May) ? await Answer(Outcome.NotAllowed(asked.Permission.Sentence), "", "") : null;
    }
}
