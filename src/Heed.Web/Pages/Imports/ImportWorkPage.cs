using Heed.Application.Imports;
using Heed.Application.Imports.Queries;
using Heed.Domain.Imports;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Imports;

/// <summary>A page about one import, of which the address names the id.</summary>
public abstract class ImportWorkPage(ImportInHand imports) : WorkPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The version that the person saw.</summary>
    [BindProperty]
    public int Seen { get; set; }

    public ImportHeading Heading { get; private set; } = null!;

    public PlanDraft Plan { get; private set; } = null!;

    protected ImportId Import => new(Id);

    protected async Task<bool> Load()
    {
        if (await imports.Run(Actor, Import, Gone) is not { } found)
        {
            return false;
        }

        (Heading, Plan) = found;
        Seen = Heading.Version;
        ModelState.Remove(nameof(Seen));
        return true;
    }

    /// <summary>Loads the import for somebody who wants to correct it.</summary>
    /// <returns>Null where they may; else what they see instead.</returns>
    protected async Task<IActionResult?> LoadToEdit()
    {
        if (!await Load())
        {
            return NotFound();
        }

        if (!Heading.MayImport)
        {
            HttpContext.Items["WhoCan"] = ImportAccess.CanImport.Sentence;
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        return Heading.State == ImportState.Proposed ? null : LocalRedirect(Heading.Href);
    }

    /// <summary>Somebody else corrected the import meanwhile: what was typed stays, over the newer rows.</summary>
    protected override async Task<Conflict?> ShowBoth()
    {
        await Load();
        return null;
    }
}
