using Heed.Application.Platform.Files;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.Shared;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Hands a stored file to whoever may see it, to be saved and never to be shown in the browser.</summary>
public sealed class DownloadModel(OpenEvidence open, FileStore files) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public async Task<IActionResult> OnGetAsync() =>
        await open.Run(Actor, new FileId(Id), Gone) is { } file ? File(files.Open(file.Id), file.ContentType, file.Name) : NotFound();
}
