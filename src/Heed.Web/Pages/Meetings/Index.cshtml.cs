using Heed.Application.Meetings.Queries;
using Heed.Application.People.Queries;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Meetings;

/// <summary>The meetings of the groups that a person may see.</summary>
public sealed class IndexModel(MeetingList meetings, GroupChoices groups) : WorkPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Group { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public Page<MeetingList.Row> List { get; private set; } = null!;

    public IReadOnlyList<Choice> Groups { get; private set; } = [];

    public bool MayPlan => MeetingList.MayPlan(Actor);

    public async Task OnGetAsync()
    {
        Groups = [.. (await groups.Run(Actor, Gone)).Select(g => new Choice(g.Id.ToString(), g.Name))];
        List = await meetings.Run(Actor, Group is { } group ? new GroupId(group) : null, P, Gone);
    }
}
