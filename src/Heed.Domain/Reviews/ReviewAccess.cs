using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Reviews;

/// <summary>Who may do what with reviews and other sources of recommendations.</summary>
public static class ReviewAccess
{
    public static readonly AccessTable Table = new("Reviews");

    public static readonly Permission CanOpenReview =
        Table.Allow(nameof(CanOpenReview), "open a review or register another source", Role.PartnershipManager);

    public static readonly Permission CanDescribeReview =
        Table.Allow(nameof(CanDescribeReview), "change what is said of a review and move its stage", Role.PartnershipManager);

    public static readonly Permission CanMarkQuality =
        Table.Allow(nameof(CanMarkQuality), "say whether the quality markers of a review are met", Role.PartnershipManager, Role.Chair, Role.Reviewer);

    public static readonly Permission CanKeepRegimes =
        Table.Allow(nameof(CanKeepRegimes), "copy a type of review for a partnership, and change the copy", Role.PartnershipManager, Role.Chair);

    public static readonly Permission CanCommission =
        Table.Allow(nameof(CanCommission), "agree the terms of reference of a review, say who works on it, and assess what difference it made", Role.PartnershipManager, Role.Chair);

    public static readonly Permission CanCarryOut =
        Table.Allow(nameof(CanCarryOut), "ask agencies for reports, and write down who was involved in a review and what they were told", Role.PartnershipManager, Role.Reviewer);

    public static readonly Permission CanWriteFindings =
        Table.Allow(nameof(CanWriteFindings), "write the findings of a review", Role.PartnershipManager, Role.Reviewer);

    public static readonly Permission CanNameResponsibleGroup =
        Table.Allow(nameof(CanNameResponsibleGroup), "name the group that watches over the recommendations of a source", Role.PartnershipManager, Role.Chair);

    public static readonly Permission CanHoldReview =
        Table.Allow(nameof(CanHoldReview), "put a review on hold and lift a hold", Role.PartnershipManager, Role.Chair);

    public static readonly Permission CanKeepIdentificationKey =
        Table.Allow(nameof(CanKeepIdentificationKey), "set up the identification key of a review, and name others who may open it", Role.PartnershipManager, Role.Chair);

    public static readonly Permission CanOpenIdentificationKey = Table.Allow<IdentificationKey>(nameof(CanOpenIdentificationKey), "open the identification key of a review and write in it", [],
        new Tie<IdentificationKey>("the people named for it", (actor, key) => key.MayOpen(actor.Person)));

    public static readonly Permission CanRestrictReview =
        Table.Allow(nameof(CanRestrictReview), "restrict a review to named people and lift the restriction", Role.PartnershipManager, Role.Chair);

    public static readonly Permission CanNameReaders =
        Table.Allow(nameof(CanNameReaders), "name who may read a restricted review, and end that", Role.Custodian);

    public static readonly Permission CanAskForEmergencyAccess =
        Table.Allow(nameof(CanAskForEmergencyAccess), "ask to read a restricted review in an emergency", Role.PartnershipManager, Role.Chair);

    public static readonly Permission CanAllowEmergencyAccess =
        Table.Allow(nameof(CanAllowEmergencyAccess), "allow or refuse an emergency access that somebody else asked for", Role.PartnershipManager, Role.Chair);
}
