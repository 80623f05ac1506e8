using System.ComponentModel.DataAnnotations;
using Heed.Application.People;
using Heed.Application.People.Queries;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;
using Command = Heed.Application.People.Commands.PassOn;

namespace Heed.Web.Pages.People;

/// <summary>Decide who follows a partnership or an agency, after seeing everything that passes on.</summary>
public sealed class PassOnModel(PassingOn passing, Command pass) : PeoplePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Who follows; chosen first.</summary>
    [BindProperty(SupportsGet = true)]
    public List<Guid> To { get; set; } = [];

    [BindProperty]
    public Answers Form { get; set; } = new();

    /// <summary>What was shown: the kind, the record, and to which body it goes.</summary>
    [BindProperty]
    public List<Shown> Items { get; set; } = [];

    public PassingOn.Rows Rows { get; private set; } = null!;

    public IReadOnlyList<PassingOn.Successor> Successors => [.. To.Select(t => Rows.Others.FirstOrDefault(o => o.Id == t)).OfType<PassingOn.Successor>()];

    public IEnumerable<Choice> Others => Rows.Others.Select(o => new Choice(o.Id.ToString(), o.Name));

    public IEnumerable<Choice> Choices => Successors.Select(s => new Choice(s.Id.ToString(), s.Name));

    /// <summary>To whom everything goes where nobody else follows; a split is asked for each.</summary>
    private Guid? OnlyOne => To.Count == 1 ? To[0] : null;

    public static string TitleOf(PassedKind kind) => kind switch
    {
        PassedKind.Action => "Open actions",
        PassedKind.Person => "People",
        PassedKind.Role => "Roles",
        PassedKind.Group => "Groups",
        PassedKind.Notification => "Notifications and referrals",
        PassedKind.OpenSource => "Reviews and other sources with something open, with their actions, holds and identification keys",
        _ => "Finished: they stay under the old name, and are read by whoever follows",
    };

    public async Task<IActionResult> OnGetAsync()
    {
        Form.On = Today;
        return await Again();
    }

    public async Task<IActionResult> OnPostAsync() => await Answer(
        await pass.Run(Actor, Id, To, Form.On, Form.Reason ?? "", [.. Items.Select(i => new Passed(i.Kind, i.Record, i.To ?? OnlyOne.GetValueOrDefault()))], Gone),
        "It is decided, and everything on the list has passed on", $"/work/people/bodies/{Id}/passed-on");

    protected override async Task<IActionResult> Again()
    {
        if (await passing.Run(Actor, Id, Gone) is not { } rows)
        {
            return NotFound();
        }

        Rows = rows;
        var chosen = Items.DistinctBy(i => i.Record).ToDictionary(i => i.Record, i => i.To);
        Items = [.. rows.Items.Select(i => new Shown { Kind = i.Kind, Record = i.Record, To = chosen.GetValueOrDefault(i.Record) ?? OnlyOne })];
        foreach (var key in ModelState.Keys.Where(k => k.StartsWith("Items[", StringComparison.Ordinal)).ToList())
        {
            ModelState.Remove(key);
        }

        return rows.MayDecide ? Page() : NotYours(rows.IsAgency ? PeopleAccess.CanKeepAgencies : PeopleAccess.CanChangePartnership);
    }

    public Estate.Item Of(Shown shown) => Rows.Items.Single(i => i.Kind == shown.Kind && i.Record == shown.Record);

    public sealed class Answers
    {
        [Display(Name = "its last day")]
        public DateOnly? On { get; set; }

        public string? Reason { get; set; }
    }

    /// <summary>One thing on the list.</summary>
    public sealed class Shown
    {
        public PassedKind Kind { get; set; }

        public Guid Record { get; set; }

        public Guid? To { get; set; }
    }
}
