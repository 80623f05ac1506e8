using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Meetings;

/// <summary>Who may do what with meetings and their decisions.</summary>
public static class MeetingAccess
{
    public static readonly AccessTable Table = new("Meetings");

    public static readonly Permission CanKeepMeetings =
        Table.Allow(nameof(CanKeepMeetings), "plan a meeting, build its agenda, say who came, and write its minutes", Role.PartnershipManager, Role.Chair);

    public static readonly Permission CanEnterDecisions =
        Table.Allow(nameof(CanEnterDecisions), "enter what a meeting decided about a recommendation or an action", Role.PartnershipManager, Role.Chair);
}
