using System.ComponentModel.DataAnnotations;
using Heed.Application.Documents.Queries;
using Heed.Domain.Recommendations;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;
using Command = Heed.Application.Documents.Commands.AddVersion;

namespace Heed.Web.Pages.Documents;

/// <summary>Adds a newer version of a document; the earlier ones stay.</summary>
[TakesUploads]
public sealed class VersionModel(OneDocument documents, KeepingUploads uploads, Command add) : PageOfDocument(documents)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await LoadToKeep() is { } refused)
        {
            return refused;
        }

        Form.Version = Row.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await LoadToKeep() is { } refused)
        {
            return refused;
        }

        var file = await Form.Take(uploads, this, $"{Id} {HttpContext.Actor().Person}");
        return await Answer(await add.Run(Actor, Document, Form.Version, Form.On, file ?? KeptFile.None, Form.Changed ?? "", Form.SameBytes, Gone), "The newer version was added", Back);
    }

    protected override async Task<Conflict?> ShowBoth()
    {
        await Load();
        ModelState.Remove("Form.Version");
        Form.Version = Row.Version;
        return await ConflictOn(Id, [new("The present version", $"{Row.Versions[0].Number}, {Row.Versions[0].File.Name}", Form.KeptName)]);
    }

    public sealed class Answers : FileForm
    {
        public int Version { get; set; }

        public string? Changed { get; set; }

        [Display(Name = "the day that the document is dated")]
        public DateOnly? On { get; set; }

        /// <summary>That the file is right, although the same one was destroyed before.</summary>
        public bool SameBytes { get; set; }
    }
}
