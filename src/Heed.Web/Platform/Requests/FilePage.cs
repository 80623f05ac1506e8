using Heed.Application.Platform.Destruction;
using Heed.Application.Platform.Files;
using Heed.Domain.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Platform.Requests;

/// <summary>A page that hands out a file, to be saved and never to be shown in the browser; or says why it cannot.</summary>
public abstract class FilePage(FileStore files) : WorkPage
{
    /// <summary>Why it is not handed out.</summary>
    public FileState Held { get; private set; }

    /// <summary>What stands in its place when it was destroyed.</summary>
    public Tombstone? Tombstone { get; private set; }

    /// <summary>Whether it is closed to this person until somebody has decided on its destruction.</summary>
    public bool Closed { get; private set; }

    /// <param name="asked">Null where this person may not see it.</param>
    protected IActionResult HandOut(AskedFile? asked)
    {
        if (asked is not { File: var file })
        {
            return NotFound();
        }

        if (file.Tombstone is not null)
        {
            (Tombstone, Response.StatusCode) = (file.Tombstone, StatusCodes.Status410Gone);
            return Page();
        }

        if (asked.IsClosed)
        {
            (Closed, Response.StatusCode) = (true, StatusCodes.Status403Forbidden);
            return Page();
        }

        Held = files.StateOf(file.Id);
        if (Held == FileState.There)
        {
            return File(files.Open(file.Id), file.ContentType, file.Name);
        }

        Response.StatusCode = Held == FileState.Waits ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status410Gone;
        return Page();
    }
}
