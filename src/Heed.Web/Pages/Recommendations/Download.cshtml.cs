using Heed.Application.Disposals.Queries;
using Heed.Application.Platform.Files;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.Disposals;
using Heed.Domain.Shared;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Hands a stored file of evidence to whoever may see it.</summary>
public sealed class DownloadModel(OpenEvidence open, ClosedAsBreach closed, FileStore files) : FilePage(files)
{
    [FromRoute]
    public Guid Id { get; set; }

    public async Task<IActionResult> OnGetAsync() =>
        await closed.Run(Actor, DisposalKind.Evidence, Id, Gone) ? SayClosed() : HandOut(await open.Run(Actor, new FileId(Id), Gone));
}
