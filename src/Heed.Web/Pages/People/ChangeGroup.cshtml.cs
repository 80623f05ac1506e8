using System.ComponentModel.DataAnnotations;
using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Domain.People;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>One group: change its name and purpose.</summary>
public sealed class ChangeGroupModel(GroupPage page, ChangeGroup change, SeatMember seat, LeadChoices people, PeopleHistory history) : PeoplePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    [BindProperty]
    public MemberForm Member { get; set; } = new();

    [BindProperty]
    public NeedsForm Needs { get; set; } = new();

    public IReadOnlyList<Choice> People { get; private set; } = [];

    /// <summary>Whether a member was just typed, so that the form is open.</summary>
    public bool IsSeating { get; private set; }

    /// <summary>Whether the quorum was just typed.</summary>
    public bool IsQuorate { get; private set; }

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

    public async Task<IActionResult> OnPostSeatAsync()
    {
        Only("Member.");
        IsSeating = true;
        return await Answer(await seat.Run(Actor, GroupId.From(Id), Member.Person is { } person ? new PersonId(person) : null, Member.Name ?? "", Member.Agency ?? "", Member.Chairs, Gone), "The member was added", $"/work/people/groups/{Id}#members", "Member");
    }

    public async Task<IActionResult> OnPostUnseatAsync(string? member)
    {
        Only("member");
        return await Answer(await seat.Unseat(Actor, GroupId.From(Id), member ?? "", Gone), "The member was taken out", $"/work/people/groups/{Id}#members", "Member");
    }

    public async Task<IActionResult> OnPostQuorumAsync()
    {
        Only("Needs.");
        IsQuorate = true;
        return await Answer(await seat.SetQuorum(Actor, GroupId.From(Id), int.TryParse(Needs.Quorum, out var quorum) ? quorum : 0, Needs.DecidesForPartnership, Gone), "It was saved", $"/work/people/groups/{Id}#members", "Needs");
    }

    /// <summary>One page, several forms: what belongs to another is not asked for.</summary>
    private void Only(string form)
    {
        foreach (var key in ModelState.Keys.Where(k => !k.StartsWith(form, StringComparison.OrdinalIgnoreCase)).ToList())
        {
            ModelState.Remove(key);
        }
    }

    protected override async Task<IActionResult> Again()
    {
        if (await page.Run(Actor, GroupId.From(Id), Gone) is not { } group)
        {
            return NotFound();
        }

        Group = group;
        People = LeadOptions.Of(await people.Run(Actor, Gone));
        (Form.Version, Form.Name, Form.Purpose) = (Form.Version == 0 ? group.Version : Form.Version, Form.Name ?? group.Name, Form.Purpose ?? group.Purpose);
        (Needs.Quorum, Needs.DecidesForPartnership) = (Needs.Quorum ?? (group.Quorum == 0 ? null : group.Quorum.ToString(System.Globalization.CultureInfo.InvariantCulture)), Needs.DecidesForPartnership || group.DecidesForPartnership);
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

    /// <summary>A member as they are typed.</summary>
    public sealed class MemberForm
    {
        public Guid? Person { get; set; }

        public string? Name { get; set; }

        public string? Agency { get; set; }

        public bool Chairs { get; set; }
    }

    /// <summary>What the group needs to decide, as it is typed.</summary>
    public sealed class NeedsForm
    {
        public string? Quorum { get; set; }

        public bool DecidesForPartnership { get; set; }
    }

    public sealed class Answers
    {
        public int Version { get; set; }

        [Required, Display(Name = "the group’s name")]
        public string? Name { get; set; }

        public string? Purpose { get; set; }
    }
}
