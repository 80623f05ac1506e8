using System.Security.Cryptography;
using System.Text.Json;
using Heed.Application.Platform.Files;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.AspNetCore.DataProtection;

namespace Heed.Web.Platform.Requests;

/// <summary>What came of a file field.</summary>
/// <param name="File">The file; null where there is none to take.</param>
/// <param name="Kept">The file sealed, for a hidden field, so that it need not be sent again.</param>
/// <param name="WhyNot">Why it was not taken, in a sentence that says what to do next.</param>
public sealed record TakenUpload(KeptFile? File, string? Kept, string? WhyNot);

/// <summary>Takes a file that came with a form, and keeps it while the rest of the form is put right: a browser does not.</summary>
public sealed class KeepingUploads(Uploads uploads, IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("Heed.Uploads");

    /// <param name="kept">What the hidden field says came before.</param>
    /// <param name="owner">Who may use it, and for what: a sealed file of another form, or another person, is none.</param>
    public async Task<TakenUpload> Take(HttpContext http, IFormFile? sent, string? kept, string owner)
    {
        if (TakesUploadsAttribute.WasTooLarge(http) || sent?.Length > FileStore.Largest)
        {
            return new TakenUpload(null, null, "The file is larger than 20 MB. Make it smaller, or add it in parts. Nothing else that you typed is lost");
        }

        if (sent is { Length: 0 })
        {
            return new TakenUpload(null, null, "The file is empty. Check it, then choose it again");
        }

        if (sent is null)
        {
            return Opened(kept, owner) is { } before ? new TakenUpload(before, kept, null) : new TakenUpload(null, null, "Choose a file");
        }

        await using var bytes = sent.OpenReadStream();
        var taken = await uploads.Take(bytes, sent.FileName, http.RequestAborted);
        return taken.IsDone ? new TakenUpload(taken.Value, Sealed(taken.Value, owner), null) : new TakenUpload(null, null, taken.Problems[0].Sentence);
    }

    private string Sealed(KeptFile file, string owner) => protector.Protect(JsonSerializer.Serialize(new Held(owner, file.Id.Value, file.Name, file.Sha256, file.Bytes)));

    private KeptFile? Opened(string? kept, string owner)
    {
        try
        {
            return kept is { Length: > 0 } && JsonSerializer.Deserialize<Held>(protector.Unprotect(kept)) is { } held && held.Owner == owner
                ? new KeptFile(new FileId(held.File), held.Name, held.Sha256, held.Bytes)
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private sealed record Held(string Owner, Guid File, string Name, string Sha256, long Bytes);
}
