using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;
using Command = Heed.Application.Recommendations.Commands.ReviseEvidence;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Adds a newer revision of a piece of evidence; the earlier ones stay.</summary>
[TakesUploads]
public sealed class ReviseEvidenceModel(OneAction actions, KeepingUploads uploads, Command revise) : EvidencePage(actions, uploads)
{
    [FromRoute]
    public Guid Evidence { get; set; }

    [BindProperty]
    public EvidenceForm Form { get; set; } = new();

    public OneAction.Shown Present { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Find() ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Find() is { } refused)
        {
            return refused;
        }

        var file = await Take(Form, Owner);
        return await Answer(await revise.Run(Actor, new ActionId(Id), new EvidenceId(Evidence), Form.EvidenceOf, file, Gone, Form.SameBytes), "The newer revision was added", $"/work/actions/{Id}#evidence");
    }

    private async Task<IActionResult?> Find()
    {
        if (await LoadForEvidence() is { } refused)
        {
            return refused;
        }

        if (Row.Evidence.FirstOrDefault(e => e.Id.Value == Evidence && e.DestroyedAt is null) is not { } present)
        {
            return NotFound();
        }

        Present = present;
        return null;
    }
}
