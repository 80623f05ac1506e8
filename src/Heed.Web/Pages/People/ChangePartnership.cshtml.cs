using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Domain.People;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>Change what the public is told about getting help.</summary>
public sealed class ChangePartnershipModel(PartnershipPage page, DescribePartnership describe) : PeoplePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public PartnershipPage.Row Body { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var shown = await Again();
        Form = new Answers { Version = Body?.Version ?? 0, HelpText = Body?.HelpText, ReportConcernUrl = Body?.ReportConcernUrl };
        return shown;
    }

    public async Task<IActionResult> OnPostAsync() => await Answer(
        await describe.Run(Actor, PartnershipId.From(Id), Form.Version, Form.HelpText ?? "", Form.ReportConcernUrl ?? "", Gone),
        "The change was saved", $"/work/people/partnerships/{Id}");

    protected override async Task<IActionResult> Again()
    {
        if (await page.Run(Actor, PartnershipId.From(Id), Gone) is not { } body)
        {
            return NotFound();
        }

        Body = body;
        return body.MayChange ? Page() : NotYours(PeopleAccess.CanChangePartnership);
    }

    protected override async Task<Conflict?> ShowBoth()
    {
        await Again();
        ModelState.Remove("Form.Version");
        Form.Version = Body.Version;
        return await ConflictOn(Id, [new("Help for the public", Body.HelpText, Form.HelpText), new("Where a concern is reported", Body.ReportConcernUrl, Form.ReportConcernUrl)]);
    }

    public sealed class Answers
    {
        public int Version { get; set; }

        public string? HelpText { get; set; }

        public string? ReportConcernUrl { get; set; }
    }
}
