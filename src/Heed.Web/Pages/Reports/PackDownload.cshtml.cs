using Heed.Application.Platform.Files;
using Heed.Application.Reports.Commands;
using Heed.Domain.Reports;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reports;

/// <summary>Hands out a released pack.</summary>
public sealed class PackDownloadModel(OpenPack open, FileStore files) : FilePage(files)
{
    [FromRoute]
    public Guid Id { get; set; }

    public async Task<IActionResult> OnGetAsync() => HandOut(await open.Run(Actor, new ReleaseId(Id), Gone));
}
