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
        Form = new Answers { Version = Body?.Version ?? 0, HelpText = Body?.Front.HelpText, ReportConcernUrl = Body?.Front.ReportConcernUrl, Introduction = Body?.Front.Introduction, EarlierReviews = Body?.Front.EarlierReviews, Elsewhere = Body?.Front.Elsewhere };
        return shown;
    }

    public async Task<IActionResult> OnPostAsync() => await Answer(
        await describe.Run(Actor, PartnershipId.From(Id), Form.Version, Form.Said, Gone),
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
        return await ConflictOn(Id,
        [
            new("Help for the public", Body.Front.HelpText, Form.HelpText),
            new("Where a concern is reported", Body.Front.ReportConcernUrl, Form.ReportConcernUrl),
            new("Introduction", Body.Front.Introduction, Form.Introduction),
            new("Earlier reviews", Body.Front.EarlierReviews, Form.EarlierReviews),
            new("Where else to read", Body.Front.Elsewhere, Form.Elsewhere),
        ]);
    }

    public sealed class Answers
    {
        public int Version { get; set; }

        public string? HelpText { get; set; }

        public string? Introduction { get; set; }

        public string? EarlierReviews { get; set; }

        public string? Elsewhere { get; set; }

        public PublicFront Said => new(HelpText ?? "", ReportConcernUrl ?? "", Introduction ?? "", EarlierReviews ?? "", Elsewhere ?? "");

        public string? ReportConcernUrl { get; set; }
    }
}
