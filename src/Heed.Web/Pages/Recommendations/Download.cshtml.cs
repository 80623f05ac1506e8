using Heed.Application.Platform.Files;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Shared;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Hands a stored file to whoever may see it, to be saved and never to be shown in the browser.</summary>
public sealed class DownloadModel(FileToOpen toOpen, FileStore files) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public async Task<IActionResult> OnGetAsync() =>
        await toOpen.Run(Actor, new FileId(Id), Gone) is { } file ? File(files.Open(file.Id), file.ContentType, file.Name) : NotFound();
}
