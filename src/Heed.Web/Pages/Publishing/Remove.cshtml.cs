using Heed.Application.Publishing.Commands;
using Heed.Application.Publishing.Queries;
using Heed.Domain.Publishing;
using Heed.Domain.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Publishing;

/// <summary>Takes what is public away for good.</summary>
public sealed class RemoveModel(PublicationShow publications, RemovePublished remove) : PublicationPage(publications)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    protected override Permission Needs => PublishingAccess.CanWithdraw;

    public async Task<IActionResult> OnPostAsync() =>
        await Answer(await remove.Run(Actor, Slug, Address, Form.Reason ?? "", Gone), "It was removed. Its address says only that it is gone", Here);

    public sealed class Answers
    {
        public string? Reason { get; set; }
    }
}
