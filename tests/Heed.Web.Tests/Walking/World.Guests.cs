using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Application.Reviews.Commands;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.TestKit;

namespace Heed.Web.Tests.Walking;

internal sealed partial class World
{
    public const string OfAdministrator = "an administrator";
    public const string OfAdultsManager = "the manager of another partnership";
    public const string OfAdultsChair = "the chair of another partnership";
    public const string OfAdultsBoard = "a board member of another partnership";
    public const string OfOtherLead = "the lead of another agency";
    public const string OfLead = "the lead of the action";
    public const string OfCustodian = "a custodian of a restricted review";
    public const string OfAuditor = "the auditor, who sees all and may change nothing";
    public const string OfStranger = "somebody else with an account";

    private readonly List<Guest> outsiders = [];
    private readonly List<Guest> unnamed = [];
    private int made;

    public Guest Manager { get; private set; } = null!;

    public Guest Chair { get; private set; } = null!;

    /// <summary>Sees all of the partnership, and may change nothing.</summary>
    public Guest Auditor { get; private set; } = null!;

    public Guest Lead { get; private set; } = null!;

    public Guest Administrator { get; private set; } = null!;

    public Guest AdultsManager { get; private set; } = null!;

    public Guest Custodian { get; private set; } = null!;

    public Guest Visitor { get; private set; } = null!;

    /// <summary>Tries what might sign them out, so that nobody else is.</summary>
    public Guest Stranger { get; private set; } = null!;

    public Guest Passerby { get; private set; } = null!;

    public Actor FirstCustodian { get; private set; } = null!;

    public Actor SecondCustodian { get; private set; } = null!;

    public AgencyId OwnAgency { get; private set; }

    public GroupId Group { get; private set; }

    /// <summary>A guest with an account of their own, used for one door.</summary>
    public async Task<Guest> Newcomer() => await Guest.SignedIn("the person whose account it is", await Heed.As(await Somebody()));

    public Task<Actor> Somebody(params (Role, ScopeId)[] roles) => Town.Person($"{Marks.Newcomer} {++made}", OwnAgency, roles);

    private async Task Gather()
    {
        OwnAgency = (await Town.The<FoundAgency>().Run(Actor.Heed, Marks.Text(Marks.Agency), "", AgencyKind.Education, false, Town.Today.AddYears(-3), [Town.Children], default)).Value.Id;
        (OtherAgency, EndedAgency) = (await FreshAgency(), await FreshAgency());
        // Who follows whom is as well known as their names; why it was decided is not.
        await Done(Town.The<PassOn>().Run(Town.Manager, EndedAgency.Value, [OtherAgency.Value], Town.Today, Marks.Text(Marks.Succession), [], default));
        Group = (await Town.The<FormGroup>().Run(Town.Manager, Town.Children, Marks.Text(Marks.Group), "Watches over it", default)).Value.Id;
        await Insiders();
        await Outsiders();
    }

    private async Task Insiders()
    {
        Manager = await Guest.SignedIn("the manager", await Heed.As(Town.Manager));
        Chair = await Guest.SignedIn("the chair", await Heed.As(Town.Chair));
        Auditor = await Guest.SignedIn(OfAuditor, await Heed.As(Town.Auditor));
        Lead = await Guest.SignedIn(OfLead, await Heed.As(Town.PoliceLead));
        unnamed.AddRange([Chair, Auditor, Lead]);
        unnamed.Add(await Guest.SignedIn("another manager of the partnership", await Heed.As(await Town.SecondManager())));
    }

    private async Task Outsiders()
    {
        var adults = Town.On(Town.Adults);
        var (theirs, elsewhere) = (await Town.Review("A matter of adults", Town.Adults), await Town.Review("A matter elsewhere", Town.Children));
        Administrator = await Outsider(OfAdministrator, Town.Administrator);
        AdultsManager = await Outsider(OfAdultsManager, Town.AdultsManager);
        await Outsider(OfAdultsChair, await Town.Person("Otto Chair", Town.Council, (Role.Chair, adults)));
        await Outsider(OfAdultsBoard, await Town.Person("Bea Board", Town.Council, (Role.BoardMember, adults)));
        await Outsider("the auditor of another partnership", await Town.Person("Odd Auditor", Town.Council, (Role.Auditor, adults)));
        await Outsider("a panel member of another partnership’s review", await Town.Person("Pam Panel", Town.Council, (Role.PanelMember, theirs.ScopeId)));
        await Outsider("the reviewer of another partnership’s review", await Town.Person("Rae Reviewer", Town.Council, (Role.Reviewer, theirs.ScopeId)));
        await Outsider("a panel member of another review of the partnership", await Town.Person("Pip Panel", Town.Council, (Role.PanelMember, elsewhere.ScopeId)));
        await Outsider(OfOtherLead, Town.HospitalLead);
        await Outsider("the lead of an action elsewhere", await LeadElsewhere(elsewhere));
        await Outsider("somebody whose role has ended", await Ended());
        await Outsider("somebody without a role", await Town.Person("Nell Nothing", Town.Council));
        FirstCustodian = await Town.Person("Kit Custodian", Town.Council);
        SecondCustodian = await Town.Person("Cal Custodian", Town.Council);
        // They are custodians before anything is planted, so that what changes for them then is no role of theirs.
        await Restrict(await Town.Review("A matter kept elsewhere", Town.Children));
        Custodian = await Outsider(OfCustodian, FirstCustodian);
        Visitor = await Guest.SignedOut("a visitor who is signed out", Heed.SignedOut());
        outsiders.Add(Visitor);
        Stranger = await Guest.SignedIn(OfStranger, await Heed.As(await Town.Person("Sten Stranger", Town.Council, (Role.Auditor, adults))));
        Passerby = await Guest.SignedOut("another visitor who is signed out", Heed.SignedOut());
    }

    private Task<Outcome<Restriction>> Restrict(Review review) => Done(Town.The<RestrictReview>().Run(Town.Manager, review.Id,
        [FirstCustodian.Person!.Value, SecondCustodian.Person!.Value], [new NamedReader(Town.Chair.Person!.Value, Role.Chair)], "It is kept", default));

    private async Task<Guest> Outsider(string who, Actor actor)
    {
        var guest = await Guest.SignedIn(who, await Heed.As(actor));
        outsiders.Add(guest);
        return guest;
    }

    private async Task<Actor> LeadElsewhere(Review elsewhere)
    {
        var lead = await Town.Person("Lea Elsewhere", Town.Council);
        var recommendation = await Town.Recommendation(elsewhere, "9");
        await Town.Action(recommendation, "Write a list", lead);
        await Town.Action(recommendation, "Ask the wards", Town.HospitalLead);
        return lead;
    }

    private async Task<Actor> Ended()
    {
        var person = await Town.Person("Ed Ended", Town.Council);
        var given = await Town.The<GiveRole>().Run(Actor.Heed, person.Person!.Value, Role.PartnershipManager, Town.On(Town.Children), Town.Today.AddDays(-90), Town.Today.AddDays(-1), default);
        return given.IsDone ? await Town.The<ActorOf>().Run(person.Person.Value, default) : throw new InvalidOperationException("The role that ended could not be given");
    }
}
