using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>Names the group that watches over the recommendations of a source.</summary>
public sealed class NameGroupModel(GroupOfSource groups, NameResponsibleGroup name) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public GroupOfSource.Row Row { get; private set; } = null!;

    public IReadOnlyList<Choice> Groups => [.. Row.Groups.Select(g => new Choice(g.Id.ToString(), g.Name))];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        Form.ResponsibleGroupId = Row.Responsible?.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => await Load() ??
        await Answer(await name.Run(Actor, new SourceId(Id), Form.ResponsibleGroupId is { } group ? new GroupId(group) : null, Gone), "The responsible group was named", Row.At);

    private async Task<IActionResult?> Load()
    {
        if (await groups.Run(Actor, new SourceId(Id), Gone) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return row.May ? null : await Answer(Outcome.NotAllowed(ReviewAccess.CanNameResponsibleGroup.Sentence), "", "");
    }

    public sealed class Answers
    {
        public Guid? ResponsibleGroupId { get; set; }
    }
}
