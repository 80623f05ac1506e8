using Heed.Domain.Recommendations;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Web.Platform.Requests;

/// <summary>A form that may bring a file. A file that came once is kept while the rest of the form is put right.</summary>
public abstract class FileForm
{
    public IFormFile? File { get; set; }

    /// <summary>The file that came already, sealed, so that it need not be sent again.</summary>
    public string? Kept { get; set; }

    /// <summary>The name of the file that came already; null where none did.</summary>
    public string? KeptName { get; private set; }

    /// <summary>The file that was sent, or the one that came before; null where there is none to take, and then the form has a problem.</summary>
    /// <param name="page">The page whose field is called "Form".</param>
    /// <param name="owner">Who sends it, and for what.</param>
    public async Task<KeptFile?> Take(KeepingUploads uploads, PageModel page, string owner)
    {
        var taken = await uploads.Take(page.HttpContext, File, Kept, owner);
        if (taken.WhyNot is { } why)
        {
            page.ModelState.AddModelError("Form.File", why);
        }

        (KeptName, Kept) = (taken.File?.Name, taken.Kept);
        page.ModelState.Remove("Form.Kept");
        return taken.File;
    }

    /// <summary>As <see cref="Take"/>, where sending none is allowed.</summary>
    public async Task<KeptFile?> TakeIfAny(KeepingUploads uploads, PageModel page, string owner) =>
        File is null && Kept is not { Length: > 0 } && !TakesUploadsAttribute.WasTooLarge(page.HttpContext) ? null : await Take(uploads, page, owner);
}
