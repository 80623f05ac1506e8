using Heed.Application.Imports.Commands;
using Heed.Application.Platform.Files;
using Heed.Domain.Imports;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Imports;

/// <summary>Hands the document back as it was uploaded.</summary>
public sealed class FileModel(OpenDocument files, FileStore store) : WorkPage
{
    public async Task<IActionResult> OnGetAsync(Guid id) =>
        await files.Run(Actor, new ImportId(id), Gone) is { } file ? File(store.Open(file.Id), file.ContentType, file.Name) : NotFound();
}
