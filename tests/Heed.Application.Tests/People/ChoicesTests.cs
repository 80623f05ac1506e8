using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Application.Platform.Database;
using Heed.Domain.People;
using Heed.TestKit;

namespace Heed.Application.Tests.People;

public sealed class ChoicesTests
{
    [Theory, OnBothDatabases]
    public async Task Each_role_is_offered_what_it_may_see(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var ministry = (await town.The<FoundAgency>().Run(Actor.Heed, "Ministry of Learning", "", AgencyKind.Government, true, town.Today, [], default)).Value;
        var far = (await town.The<FoundAgency>().Run(Actor.Heed, "Adults Only Care", "", AgencyKind.Voluntary, false, town.Today, [town.Adults], default)).Value;
        var elsewhere = (await town.The<FoundAgency>().Run(Actor.Heed, "Elsewhere Council", "", AgencyKind.Council, false, town.Today, [], default)).Value;
        await town.Person("Fay Far", far.Id);
        var childrenManager = await town.Person("Chris Children", town.Council, (Role.PartnershipManager, Town.On(town.Children)));

        var leads = await town.The<LeadChoices>().Run(childrenManager, default);
        Assert.Contains(leads, l => l is { Name: "Peter Police", Agency: "Town Police", RoleTitle: "Safeguarding Lead" });
        Assert.DoesNotContain(leads, l => l.Name == "Fay Far");
        Assert.Equal("Peter Police", Assert.Single(await town.The<LeadChoices>().Run(town.PoliceLead, default)).Name);
        Assert.Empty(await town.The<LeadChoices>().Run(Actor.Visitor, default));

        var agencies = (await town.The<AgencyChoices>().Run(childrenManager, default)).Select(a => a.Id).ToList();
        Assert.Contains(ministry.Id, agencies);
        Assert.Contains(town.Police, agencies);
        Assert.DoesNotContain(far.Id, agencies);
        Assert.DoesNotContain(elsewhere.Id, agencies);
        Assert.Contains(elsewhere.Id, (await town.The<AgencyChoices>().Run(town.Administrator, default)).Select(a => a.Id));
        Assert.Equal([ministry.Id, town.Police], (await town.The<AgencyChoices>().Run(town.PoliceLead, default)).Select(a => a.Id));

        Assert.Equal(town.Children, Assert.Single(await town.The<PartnershipChoices>().Run(childrenManager, default)).Id);
        Assert.Equal(2, (await town.The<PartnershipChoices>().Run(town.Manager, default)).Count);
        Assert.Empty(await town.The<PartnershipChoices>().Run(town.Chair, default));
    }
}
