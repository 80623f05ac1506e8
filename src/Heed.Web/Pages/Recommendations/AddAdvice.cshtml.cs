using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Command = Heed.Application.Recommendations.Commands.AddAdvice;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Adds an advice on wording of the partnership's own.</summary>
public sealed class AddAdviceModel(AdviceOfPartnerships advice, Command add) : AdvicePage(advice)
{
    [BindProperty]
    public AdviceForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() => await LoadPartnership() ?? Page();

    public async Task<IActionResult> OnPostAsync() =>
        await LoadPartnership() ?? await Answer(await add.Run(Actor, new PartnershipId(Id), Form.Texts, Gone), "The advice was added. It is given from now on", "/work/advice");
}
