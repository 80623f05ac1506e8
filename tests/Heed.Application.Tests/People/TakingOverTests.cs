using Heed.Application.People;
using Heed.Application.People.Commands;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Mail;
using Heed.Domain.People;
using Heed.TestKit;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heed.Application.Tests.People;

/// <summary>Nobody becomes another person, or more than they are, by keeping people.</summary>
public sealed class TakingOverTests
{
    [Theory, OnBothDatabases]
    public async Task After_an_address_was_changed_the_old_one_is_told_and_no_password_is_replaced_for_days(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var chair = town.Chair.Person!.Value;
        await Account(town, chair);

        Assert.True((await town.The<ChangePerson>().Run(town.Administrator, chair, null, "Cora Chair", "Chair", "evil@town.example", town.Council, default)).IsDone);
        Assert.Equal(["Your address in Heed was changed"], await LettersTo(town, "cora-chair@town.example"));
        await town.The<AskForNewPassword>().Run("evil@town.example", default);
        Assert.Empty(await LettersTo(town, "evil@town.example"));

        town.Clock.Pass(AskForNewPassword.WaitsAfterReaddressing + TimeSpan.FromMinutes(1));
        await town.The<AskForNewPassword>().Run("evil@town.example", default);
        Assert.Equal(["Choose a new password for Heed"], await LettersTo(town, "evil@town.example"));
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_gives_themselves_a_role(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);

        var outcome = await town.The<GiveRole>().Run(town.Administrator, town.Administrator.Person!.Value, Role.PartnershipManager, Town.On(town.Children), town.Today, null, default);

        Assert.Contains("Nobody gives themselves a role", Assert.Single(outcome.Problems).Sentence);
        Assert.True((await town.The<GiveRole>().Run(town.Administrator, town.Auditor.Person!.Value, Role.PartnershipManager, Town.On(town.Children), town.Today, null, default)).IsDone);
    }

    private static async Task Account(Town town, PersonId person)
    {
        await using var scope = town.Services.CreateAsyncScope();
        var made = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(
            new Account { UserName = "cora-chair@town.example", Email = "cora-chair@town.example", EmailConfirmed = true, PersonId = person }, "lantern orchard velvet tide");
        Assert.True(made.Succeeded);
    }

    private static async Task<List<string>> LettersTo(Town town, string address)
    {
        await using var db = new Databases(town.Database.Address).Whole();
        return await db.Set<QueuedMail>().Where(m => m.To == address).Select(m => m.Subject).ToListAsync();
    }
}
