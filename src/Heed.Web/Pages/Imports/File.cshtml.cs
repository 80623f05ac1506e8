using Heed.Application.Disposals.Queries;
using Heed.Application.Imports.Commands;
using Heed.Application.Platform.Files;
using Heed.Domain.Disposals;
using Heed.Domain.Imports;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Imports;

/// <summary>Hands the document back as it was uploaded.</summary>
public sealed class FileModel(OpenDocument open, ClosedAsBreach closed, FileStore files) : FilePage(files)
{
    public async Task<IActionResult> OnGetAsync(Guid id) =>
        await closed.Run(Actor, DisposalKind.Document, id, Gone) ? SayClosed() : HandOut(await open.Run(Actor, new ImportId(id), Gone));
}
