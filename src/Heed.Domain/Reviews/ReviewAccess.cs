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

    public static readonly Permission CanWriteFindings =
        Table.Allow(nameof(CanWriteFindings), "write the findings of a review", Role.PartnershipManager, Role.Reviewer);

    public static readonly Permission CanHoldReview =
        Table.Allow(nameof(CanHoldReview), "put a review on hold and lift a hold", Role.PartnershipManager, Role.Chair);
}
