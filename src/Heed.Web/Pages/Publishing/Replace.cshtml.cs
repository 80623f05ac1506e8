using Heed.Application.Publishing.Commands;
using Heed.Application.Publishing.Queries;
using Heed.Domain.Publishing;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Publishing;

/// <summary>Lets another publication of the review take the place of one that is public.</summary>
public sealed class ReplaceModel(PublicationShow publications, ReplacePublished replace) : PublicationPage(publications)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public IReadOnlyList<Choice> Choices => [.. Shown.Others.Where(o => o.State == EditionState.Published).Select(o => new Choice(o.Address, o.Title))];

    protected override Permission Needs => PublishingAccess.CanWithdraw;

    public async Task<IActionResult> OnPostAsync() =>
        await Answer(await replace.Run(Actor, Slug, Address, Form.Other ?? "", Gone), "Readers are led to the other publication", Here);

    public sealed class Answers
    {
        public string? Other { get; set; }
    }
}
