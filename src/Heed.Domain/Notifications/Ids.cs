using Heed.Domain.Shared;

namespace Heed.Domain.Notifications;

public readonly record struct NotificationId(Guid Value) : IId<NotificationId>
{
    public static NotificationId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
