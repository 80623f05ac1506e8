using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Tests.Shared;

public sealed class AccessTests
{
    private static readonly ScopeId Here = ScopeId.New();
    private static readonly ScopeId There = ScopeId.New();
    private static readonly AccessTable Table = new("Test");
    private static readonly Permission ForManagers = Table.Allow("CanTest", "test", Role.PartnershipManager, Role.Chair);
    private static readonly Permission ForItsWriter = Table.Allow<string>("CanRead", "read it", [], new Tie<string>("its writer", (actor, text) => actor.Name == text));

    [Fact]
    public void A_role_counts_on_the_scope_it_is_held_on_and_nowhere_else()
    {
        Assert.True(ForManagers.Allows(With(Role.Chair, Here), Reach.Of(Here), ""));
        Assert.False(ForManagers.Allows(With(Role.Chair, There), Reach.Of(Here), ""));
        Assert.False(ForManagers.Allows(With(Role.Auditor, Here), Reach.Of(Here), ""));
    }

    [Fact]
    public void A_visitor_may_do_nothing() => Assert.False(ForManagers.Allows(Actor.Visitor, Reach.Of(Here), ""));

    [Fact]
    public void A_tie_lets_one_person_do_what_no_role_allows()
    {
        Assert.True(ForItsWriter.Allows(With(Role.Auditor, Here) with { Name = "Ann" }, Reach.Of(Here), "Ann"));
        Assert.False(ForItsWriter.Allows(With(Role.Auditor, Here) with { Name = "Ben" }, Reach.Of(Here), "Ann"));
    }

    [Fact]
    public void Each_permission_is_a_sentence()
    {
        Assert.Equal("Partnership managers or chairs may test.", ForManagers.Sentence);
        Assert.Equal("Its writer may read it.", ForItsWriter.Sentence);
    }

    private static Actor With(Role role, ScopeId scope) => new(ActorKind.Person, PersonId.New(), "Somebody", null, [new HeldRole(role, scope)]);
}
