using System.Security.Cryptography;
using System.Text.Json;
using Heed.Application.Platform.Files;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>A page that takes a file of evidence. A file that came once is kept while the rest of the form is put right.</summary>
public abstract class EvidencePage(OneAction actions, Uploads uploads, IDataProtectionProvider protection) : WorkPage
{
    private readonly IDataProtector protector = protection.CreateProtector("Heed.Evidence");

    [FromRoute]
    public Guid Id { get; set; }

    public OneAction.Row Row { get; private set; } = null!;

    /// <summary>The name of the file that came already.</summary>
    public string? KeptName { get; private set; }

    protected async Task<IActionResult?> Load()
    {
        if (await actions.Run(Actor, new ActionId(Id), Gone) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return row.May.AddEvidence ? null : await Answer(Outcome.NotAllowed(RecommendationAccess.CanAddEvidence.Sentence), "", "");
    }

    /// <summary>Stores the file that was sent, or takes the one that came before; when there is none to take, the form has a problem and the file is an empty one.</summary>
    protected async Task<KeptFile> Take(EvidenceForm form)
    {
        var taken = form.File is { Length: > 0 and <= FileStore.Largest } sent ? await Store(sent) : null;
        var file = form.File is null ? Opened(form.Kept) : taken is { IsDone: true } ? taken.Value : null;
        if (TakesUploadsAttribute.WasTooLarge(HttpContext) || form.File?.Length > FileStore.Largest)
        {
            ModelState.AddModelError("Form.File", "The file is larger than 20 MB. Make it smaller, or add it in parts. Nothing else that you typed is lost");
        }
        else if (form.File is { Length: 0 })
        {
            ModelState.AddModelError("Form.File", "The file is empty. Check it, then choose it again");
        }
        else if (taken is { IsDone: false })
        {
            ModelState.AddModelError("Form.File", taken.Problems[0].Sentence);
        }
        else if (file is null)
        {
            ModelState.AddModelError("Form.File", "Choose a file");
        }

        (KeptName, form.Kept) = (file?.Name, file is null ? null : Sealed(file));
        ModelState.Remove("Form.Kept");
        return file ?? new KeptFile(FileId.New(), "", "", 0);
    }

    private async Task<Outcome<KeptFile>> Store(IFormFile sent)
    {
        await using var bytes = sent.OpenReadStream();
        return await uploads.Take(bytes, sent.FileName, Gone);
    }

    private string Sealed(KeptFile file) => protector.Protect(JsonSerializer.Serialize(new Held(Id, Actor.Person?.Value, file.Id.Value, file.Name, file.Sha256, file.Bytes)));

    private KeptFile? Opened(string? kept)
    {
        try
        {
            return kept is { Length: > 0 } && JsonSerializer.Deserialize<Held>(protector.Unprotect(kept)) is { } held && held.Action == Id && held.Person == Actor.Person?.Value
                ? new KeptFile(new FileId(held.File), held.Name, held.Sha256, held.Bytes)
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private sealed record Held(Guid Action, Guid? Person, Guid File, string Name, string Sha256, long Bytes);
}
