using Heed.Domain.Shared;

namespace Heed.Domain.People;

/// <summary>Who may do what with people, agencies, partnerships and groups.</summary>
public static class PeopleAccess
{
    public static readonly AccessTable Table = new("People");

    public static readonly Permission CanFoundPartnership = Table.Allow(nameof(CanFoundPartnership), "found a partnership", Role.Administrator);

    public static readonly Permission CanChangePartnership =
        Table.Allow(nameof(CanChangePartnership), "change a partnership's name, dates and public help text", Role.Administrator, Role.PartnershipManager);

    public static readonly Permission CanPlanChecks =
        Table.Allow(nameof(CanPlanChecks), "say how many impact checks a partnership can make in a year", Role.PartnershipManager, Role.Chair);

    public static readonly Permission CanKeepAgencies =
        Table.Allow(nameof(CanKeepAgencies), "add and change agencies", Role.Administrator, Role.PartnershipManager);

    public static readonly Permission CanKeepGroups =
        Table.Allow(nameof(CanKeepGroups), "form, change and stand down groups", Role.Administrator, Role.PartnershipManager);

    public static readonly Permission CanKeepPeople =
        Table.Allow(nameof(CanKeepPeople), "add and change people and invite them", Role.Administrator, Role.PartnershipManager);

    public static readonly Permission CanChangeSignIn =
        Table.Allow(nameof(CanChangeSignIn), "change the e-mail address that a person signs in with, and take away a lost authenticator app", Role.Administrator);

    public static readonly Permission CanGiveRoles =
        Table.Allow(nameof(CanGiveRoles), "give and end the roles of administrator and partnership manager", Role.Administrator);

    public static readonly Permission CanGiveRolesInPartnership = Table.Allow(nameof(CanGiveRolesInPartnership),
        "give and end every other role on a partnership, its reviews, and the agencies that work in no partnership but theirs", Role.Administrator, Role.PartnershipManager);

    public static readonly Permission CanNameDeputies = Table.Allow<Person>(nameof(CanNameDeputies), "name who stands in for a person while they are away, and end that", [Role.Administrator, Role.PartnershipManager],
        new Tie<Person>("the person themselves", (actor, person) => actor.Person == person.Id));

    public static readonly Permission CanKeepOwnAccount = Table.Allow<Person>(nameof(CanKeepOwnAccount), "change a password and how they sign in", [],
        new Tie<Person>("the person whose account it is", (actor, person) => actor.Person == person.Id));

    /// <summary>Which of the two permissions a role needs: whoever manages a partnership may not make another manager.</summary>
    public static Permission ToGive(Role role) => role is Role.Administrator or Role.PartnershipManager ? CanGiveRoles : CanGiveRolesInPartnership;
}
