using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Tests.Reviews;

public sealed class RestrictionTests
{
    private static readonly PersonId One = PersonId.New();
    private static readonly PersonId Two = PersonId.New();
    private static readonly Stamp Ann = new(One, "Ann", new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
    private static readonly Stamp Bob = new(Two, "Bob", new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.Zero));

    [Fact]
    public void A_restriction_needs_two_different_custodians_somebody_who_may_read_and_a_reason()
    {
        Assert.Equal(["Custodians", "Named", "Reason"], Of([One, One], [], " ").Problems.Select(p => p.Field));
        Assert.True(Of([One, Two], [One], "A police officer is named in it").IsDone);
    }

    [Fact]
    public void It_is_lifted_once()
    {
        var made = Of([One, Two], [One], "A reason").Value;

        Assert.True(made.Lift(Ann).IsDone);
        Assert.False(made.Stands);
        Assert.False(made.Lift(Bob).IsDone);
    }

    [Fact]
    public void Nobody_allows_the_emergency_access_that_they_asked_for_and_it_is_decided_once()
    {
        var asked = EmergencyAccess.Ask(new ScopeId(Guid.NewGuid()), " r-7kq4m2 ", "A child may be in the house", Ann).Value;

        Assert.Equal("R-7KQ4M2", asked.Reference);
        Assert.Contains("a second person", Assert.Single(asked.Allow(Ann).Problems).Sentence);
        Assert.True(asked.Waits);
        Assert.True(asked.Allow(Bob).IsDone);
        Assert.Equal("Bob", asked.Allowed!.Name);
        Assert.False(asked.Refuse(Bob).IsDone);
    }

    [Fact]
    public void An_emergency_access_needs_a_reference_and_a_reason() =>
        Assert.Equal(["Reference", "Reason"], EmergencyAccess.Ask(new ScopeId(Guid.NewGuid()), "", " ", Ann).Problems.Select(p => p.Field));

    private static Outcome<Restriction> Of(PersonId[] custodians, PersonId[] named, string reason) =>
        Restriction.Of(Review.Open(ReviewType.RapidReview, "A review", "a-review", [PartnershipId.New()]).Value, "R-7KQ4M2", custodians, named, reason, Ann);
}
