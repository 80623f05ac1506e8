using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Tests.People;

public sealed class PeopleRulesTests
{
    private static readonly DateOnly Spring = new(2026, 4, 1);
    private static readonly DateTimeOffset Noon = new(2026, 4, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void An_invitation_works_once()
    {
        var invitation = Invitation.To(APerson(), InvitationPurpose.Account, "hash", Noon);

        Assert.True(invitation.Use(Noon.AddDays(7)).IsDone);
        Assert.Contains("has been used", Assert.Single(invitation.Use(Noon.AddDays(7)).Problems).Sentence);
    }

    [Fact]
    public void An_invitation_ends_after_seven_days_and_a_link_to_a_new_password_after_an_hour()
    {
        Assert.Contains("has ended", Invitation.To(APerson(), InvitationPurpose.Account, "hash", Noon).WhyNot(Noon.AddDays(7).AddSeconds(1)));
        var link = Invitation.To(APerson(), InvitationPurpose.NewPassword, "hash", Noon);
        Assert.Null(link.WhyNot(Noon.AddHours(1)));
        Assert.Contains("has ended", link.WhyNot(Noon.AddHours(1).AddSeconds(1)));
    }

    [Fact]
    public void An_invitation_gives_way_to_a_newer_one_at_once()
    {
        var invitation = Invitation.To(APerson(), InvitationPurpose.Account, "hash", Noon);

        invitation.GiveWay(Noon);

        Assert.Contains("newer e-mail", invitation.WhyNot(Noon));
    }

    [Fact]
    public void A_role_ended_on_its_first_day_never_counted_and_cannot_end_before_that()
    {
        var grant = Grant.Give(PersonId.New(), Role.Chair, ScopeId.New(), Spring).Value;

        Assert.True(grant.End(Spring.AddDays(-1)).IsDone);
        Assert.Contains("began on 1 April 2026", Assert.Single(grant.End(Spring.AddDays(-2)).Problems).Sentence);
    }

    [Fact]
    public void A_body_keeps_the_name_it_bore_on_a_day()
    {
        var agency = AnAgency("Old Trust", Spring.AddYears(-3));

        Assert.True(agency.Rename("New Trust", "NT", Spring).IsDone);

        Assert.Equal("Old Trust", agency.NameOn(Spring.AddDays(-1)));
        Assert.Equal("New Trust", agency.NameOn(Spring));
        Assert.Equal("New Trust", agency.Name);
    }

    [Fact]
    public void A_body_that_was_followed_cannot_take_over_so_the_line_never_turns_back()
    {
        var (first, second, third) = (AnAgency("First", Spring.AddYears(-3)), AnAgency("Second", Spring), AnAgency("Third", Spring));

        Assert.True(second.Succeed(first, Spring).IsDone);

        Assert.Equal(Spring, first.Until);
        Assert.False(first.Succeed(second, Spring).IsDone);
        Assert.False(third.Succeed(first, Spring).IsDone);
        Assert.False(third.Succeed(third, Spring).IsDone);
    }

    [Theory]
    [InlineData(Role.Administrator, PlaceKind.Installation)]
    [InlineData(Role.PartnershipManager, PlaceKind.Partnership)]
    [InlineData(Role.AgencyLead, PlaceKind.Agency)]
    [InlineData(Role.ActionLead, PlaceKind.Agency)]
    [InlineData(Role.PanelMember, PlaceKind.Review)]
    [InlineData(Role.Reviewer, PlaceKind.Review)]
    public void Each_role_has_its_place(Role role, PlaceKind place) => Assert.Equal(place, RolePlaces.Of(role));

    [Fact]
    public void A_partnership_manager_gives_every_role_but_administrator_and_manager()
    {
        var on = ScopeId.New();
        var manager = new Actor(ActorKind.Person, PersonId.New(), "Mary", null, [new HeldRole(Role.PartnershipManager, on)]);

        var may = Enum.GetValues<Role>().Where(role => PeopleAccess.ToGive(role).Allows(manager, Reach.Of(on), role)).ToHashSet();

        Assert.Equal([Role.Administrator, Role.PartnershipManager], Enum.GetValues<Role>().Except(may));
        Assert.False(PeopleAccess.CanGiveRolesInPartnership.Allows(manager, Reach.Of(ScopeId.New()), on));
    }

    [Fact]
    public void Nobody_changes_another_persons_password()
    {
        var (mine, other) = (APerson(), APerson());
        var actor = new Actor(ActorKind.Person, mine.Id, "Me", null, [new HeldRole(Role.Administrator, Scopes.Root)]);

        Assert.True(PeopleAccess.CanKeepOwnAccount.Allows(actor, Reach.Of(Scopes.Root), mine));
        Assert.False(PeopleAccess.CanKeepOwnAccount.Allows(actor, Reach.Of(Scopes.Root), other));
    }

    private static Person APerson() => Person.Join("Ann Example", "Nurse", "ann@example.org", AgencyId.New()).Value;

    private static Agency AnAgency(string name, DateOnly from) => Agency.Found(name, "", AgencyKind.Health, false, from, []).Value;
}
