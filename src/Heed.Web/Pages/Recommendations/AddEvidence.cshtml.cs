using Heed.Application.Platform.Files;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Command = Heed.Application.Recommendations.Commands.AddEvidence;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Adds evidence to an action.</summary>
[TakesUploads]
public sealed class AddEvidenceModel(OneAction actions, Uploads uploads, IDataProtectionProvider protection, Command add) : EvidencePage(actions, uploads, protection)
{
    [BindProperty]
    public EvidenceForm Form { get; set; } = new();

    /// <summary>The key of an update that waits for this evidence.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Then { get; set; }

    public async Task<IActionResult> OnGetAsync() => await Load() ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        var file = await Take(Form);
        if (Form.Kind is null)
        {
            ModelState.AddModelError("Form.Kind", "Choose what it shows");
        }

        return await Answer(await add.Run(Actor, new ActionId(Id), Form.Title ?? "", Form.Kind.GetValueOrDefault(), Form.EvidenceOf, file, Gone, Form.SameBytes), "The evidence was added",
            Then is { } kept ? $"/work/actions/{Id}/progress?{KeepingForms.Query}={kept}" : $"/work/actions/{Id}#evidence");
    }
}
