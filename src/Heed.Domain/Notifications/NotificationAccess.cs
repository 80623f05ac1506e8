using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Notifications;

/// <summary>Who may do what with notifications and what is decided on them.</summary>
public static class NotificationAccess
{
    public static readonly AccessTable Table = new("Notifications");

    public static readonly Permission CanNotify = Table.Allow(nameof(CanNotify), "write a notification or a referral to a partnership", Role.PartnershipManager, Role.Chair, Role.BoardMember, Role.AgencyLead);

    public static readonly Permission CanRewrite = Table.Allow<Notification>(nameof(CanRewrite), "put right what a notification says", [Role.PartnershipManager],
        new Tie<Notification>("whoever wrote it", (actor, notification) => notification.Written.Who == actor.Person));

    public static readonly Permission CanAuthorise = Table.Allow(nameof(CanAuthorise), "write down that a senior person authorised a notification", Role.PartnershipManager, Role.Chair);

    public static readonly Permission CanConsider = Table.Allow(nameof(CanConsider), "say whether criteria are met, ask for information, and write down what a group recommends and what a national body said", Role.PartnershipManager, Role.Chair);

    public static readonly Permission CanDecide = Table.Allow(nameof(CanDecide), "write down what was decided on a notification", Role.Chair, Role.PartnershipManager);
}
