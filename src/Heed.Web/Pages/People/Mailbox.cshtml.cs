using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Domain.People;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>Say which shared mailbox an agency has.</summary>
public sealed class MailboxModel(AgencyPage page, NameMailbox name) : PeoplePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public AgencyPage.Row Agency { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var shown = await Again();
        Form.Mailbox = Agency?.Mailbox;
        return shown;
    }

    public async Task<IActionResult> OnPostAsync() =>
        await Answer(await name.Run(Actor, AgencyId.From(Id), Form.Mailbox ?? "", Gone), "The mailbox was saved", $"/work/people/agencies/{Id}");

    protected override async Task<IActionResult> Again()
    {
        if (await page.Run(Actor, AgencyId.From(Id), Gone) is not { } agency)
        {
            return NotFound();
        }

        Agency = agency;
        return agency.MayKeep ? Page() : NotYours(PeopleAccess.CanKeepAgencies);
    }

    public sealed class Answers
    {
        public string? Mailbox { get; set; }
    }
}
