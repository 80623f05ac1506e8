using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Disposals;

/// <summary>Who may do what about keeping and destroying.</summary>
public static class DisposalAccess
{
    public static readonly AccessTable Table = new("Disposals");

    public static readonly Permission CanAskForDestruction =
        Table.Allow(nameof(CanAskForDestruction), "ask that a file, a document, an identification key or a review be destroyed", Role.PartnershipManager, Role.Chair);

    public static readonly Permission CanDecideDestruction =
        Table.Allow(nameof(CanDecideDestruction), "decide on a destruction that somebody else asked for", Role.PartnershipManager, Role.Chair);

    public static readonly Permission CanDestroyAccounts =
        Table.Allow(nameof(CanDestroyAccounts), "ask that the account of somebody who left be destroyed, or decide on it when somebody else asked", Role.Administrator, Role.PartnershipManager);

    public static readonly Permission CanOrderToKeep =
        Table.Allow(nameof(CanOrderToKeep), "place a keep order on a review, so that nothing of it is destroyed, and lift it", Role.PartnershipManager, Role.Chair);

    public static readonly Permission CanSetRetention =
        Table.Allow(nameof(CanSetRetention), "set how long a partnership keeps things", Role.PartnershipManager, Role.Chair);

    public static readonly Permission CanSearchForDisclosure =
        Table.Allow(nameof(CanSearchForDisclosure), "search for all that is held on a person, for a subject access or a disclosure request", Role.PartnershipManager, Role.Chair);

    /// <summary>Which permission it takes to ask that something of a kind be destroyed.</summary>
    public static Permission ToAsk(DisposalKind kind) => kind == DisposalKind.Account ? CanDestroyAccounts : CanAskForDestruction;

    public static Permission ToDecide(DisposalKind kind) => kind == DisposalKind.Account ? CanDestroyAccounts : CanDecideDestruction;
}
