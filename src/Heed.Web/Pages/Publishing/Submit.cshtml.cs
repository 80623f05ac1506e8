using Heed.Application.Publishing.Commands;
using Heed.Application.Publishing.Queries;
using Heed.Domain.Publishing;
using Heed.Domain.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Publishing;

/// <summary>Freezes the toolkit and asks a second person to publish it.</summary>
public sealed class SubmitModel(PublicationShow publications, SubmitEdition submit) : PublicationPage(publications)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    protected override Permission Needs => PublishingAccess.CanPreparePublication;

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await submit.Run(Actor, Slug, Form.ChangeNote ?? "", Gone),
            "The edition was submitted. A second person has been asked to publish it", Here)
        : await Again();

    public sealed class Answers
    {
        public string? ChangeNote { get; set; }
    }
}
