using Heed.Application.Publishing.Commands;
using Heed.Application.Publishing.Queries;
using Heed.Domain.Publishing;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Publishing;

/// <summary>Freezes a publication and asks a second person to publish it.</summary>
public sealed class SubmitModel(PublicationShow publications, SubmitEdition submit) : PublicationPage(publications)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    protected override Permission Needs => PublishingAccess.CanPreparePublication;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return await Again();
        }

        var submitted = await submit.Run(Actor, Slug, Address, Form.ChangeNote ?? "", Gone);
        return await Answer(submitted, submitted.IsDone ? $"The edition was submitted. {PlainWords.Asked(submitted.Value, "publish it")}" : "", Here);
    }

    public sealed class Answers
    {
        public string? ChangeNote { get; set; }
    }
}
