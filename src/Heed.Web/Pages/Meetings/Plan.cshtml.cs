using System.ComponentModel.DataAnnotations;
using Heed.Application.Meetings.Commands;
using Heed.Application.Meetings.Queries;
using Heed.Application.People.Queries;
using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Meetings;

/// <summary>Plans a meeting of a group.</summary>
public sealed class PlanModel(GroupChoices groups, PlanMeeting plan) : WorkPage
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public IReadOnlyList<Choice> Groups { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => await Load() ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        var planned = await plan.Run(Actor, new GroupId(Form.Group.GetValueOrDefault()), Form.On, Form.Place ?? "", Gone);
        return await Answer(planned, "The meeting is planned", planned.IsDone ? $"/work/meetings/{planned.Value.Id}" : "");
    }

    private async Task<IActionResult?> Load()
    {
        if (!MeetingList.MayPlan(HttpContext.Actor()))
        {
            return await Answer(Outcome.NotAllowed(MeetingAccess.CanKeepMeetings.Sentence), "", "");
        }

        Groups = [.. (await groups.Run(Actor, Gone)).Select(g => new Choice(g.Id.ToString(), g.Name))];
        return null;
    }

    public sealed class Answers
    {
        [Required(ErrorMessage = "Choose the group")]
        public Guid? Group { get; set; }

        [Display(Name = "the day of the meeting")]
        public DateOnly? On { get; set; }

        public string? Place { get; set; }
    }
}
