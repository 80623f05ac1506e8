using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Tests.Reviews;

public sealed class RestrictionTests
{
    private static readonly PersonId One = PersonId.New();
    private static readonly PersonId Two = PersonId.New();
    private static readonly PersonId Three = PersonId.New();
    private static readonly Stamp Ann = new(One, "Ann", new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
    private static readonly Stamp Bob = new(Two, "Bob", new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.Zero));

    [Fact]
    public void A_restriction_needs_two_different_custodians_somebody_who_may_read_and_a_reason()
    {
        Assert.Equal(["Custodians", "Named", "Reason"], Of([One, One], [], " ").Problems.Select(p => p.Field));
        Assert.Equal(["Custodians"], Of([One, Two], [One], "A police officer is named in it").Problems.Select(p => p.Field));
        Assert.True(Of([One, Two], [Three], "A police officer is named in it").IsDone);
    }

    [Fact]
    public void It_is_lifted_once()
    {
        var made = Of([One, Two], [Three], "A reason").Value;

        Assert.True(made.Lift(Ann).IsDone);
        Assert.False(made.Stands);
        Assert.False(made.Lift(Bob).IsDone);
    }

    [Fact]
    public void A_custodian_whose_place_nobody_has_taken_is_needed_and_one_of_three_or_of_a_lifted_restriction_is_not()
    {
        var made = Of([One, Two], [Three], "A reason").Value;

        Assert.True(made.NeedsAnotherBefore(One, [One, Two]));
        Assert.False(made.NeedsAnotherBefore(One, [One, Two, PersonId.New()]));
        Assert.False(made.NeedsAnotherBefore(PersonId.New(), [One, Two]));
        made.Lift(Ann);
        Assert.False(made.NeedsAnotherBefore(One, [One, Two]));
    }

    [Fact]
    public void A_custodians_place_is_taken_by_somebody_who_is_not_the_other_custodian()
    {
        var made = Of([One, Two], [Three], "A reason").Value;

        Assert.True(made.HandOver(One, PersonId.New(), [One, Two]).IsDone);
        Assert.Contains("two different people", Assert.Single(made.HandOver(One, Two, [One, Two]).Problems).Sentence);
        Assert.Contains("Nobody with this e-mail address", Assert.Single(made.HandOver(One, null, [One, Two]).Problems).Sentence);
        Assert.Contains("no custodian of it any more", Assert.Single(made.HandOver(PersonId.New(), PersonId.New(), [One, Two]).Problems).Sentence);
    }

    [Fact]
    public void The_only_one_in_post_who_can_open_an_identification_key_is_needed()
    {
        var key = IdentificationKey.SetUp(IdentificationKeyId.New(), Review.Open(ReviewType.RapidReview, "A review", "a-review", [PartnershipId.New()]).Value, [1]);
        key.Name(Two, Ann);
        Assert.True(key.NeedsAnotherBefore(Two, [Two]));
        Assert.False(key.NeedsAnotherBefore(One, [One, Two]));

        key.Name(One, Bob);
        Assert.False(key.NeedsAnotherBefore(Two, [One, Two]));
        Assert.True(key.NeedsAnotherBefore(Two, [Two]));
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
