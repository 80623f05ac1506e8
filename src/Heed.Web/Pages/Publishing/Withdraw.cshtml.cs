using Heed.Application.Publishing.Commands;
using Heed.Application.Publishing.Queries;
using Heed.Domain.Publishing;
using Heed.Domain.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Publishing;

/// <summary>Takes what is published back, with an explanation in its place.</summary>
public sealed class WithdrawModel(PublicationShow publications, WithdrawEdition withdraw) : PublicationPage(publications)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    protected override Permission Needs => PublishingAccess.CanWithdraw;

    public async Task<IActionResult> OnPostAsync() =>
        await Answer(await withdraw.Run(Actor, Slug, Address, Form.Reason ?? "", Gone), "It was withdrawn. The public reads the explanation in its place", Here);

    public sealed class Answers
    {
        public string? Reason { get; set; }
    }
}
