using Heed.Application.Publishing.Commands;
using Heed.Application.Publishing.Queries;
using Heed.Domain.Publishing;
using Heed.Domain.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Publishing;

/// <summary>Sends an edition back with what should be changed.</summary>
public sealed class ReturnModel(PublicationShow publications, ReturnEdition command) : PublicationPage(publications)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    protected override Permission Needs => PublishingAccess.CanPublish;

    public async Task<IActionResult> OnPostAsync() =>
        await Answer(await command.Run(Actor, Slug, Address, new EditionId(Form.Edition), Form.Reason ?? "", Gone), "The edition was returned", Here);

    public sealed class Answers
    {
        public Guid Edition { get; set; }

        public string? Reason { get; set; }
    }
}
