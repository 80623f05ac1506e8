using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Publishing;

/// <summary>Who may do what with what the public reads. Published pages are open to everybody.</summary>
public static class PublishingAccess
{
    public static readonly AccessTable Table = new("Publishing");

    public static readonly Permission CanPreparePublication =
        Table.Allow(nameof(CanPreparePublication), "write the public words of a review and submit an edition", Role.PartnershipManager);

    public static readonly Permission CanPublish =
        Table.Allow(nameof(CanPublish), "publish or return an edition that somebody else prepared", Role.PartnershipManager, Role.Chair);

    public static readonly Permission CanPublishAlone =
        Table.Allow(nameof(CanPublishAlone), "publish an edition that they prepared themselves, with the reason why it cannot wait", Role.PartnershipManager, Role.Chair);

    public static readonly Permission CanApproveSignature =
        Table.Allow(nameof(CanApproveSignature), "approve the signature of their partnership below a joint response", Role.Chair);

    /// <summary>Asked for besides: that they are named for the identification key.</summary>
    public static readonly Permission CanSettleDoubts =
        Table.Allow(nameof(CanSettleDoubts), "settle what the identification key asks about in an edition, where they are named for the key", Role.PartnershipManager, Role.Chair, Role.PanelMember, Role.Reviewer);

    public static readonly Permission CanWithdraw =
        Table.Allow(nameof(CanWithdraw), "withdraw what is published", Role.PartnershipManager, Role.Chair);

    public static readonly Permission CanSharePreview =
        Table.Allow(nameof(CanSharePreview), "make and end private preview links", Role.PartnershipManager);
}
