using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;
using Command = Heed.Application.Recommendations.Commands.ChooseColours;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Chooses the scheme of one partnership's colours, or none.</summary>
public sealed class ChooseColoursModel(ColourSettings settings, Command choose, PutColoursAway away) : ColoursPage(settings)
{
    private const string None = "none";

    [BindProperty]
    public Answers Form { get; set; } = new();

    public IReadOnlyList<Choice> Schemes =>
    [
        .. ColoursShipped.All.Select(s => new Choice(s.Code, s.Title, s.About)),
        .. Row.Scheme is null ? Array.Empty<Choice>() : [new Choice(None, "No colours", "The words alone say where things stand. What was judged stays.")],
    ];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        Form.Scheme = Row.Scheme?.Began;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => await Load() ?? (Form.Scheme == None
        ? await Answer(await away.Run(Actor, new PartnershipId(Id), Form.Reason ?? "", Gone), "The colours were put away", List)
        : await Answer(await choose.Run(Actor, new PartnershipId(Id), Form.Scheme ?? "", Form.Reason ?? "", Gone), "The colours are shown from now on, with what they mean", List));

    public sealed class Answers
    {
        public string? Scheme { get; set; }

        public string? Reason { get; set; }
    }
}
