using System.ComponentModel.DataAnnotations;
using Heed.Application.Imports;
using Heed.Application.Imports.Commands;
using Heed.Application.Imports.Queries;
using Heed.Domain.Imports;
using Heed.Domain.Reviews;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Imports;

/// <summary>Choose what a document is for, and upload it.</summary>
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
public sealed class NewModel(ImportSources sources, BeginImport begin, ReadingQueue queue) : WorkPage
{
    /// <summary>Far above what is allowed, so that a file that is somewhat too large is answered with a sentence.</summary>
    private const long MostBytes = 200 * 1024 * 1024;

    /// <summary>A small file is read within this time, and its rows are shown at once.</summary>
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(1);

    [BindProperty(SupportsGet = true)]
    public string? Review { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Source { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public IReadOnlyList<ImportSources.Row> Sources { get; private set; } = [];

    public IReadOnlyList<Choice> Choices => [.. Sources.Select(s => new Choice(s.Id.ToString(), s.Title))];

    public ImportSources.Row? Chosen => Sources.FirstOrDefault(s => (Review is { } slug && s.Slug == slug) || (Source is { } id && s.Id.Value == id));

    /// <summary>The earlier import of the same file.</summary>
    public ImportId? Known { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        Sources = await sources.Run(Actor, Gone);
        return (Review is not null || Source is not null) && Chosen is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return await Again();
        }

        await using var file = Form.File!.OpenReadStream();
        var begun = await begin.Run(Actor, new SourceId(Form.Source!.Value), file, Form.File.FileName, Gone, Form.SameBytes);
        if (!begun.IsDone)
        {
            return await Answer(begun, "", "");
        }

        if (begun.Value.IsKnown)
        {
            Known = begun.Value.Id;
            return await Again();
        }

        await queue.Read(begun.Value.Id, AtOnce, Gone);
        return LocalRedirect($"/work/imports/{begun.Value.Id}");
    }

    protected override async Task<IActionResult> Again()
    {
        Sources = await sources.Run(Actor, Gone);
        return Page();
    }

    public sealed class Answers
    {
        [Required, Display(Name = "what it is for")]
        public Guid? Source { get; set; }

        [Required(ErrorMessage = "Choose the document: a Word, Excel, PowerPoint, PDF, CSV, web page or text file")]
        public IFormFile? File { get; set; }

        /// <summary>That the file is right, although the same one was destroyed before.</summary>
        public bool SameBytes { get; set; }
    }
}
