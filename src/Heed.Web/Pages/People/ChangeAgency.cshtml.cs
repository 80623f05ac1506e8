using System.ComponentModel.DataAnnotations;
using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>Change an agency's kind, and in which partnerships it works.</summary>
public sealed class ChangeAgencyModel(AgencyPage page, ChangeAgency change) : PeoplePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public AgencyPage.Row Agency { get; private set; } = null!;

    public IEnumerable<Choice> Partnerships => Agency.OpenPartnerships.Select(p => new Choice(p.Id.ToString(), p.Name));

    /// <summary>Where it works, and this person cannot say so or not.</summary>
    private IEnumerable<PartnershipId> Fixed => Agency.Partnerships.Except(Agency.OpenPartnerships).Select(p => p.Id);

    public IReadOnlyList<string> FixedNames => [.. Agency.Partnerships.Except(Agency.OpenPartnerships).Select(p => p.Name)];

    public async Task<IActionResult> OnGetAsync()
    {
        var shown = await Again();
        if (Agency is not null)
        {
            Form = new Answers { Version = Agency.Version, Kind = Agency.Kind, IsNational = Agency.IsNational, Partnerships = [.. Agency.Partnerships.Select(p => p.Id.Value)] };
        }

        return shown;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var shown = await Again();
        return !ModelState.IsValid || Agency is null
            ? shown
            : await Answer(await change.Run(Actor, AgencyId.From(Id), Form.Version, Form.Kind!.Value, Form.IsNational, [.. Form.Partnerships.Select(p => PartnershipId.From(p)).Union(Fixed)], Gone),
                "The change was saved", $"/work/people/agencies/{Id}");
    }

    protected override async Task<IActionResult> Again()
    {
        if (await page.Run(Actor, AgencyId.From(Id), Gone) is not { } agency)
        {
            return NotFound();
        }

        Agency = agency;
        return agency.MayKeep ? Page() : NotYours(PeopleAccess.CanKeepAgencies);
    }

    protected override async Task<Conflict?> ShowBoth()
    {
        await Again();
        ModelState.Remove("Form.Version");
        Form.Version = Agency.Version;
        return await ConflictOn(Id,
        [
            new("Kind", PeopleWords.Of(Agency.Kind), PeopleWords.Of(Form.Kind!.Value)),
            new("National body", Agency.IsNational ? "yes" : "no", Form.IsNational ? "yes" : "no"),
            new("Works in", Named(Agency.Partnerships.Select(p => p.Id.Value)), Named(Form.Partnerships)),
        ]);
    }

    private string Named(IEnumerable<Guid> ids) => string.Join(", ", Agency.OpenPartnerships.Where(p => ids.Contains(p.Id.Value)).Select(p => p.Name));

    public sealed class Answers
    {
        public int Version { get; set; }

        [Required(ErrorMessage = "Choose what kind of agency it is")]
        public AgencyKind? Kind { get; set; }

        public bool IsNational { get; set; }

        public List<Guid> Partnerships { get; set; } = [];
    }
}
