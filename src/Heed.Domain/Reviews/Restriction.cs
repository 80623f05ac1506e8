using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Reviews;

/// <summary>
/// That a review is open to named people only. For everybody else, partnership managers and administrators too, it does not exist. Its
/// two custodians see its reference number and nothing more of it, and name who may read it, so that it is never orphaned.
/// </summary>
public sealed class Restriction : IAggregate
{
    public const int Custodians = 2;

    private Restriction()
    {
    }

    public RestrictionId Id { get; private set; }

    /// <summary>The review's own scope.</summary>
    public ScopeId ScopeId { get; private set; }

    public SourceId ReviewId { get; private set; }

    /// <summary>What the custodians know it by, for example <c>R-7KQ4M2</c>. It tells nothing.</summary>
    public string Reference { get; private set; } = "";

    public string Reason { get; private set; } = "";

    public Stamp Made { get; private set; } = null!;

    public Stamp? Lifted { get; private set; }

    public bool Stands => Lifted is null;

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    /// <param name="reference">Chance letters, made outside.</param>
    /// <param name="custodians">Exactly two different people.</param>
    /// <param name="named">Who may read the review from now on; at least one.</param>
    public static Outcome<Restriction> Of(Review review, string reference, IReadOnlyCollection<PersonId> custodians, IReadOnlyCollection<PersonId> named, string reason, Stamp by)
    {
        var problems = new Problems()
            .If(custodians.Distinct().Count() != Custodians, "Custodians", "Name two different people as custodians; they see the reference number only, and name who may read the review")
            .If(custodians.Intersect(named).Any(), "Custodians", "A custodian sees the reference number only: choose custodians who are not among those who may read the review")
            .If(named.Count == 0, "Named", "Name at least one person who may read the review")
            .IfBlank(reason, nameof(Reason), "Enter why only named people may see it")
            .IfLonger(reason, 2_000, nameof(Reason), "The reason");
        return problems.Any
            ? problems
            : new Restriction { Id = RestrictionId.New(), ScopeId = review.ScopeId, ReviewId = review.Id, Reference = reference, Reason = reason.Trim(), Made = by };
    }

    /// <summary>Whether it would be left with fewer than two custodians without this one.</summary>
    /// <param name="custodians">Those who are custodians today and in post.</param>
    public bool NeedsAnotherBefore(PersonId leaves, IReadOnlyCollection<PersonId> custodians) =>
        Stands && custodians.Contains(leaves) && custodians.Distinct().Count(c => c != leaves) < Custodians;

    /// <summary>One custodian's place is taken by another person, so that there are always two.</summary>
    /// <param name="custodians">Those who are custodians today.</param>
    public Outcome HandOver(PersonId from, PersonId? to, IReadOnlyCollection<PersonId> custodians) => new Problems()
        .If(!Stands, "", "This restriction has been lifted: everybody in the partnerships sees the review, and nobody keeps it")
        .If(!custodians.Contains(from), "", "This person is no custodian of it any more. Look again at who is")
        .If(to is null, "Email", "Nobody with this e-mail address is known here. Ask an administrator to add them first")
        .If(to is { } next && custodians.Contains(next), "Email", "This person is a custodian of it already; there must be two different people");

    /// <summary>Opens the review again to all who see its partnerships.</summary>
    public Outcome Lift(Stamp by)
    {
        if (!Stands)
        {
            return Outcome.Refused("", "This restriction has been lifted already");
        }

        Lifted = by;
        return Outcome.Done;
    }
}
