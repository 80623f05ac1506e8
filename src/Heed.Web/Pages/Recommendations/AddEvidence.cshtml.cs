using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;
using Command = Heed.Application.Recommendations.Commands.AddEvidence;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Adds evidence to an action.</summary>
[TakesUploads]
public sealed class AddEvidenceModel(OneAction actions, KeepingUploads uploads, Command add) : EvidencePage(actions, uploads)
{
    [BindProperty]
    public EvidenceForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() => await LoadForEvidence() ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await LoadForEvidence() is { } refused)
        {
            return refused;
        }

        AskKind(Form);
        var file = await Take(Form, Owner);
        return await Answer(await add.Run(Actor, new ActionId(Id), Form.Title ?? "", Form.Kind.GetValueOrDefault(), Form.EvidenceOf, file, Gone, Form.SameBytes, Form.About), "The evidence was added", $"/work/actions/{Id}#evidence");
    }
}
