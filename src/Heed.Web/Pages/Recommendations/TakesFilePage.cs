using Heed.Domain.Recommendations;
using Heed.Web.Platform.Requests;

namespace Heed.Web.Pages.Recommendations;

/// <summary>A form that may bring a file.</summary>
public abstract class FileForm
{
    public IFormFile? File { get; set; }

    /// <summary>The file that came already, sealed, so that it need not be sent again.</summary>
    public string? Kept { get; set; }
}

/// <summary>A page that takes a file that is no evidence of an action. A file that came once is kept while the rest of the form is put right.</summary>
public abstract class TakesFilePage(KeepingUploads uploads) : WorkPage
{
    /// <summary>The name of the file that came already.</summary>
    public string? KeptName { get; private set; }

    /// <summary>The file that was sent, or the one that came before; null where none was, which is allowed.</summary>
    protected async Task<KeptFile?> TakeIfAny(FileForm form, string owner)
    {
        if (form.File is null && form.Kept is not { Length: > 0 } && !TakesUploadsAttribute.WasTooLarge(HttpContext))
        {
            return null;
        }

        var taken = await uploads.Take(HttpContext, form.File, form.Kept, owner);
        if (taken.WhyNot is { } why)
        {
            ModelState.AddModelError("Form.File", why);
        }

        (KeptName, form.Kept) = (taken.File?.Name, taken.Kept);
        ModelState.Remove("Form.Kept");
        return taken.File;
    }
}
