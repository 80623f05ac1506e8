using Heed.Application.People.Commands;
using Heed.Domain.People;
using Heed.TestKit;

namespace Heed.Web.Tests.Walking.Rooms;

/// <summary>People and their roles. Administrators keep them too.</summary>
internal static class PeopleEntries
{
    private const string One = "work/people/{id:guid}";

    private static readonly string Typed = Marks.Text(Marks.Typed);

    public static IEnumerable<Entry> All => Doors.Select(e => e with { Also = [World.OfAdministrator] });

    private static IEnumerable<Entry> Doors =>
    [
        Entry.OwnPage("work/people", Marks.Person),
        Entry.OwnPage("work/people", Marks.Person, $"?words={Marks.Person}"),
        Entry.OwnPage("work/people/add", Marks.Agency),
        Entry.Press("work/people/add", Marks.Typed, w => new Filled("/work/people/add", "Add the person",
            ("Form.Name", Typed), ("Form.RoleTitle", Typed), ("Form.Email", "typed@town.example"), ("Form.AgencyId", $"{w.OwnAgency}")), Behind.Page),
        Entry.Look(One, w => At(w), Marks.Person) with { AndShows = [Marks.Post] },
        Entry.Press($"{One}?handler=Invite", Marks.Person, async w => new Filled(await Fresh(w), "Send an invitation")),
        Entry.Press($"{One}?handler=ComeBack", Marks.Person, async w =>
        {
            var person = await w.FreshPerson();
            await w.Town.The<LeavePost>().Run(w.Town.Manager, person, w.Town.Today, default);
            return new Filled($"/work/people/{person}", "Write down that they are in post again");
        }),
        Entry.Look($"{One}/change", w => At(w, "/change"), Marks.Person),
        Entry.Press($"{One}/change", Marks.Typed, async w => new Filled(await Fresh(w, "/change"), "Save the change", ("Form.Name", Typed), ("Form.RoleTitle", Typed))),
        Entry.Look($"{One}/give-role", w => At(w, "/give-role"), Marks.Person),
        Entry.Press($"{One}/give-role", Marks.Person, async w => new Filled(await Fresh(w, "/give-role"), "Give the role", ("Form.Role", "BoardMember"), ("Form.Partnership", $"{w.Town.Children}"))),
        Entry.Look($"{One}/leave", w => At(w, "/leave"), Marks.Person),
        Entry.Press($"{One}/leave", Marks.Person, async w => new Filled(await Fresh(w, "/leave"), "Write down that they have left")),
        Entry.Look($"{One}/second-factor", w => At(w, "/second-factor"), Marks.Person) with { By = w => Task.FromResult(w.Administrator) },
        Entry.Press($"{One}/second-factor", Marks.Typed, async w => new Filled($"/work/people/{(await w.WithApp()).Actor.Person}/second-factor", "Take the app away", ("Form.Reason", Typed))) with { By = w => Task.FromResult(w.Administrator) },
        Entry.Look("work/people/roles/{id:guid}/end", w => $"/work/people/roles/{w.Grant}/end", Marks.Person),
        Entry.Press("work/people/roles/{id:guid}/end", Marks.Person, async w => new Filled($"/work/people/roles/{(await w.FreshMember()).Grant}/end", "End the role", ("Form.When", "now"))),
    ];

    private static string At(World w, string page = "") => $"/work/people/{w.Person}{page}";

    private static async Task<string> Fresh(World w, string page = "") => $"/work/people/{await w.FreshPerson()}{page}";
}
