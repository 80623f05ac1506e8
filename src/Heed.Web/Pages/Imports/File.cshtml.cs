using Heed.Application.Imports.Commands;
using Heed.Application.Platform.Files;
using Heed.Domain.Imports;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Imports;

/// <summary>Hands the document back as it was uploaded.</summary>
public sealed class FileModel(OpenDocument open, FileStore files) : FilePage(files)
{
    public async Task<IActionResult> OnGetAsync(Guid id) => HandOut(await open.Run(Actor, new ImportId(id), Gone));
}
