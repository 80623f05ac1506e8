using Heed.Domain.Shared;

namespace Heed.Domain.People;

/// <summary>Who may do what with people, agencies, partnerships and groups.</summary>
public static class PeopleAccess
{
    public static readonly AccessTable Table = new("People");

    public static readonly Permission CanFoundPartnership = Table.Allow(nameof(CanFoundPartnership), "found a partnership", Role.Administrator);

    public static readonly Permission CanChangePartnership =
        Table.Allow(nameof(CanChangePartnership), "change a partnership's name, dates and public help text", Role.Administrator, Role.PartnershipManager);

    public static readonly Permission CanKeepAgencies =
        Table.Allow(nameof(CanKeepAgencies), "add and change agencies", Role.Administrator, Role.PartnershipManager);

    public static readonly Permission CanKeepGroups =
        Table.Allow(nameof(CanKeepGroups), "form, change and stand down groups", Role.Administrator, Role.PartnershipManager);

    public static readonly Permission CanKeepPeople =
        Table.Allow(nameof(CanKeepPeople), "add and change people and invite them", Role.Administrator, Role.PartnershipManager);

    public static readonly Permission CanGiveRoles = Table.Allow(nameof(CanGiveRoles), "give and end roles", Role.Administrator);
}
