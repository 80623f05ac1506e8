using System.ComponentModel.DataAnnotations;
using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Domain.People;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>One group: change its name and purpose.</summary>
public sealed class ChangeGroupModel(GroupPage page, ChangeGroup change, PeopleHistory history) : PeoplePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public GroupPage.Row Group { get; private set; } = null!;

    public IEnumerable<HistoryRow> History { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        var shown = await Again();
        Form = new Answers { Version = Group?.Version ?? 0, Name = Group?.Name, Purpose = Group?.Purpose };
        return shown;
    }

    public async Task<IActionResult> OnPostAsync() => await Answer(
        await change.Run(Actor, GroupId.From(Id), Form.Version, Form.Name ?? "", Form.Purpose ?? "", Gone), "The change was saved", $"/work/people/groups/{Id}");

    protected override async Task<IActionResult> Again()
    {
        if (await page.Run(Actor, GroupId.From(Id), Gone) is not { } group)
        {
            return NotFound();
        }

        Group = group;
        History = (await history.Run(Actor, Id, Gone)).Rows();
        return Page();
    }

    protected override async Task<Conflict?> ShowBoth()
    {
        await Again();
        ModelState.Remove("Form.Version");
        Form.Version = Group.Version;
        return await ConflictOn(Id, [new("Name", Group.Name, Form.Name), new("What it is for", Group.Purpose, Form.Purpose)]);
    }

    public sealed class Answers
    {
        public int Version { get; set; }

        [Required, Display(Name = "the group’s name")]
        public string? Name { get; set; }

        public string? Purpose { get; set; }
    }
}
