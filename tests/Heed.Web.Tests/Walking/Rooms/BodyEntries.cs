using Heed.Application.People.Commands;
using Heed.Domain.People;
using Heed.TestKit;

namespace Heed.Web.Tests.Walking.Rooms;

/// <summary>Agencies, partnerships and groups: their names are known to everybody who is signed in. Administrators keep them too.</summary>
internal static class BodyEntries
{
    private const string Agency = "work/people/agencies/{id:guid}";
    private const string Partnership = "work/people/partnerships/{id:guid}";
    private const string Group = "work/people/groups/{id:guid}";

    private static readonly string Typed = Marks.Text(Marks.Typed);

    public static IEnumerable<Entry> All => Agencies.Concat(Partnerships).Concat(Groups).Select(e => e with { Behind = Behind.Page, Also = [World.OfAdministrator] });

    private static IEnumerable<Entry> Agencies =>
    [
        Entry.OwnPage("work/people/agencies", Marks.Agency),
        Entry.OwnPage("work/people/agencies/add", "Add an agency"),
        Entry.Press("work/people/agencies/add", Marks.Typed, w => new Filled("/work/people/agencies/add", "Add the agency", ("Form.Name", Typed), ("Form.Kind", "Education"), ("Form.Partnerships", $"{w.Town.Children}"))),
        Entry.Look(Agency, w => $"/work/people/agencies/{w.OwnAgency}", Marks.Agency),
        Entry.Look($"{Agency}/change", w => $"/work/people/agencies/{w.OwnAgency}/change", Marks.Agency),
        Entry.Press($"{Agency}/change", Marks.Agency, async w => new Filled(await FreshAgency(w, "/change"), "Save the change", ("Form.Kind", "Health"))),
        Entry.Look($"{Agency}/rename", w => $"/work/people/agencies/{w.OwnAgency}/rename", Marks.Agency),
        Entry.Press($"{Agency}/rename", Marks.Typed, async w => new Filled(await FreshAgency(w, "/rename"), "Rename", ("Form.Name", Marks.Text(Marks.Typed, "renamed")))),
        Entry.Look($"{Agency}/end", w => $"/work/people/agencies/{w.OwnAgency}/end", Marks.Agency),
        Entry.Press($"{Agency}/end", Marks.Agency, async w => new Filled(await FreshAgency(w, "/end"), "Write down that it has ended", ("Form.Until", "2026-03-01"))),
        Entry.Look($"{Agency}/succeed", w => $"/work/people/agencies/{w.OwnAgency}/succeed", Marks.Agency),
        Entry.Press($"{Agency}/succeed", Marks.Agency, async w => new Filled(await FreshAgency(w, "/succeed"), "Write it down", ("Form.PredecessorId", $"{await w.FreshAgency()}"), ("Form.Until", "2026-03-01"))),
    ];

    private static IEnumerable<Entry> Partnerships =>
    [
        Entry.OwnPage("work/people/partnerships", "Town Safeguarding Children Partnership"),
        Entry.OwnPage("work/people/partnerships/add", "Add a partnership") with { By = Administrator },
        Entry.Press("work/people/partnerships/add", Marks.Typed, _ => new Filled("/work/people/partnerships/add", "Add the partnership", ("Form.Name", Typed), ("Form.Kind", "Adults"), ("Form.Slug", "typed-partnership"))) with { By = Administrator },
        Entry.Look(Partnership, w => $"/work/people/partnerships/{w.Town.Children}", "Town Safeguarding Children Partnership"),
        Entry.Look($"{Partnership}/change", w => $"/work/people/partnerships/{w.Town.Children}/change", "Where to get help"),
        Entry.Press($"{Partnership}/change", "The change was saved", w => new Filled($"/work/people/partnerships/{w.Town.Children}/change", "Save the change", ("Form.HelpText", Typed))),
        Entry.Look($"{Partnership}/rename", w => $"/work/people/partnerships/{w.Town.Children}/rename", "Town Safeguarding Children Partnership"),
        Entry.Press($"{Partnership}/rename", Marks.Typed, async w => new Filled(await FreshPartnership(w, "/rename"), "Rename", ("Form.Name", Marks.Text(Marks.Typed, "renamed")))) with { By = Administrator },
        Entry.Look($"{Partnership}/succeed", w => $"/work/people/partnerships/{w.Town.Children}/succeed", "Town Safeguarding Children Partnership"),
        Entry.Press($"{Partnership}/succeed", "It is written down", async w => new Filled(await FreshPartnership(w, "/succeed"), "Write it down",
            ("Form.PredecessorId", (await FreshPartnership(w, "")).Split('/')[^1]), ("Form.Until", "2026-03-01"))) with { By = Administrator },
    ];

    private static IEnumerable<Entry> Groups =>
    [
        Entry.OwnPage("work/people/groups", Marks.Group),
        Entry.OwnPage("work/people/groups/form", "Form a group"),
        Entry.Press("work/people/groups/form", Marks.Typed, w => new Filled("/work/people/groups/form", "Form the group", ("Form.PartnershipId", $"{w.Town.Children}"), ("Form.Name", Typed), ("Form.Purpose", Typed))),
        Entry.Look(Group, w => $"/work/people/groups/{w.Group}", Marks.Group),
        Entry.Press(Group, Marks.Typed, async w => new Filled($"/work/people/groups/{await w.FreshGroup()}", "Save the change", ("Form.Name", Typed), ("Form.Purpose", Typed))),
        Entry.Press($"{Group}?handler=Seat", Marks.Typed, async w => new Filled($"/work/people/groups/{await w.FreshGroup()}", "Add the member", ("Member.Name", Typed))),
        Entry.Press($"{Group}?handler=Unseat", "The member was taken out", w => new Filled($"/work/people/groups/{w.Group}", "Take out Sol Solicitor")),
        Entry.Press($"{Group}?handler=Quorum", "It needs 3 members", async w => new Filled($"/work/people/groups/{await w.FreshGroup()}", "Save", ("Needs.Quorum", "3"))),
        Entry.Look($"{Group}/stand-down", w => $"/work/people/groups/{w.Group}/stand-down", Marks.Group),
        Entry.Press($"{Group}/stand-down", "The group was stood down", async w => new Filled($"/work/people/groups/{await w.FreshGroup()}/stand-down", "Stand the group down")),
    ];

    private static Task<Guest> Administrator(World w) => Task.FromResult(w.Administrator);

    private static async Task<string> FreshAgency(World w, string page) => $"/work/people/agencies/{await w.FreshAgency()}{page}";

    private static async Task<string> FreshPartnership(World w, string page)
    {
        var slug = $"fresh-{Guid.NewGuid():N}"[..16];
        var founded = await w.Town.The<FoundPartnership>().Run(Actor.Heed, slug, "", PartnershipKind.Adults, slug, w.Town.Today.AddYears(-2), default);
        return $"/work/people/partnerships/{founded.Value.Id}{page}";
    }
}
