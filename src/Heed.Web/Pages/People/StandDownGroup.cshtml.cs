using System.ComponentModel.DataAnnotations;
using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Domain.People;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>Stand a group down.</summary>
public sealed class StandDownGroupModel(GroupPage page, StandDownGroup standDown) : PeoplePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public GroupPage.Row Group { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync()
    {
        Form.Until = Today;
        return Again();
    }

    public async Task<IActionResult> OnPostAsync() => !ModelState.IsValid
        ? await Again()
        : await Answer(await standDown.Run(Actor, GroupId.From(Id), Form.Until!.Value, Gone), "The group was stood down", "/work/people/groups");

    protected override async Task<IActionResult> Again()
    {
        if (await page.Run(Actor, GroupId.From(Id), Gone) is not { } group)
        {
            return NotFound();
        }

        Group = group;
        return group.MayKeep ? Page() : NotYours(PeopleAccess.CanKeepGroups);
    }

    public sealed class Answers
    {
        [Required, Display(Name = "the last day it could meet")]
        public DateOnly? Until { get; set; }
    }
}
