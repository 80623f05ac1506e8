using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Events;

/// <summary>Who may do what with learning events.</summary>
public static class EventAccess
{
    public static readonly AccessTable Table = new("Events");

    public static readonly Permission CanKeepEvents = Table.Allow(nameof(CanKeepEvents), "write down the learning events of a review and who came", Role.PartnershipManager, Role.Reviewer);
}
