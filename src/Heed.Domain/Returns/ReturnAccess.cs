using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Returns;

/// <summary>Who may do what with what national stores are told.</summary>
public static class ReturnAccess
{
    public static readonly AccessTable Table = new("Returns");

    public static readonly Permission CanMakeReturns =
        Table.Allow(nameof(CanMakeReturns), "fill in what national stores are told of a review, take it out, and write down that it was sent", Role.PartnershipManager, Role.Chair);
}
