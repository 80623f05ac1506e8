using System.ComponentModel.DataAnnotations;
using Heed.Application.Publishing.Commands;
using Heed.Application.Publishing.Queries;
using Heed.Domain.Publishing;
using Heed.Domain.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Publishing;

/// <summary>A second person finds an edition right, and sets its day.</summary>
public sealed class ScheduleModel(PublicationShow publications, ScheduleEdition schedule) : PublicationPage(publications)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    protected override Permission Needs => PublishingAccess.CanPublish;

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await schedule.Run(Actor, Slug, Address, new EditionId(Form.Edition), Form.GoesOutOn, Gone), "The day is set. Somebody publishes it then; it does not go out by itself", Here)
        : await Again();

    protected override Task Fill()
    {
        Form.Edition = Shown.Waiting?.Id.Value ?? default;
        return Task.CompletedTask;
    }

    public sealed class Answers
    {
        /// <summary>The edition that was looked at.</summary>
        public Guid Edition { get; set; }

        [Display(Name = "the day on which it goes out")]
        public DateOnly? GoesOutOn { get; set; }
    }
}
