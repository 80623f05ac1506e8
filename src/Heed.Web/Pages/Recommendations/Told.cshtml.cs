using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Writes down what somebody told of an action by telephone, by e-mail or at a meeting.</summary>
[TakesUploads]
public sealed class ToldModel(OneAction actions, KeepingUploads uploads, TakeDownUpdate take) : EvidencePage(actions, uploads)
{
    [BindProperty]
    public ToldForm Form { get; set; } = new();

    public IReadOnlyList<Choice> Tellers => [new("lead", Row.Person ?? "The lead", "They lead the action"), new("other", "Somebody else", "They are named in the record")];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        Form.Reported = Row.HasReport ? Row.Reported : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        var original = Form.HasFile || TakesUploadsAttribute.WasTooLarge(HttpContext) ? await Take(Form, Owner) : null;
        var told = new ToldUpdate(Form.Text ?? "", Form.Reported.GetValueOrDefault(), Form.Who == "lead", Form.Name ?? "", Form.Email?.Trim() ?? "", Form.How, Form.On, original, Form.SameBytes);
        return await Answer(await take.Run(Actor, new ActionId(Id), told, Gone), "The update was saved. Whoever told it hears of it by letter, and may correct it", $"/work/actions/{Id}");
    }

    private Task<IActionResult?> Load() => Load(may => may.Plan, RecommendationAccess.CanTakeDownUpdates);
}
