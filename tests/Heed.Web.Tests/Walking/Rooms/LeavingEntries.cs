using Heed.Application.People.Commands;
using Heed.Domain.People;
using Heed.TestKit;

namespace Heed.Web.Tests.Walking.Rooms;

/// <summary>Leaving, standing in, handing over, and bodies that follow others. Administrators keep people and bodies too.</summary>
internal static class LeavingEntries
{
    private const string One = "work/people/{id:guid}";

    private static readonly string Typed = Marks.Text(Marks.Typed);

    public static IEnumerable<Entry> All => People.Concat(Bodies).Select(e => e with { Also = [World.OfAdministrator] }).Concat(Custody);

    private static IEnumerable<Entry> People =>
    [
        Entry.Look($"{One}/deputies", w => $"/work/people/{w.Person}/deputies", Marks.Person),
        Entry.Press($"{One}/deputies", Marks.Person, async w => new Filled($"/work/people/{await w.FreshPerson()}/deputies", "Name this deputy",
            ("Form.Email", await w.FreshEmail()), ("Form.From", "2026-03-02"), ("Form.Until", "2026-03-20"))),
        Entry.Press($"{One}/deputies?handler=End", Marks.Person, async w =>
        {
            var person = await w.FreshPerson();
            await w.Town.The<NameDeputy>().Run(w.Town.Manager, person, await w.FreshEmail(), w.Town.Today, w.Town.Today.AddDays(9), default);
            return new Filled($"/work/people/{person}/deputies", $"End that {Marks.Text(Marks.Person)} stands in");
        }),
        Entry.Look($"{One}/hand-over", w => $"/work/people/{w.Person}/hand-over", Marks.Person),
        .. new[] { "hand-over", "leave" }.SelectMany(page => new[]
        {
            Entry.Press($"{One}/{page}?handler=Actions", Marks.Person, async w => new Filled($"/work/people/{await w.FreshLead()}/{page}", "Hand these actions over",
                ("Hand.LeadPerson", $"{w.Town.PoliceLead.Person}"), ("Hand.Reason", Typed))),
            Entry.Press($"{One}/{page}?handler=Roles", Marks.Person, async w => new Filled($"/work/people/{(await w.FreshMember()).Person}/{page}", "Hand these roles over", ("Hand.RolePerson", $"{w.Town.Chair.Person}"))),
        }),
    ];

    private static IEnumerable<Entry> Bodies =>
    [
        Entry.Look("work/people/agencies/{id:guid}/mailbox", w => $"/work/people/agencies/{w.OwnAgency}/mailbox", Marks.Agency, Behind.Page),
        Entry.Press("work/people/agencies/{id:guid}/mailbox", "typed-mailbox@town.example", async w => new Filled($"/work/people/agencies/{await w.FreshAgency()}/mailbox", "Save the mailbox", ("Form.Mailbox", "typed-mailbox@town.example")), Behind.Page),
        Entry.Look("work/people/bodies/{id:guid}/pass-on", w => $"/work/people/bodies/{w.OwnAgency}/pass-on?To={w.OtherAgency}", Marks.Person, Behind.Page),
        Entry.Press("work/people/bodies/{id:guid}/pass-on", Marks.Typed, async w => new Filled($"/work/people/bodies/{await w.FreshAgency()}/pass-on?To={await w.FreshAgency()}", "Pass all of this on",
            ("Form.On", "2026-03-01"), ("Form.Reason", Typed)), Behind.Page),
        Entry.Look("work/people/bodies/{id:guid}/passed-on", w => $"/work/people/bodies/{w.EndedAgency}/passed-on", Marks.Succession, Behind.Page),
    ];

    private static IEnumerable<Entry> Custody =>
    [
        Entry.Look("work/reviews/restricted/{id:guid}/custody/{grant:guid}", w => $"/work/reviews/restricted/{w.Custody}", "Cal Custodian") with { By = Custodian, IsRestricted = true },
        Entry.Press("work/reviews/restricted/{id:guid}/custody/{grant:guid}", Marks.Person, async w => new Filled($"/work/reviews/restricted/{await w.FreshCustody()}", "Name this person", ("Form.Email", await w.FreshEmail()))) with { By = Custodian, IsRestricted = true },
    ];

    private static Task<Guest> Custodian(World w) => Task.FromResult(w.Custodian);
}
