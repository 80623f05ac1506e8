using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Notifications;

/// <summary>Who may do what with notifications and what is decided on them.</summary>
public static class NotificationAccess
{
    public static readonly AccessTable Table = new("Notifications");

    private static readonly Tie<Notification> Writer = new("whoever wrote it", (actor, notification) => notification.Written.Who == actor.Person);

    public static readonly Permission CanNotify = Table.Allow(nameof(CanNotify), "write a notification or a referral to a partnership", Role.PartnershipManager, Role.Chair, Role.BoardMember, Role.AgencyLead);

    public static readonly Permission CanRewrite = Table.Allow<Notification>(nameof(CanRewrite), "put right what a notification says", [Role.PartnershipManager], Writer);

    public static readonly Permission CanAuthorise = Table.Allow<Notification>(nameof(CanAuthorise), "write down that a senior person authorised a notification", [Role.PartnershipManager, Role.Chair], Writer);

    public static readonly Permission CanConsider = Table.Allow(nameof(CanConsider), "say whether criteria are met, ask for information, and write down what a group recommends and what a national body said", Role.PartnershipManager, Role.Chair);

    /// <summary>Whether somebody sees how it is considered: those who see the whole of its scope. Whoever only wrote it does not.</summary>
    /// <param name="reach">From where the notification is reached: its partnership, or a restricted review that came of it.</param>
    public static bool SeesTrail(Actor actor, Reach reach) => actor.Kind != ActorKind.Person || RoleSight.OfWholeScope.Any(role => actor.Holds(role, reach));

    public static readonly Permission CanDecide = Table.Allow(nameof(CanDecide), "write down what was decided on a notification", Role.Chair, Role.PartnershipManager);
}
