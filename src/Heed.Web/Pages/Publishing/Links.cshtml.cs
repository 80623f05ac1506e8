using System.ComponentModel.DataAnnotations;
using Heed.Application.Platform.Mail;
using Heed.Application.Publishing.Commands;
using Heed.Application.Publishing.Queries;
using Heed.Domain.Publishing;
using Heed.Domain.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Publishing;

/// <summary>Private links by which somebody reads a toolkit before it is published.</summary>
public sealed class LinksModel(PublicationShow publications, MakePreview make, EndPreview end, HeedAddress address, TimeProvider time) : PublicationPage(publications)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    protected override Permission Needs => PublishingAccess.CanSharePreview;

    public async Task<IActionResult> OnPostMakeAsync()
    {
        var made = await make.Run(Actor, Slug, Address, Form.MadeFor ?? "", Form.LastDay, Gone);
        if (made.IsDone)
        {
            TempData["PreviewLink"] = address.Of($"/preview/{made.Value.Secret}");
        }

        return await Answer(made, "The link was made", To("links"));
    }

    public async Task<IActionResult> OnPostEndAsync(Guid link) =>
        await Answer(await end.Run(Actor, new PreviewLinkId(link), Gone), "The link has ended", To("links"));

    public sealed class Answers
    {
        public string? MadeFor { get; set; }

        [Display(Name = "the last day on which the link works")]
        public DateOnly? LastDay { get; set; }
    }
}
