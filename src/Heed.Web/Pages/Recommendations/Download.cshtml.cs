using Heed.Application.Platform.Files;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.Shared;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Hands a stored file of evidence to whoever may see it.</summary>
public sealed class DownloadModel(OpenEvidence open, FileStore files) : FilePage(files)
{
    [FromRoute]
    public Guid Id { get; set; }

    public async Task<IActionResult> OnGetAsync() => HandOut(await open.Run(Actor, new FileId(Id), Gone));
}
