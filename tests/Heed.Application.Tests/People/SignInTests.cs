using Heed.Application.People;
using Heed.Application.People.Commands;
using Heed.Application.Platform.Database;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heed.Application.Tests.People;

public sealed class SignInTests
{
    private const string Password = "lantern orchard velvet tide";

    [Theory, OnBothDatabases]
    public async Task An_attempt_is_counted_before_it_is_made_even_when_many_come_at_once(DatabaseKind kind)
    {
        await using var town = await Town.Unfounded(kind);
        var limits = town.The<AttemptLimits>();

        var allowed = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => limits.Allow(AttemptLimit.Password, "lou@town.example", default))));

        Assert.InRange(allowed.Count(may => may), 1, AttemptLimit.Password.Most);
        Assert.True(await limits.Allow(AttemptLimit.Password, "other@town.example", default));
        Assert.False(await limits.Allow(AttemptLimit.Password, " LOU@town.example", default));
        town.Clock.Pass(TimeSpan.FromMinutes(14));
        Assert.False(await limits.Allow(AttemptLimit.Password, "lou@town.example", default));
        town.Clock.Pass(TimeSpan.FromMinutes(2));
        Assert.True(await limits.Allow(AttemptLimit.Password, "lou@town.example", default));
    }

    [Theory, OnBothDatabases]
    public async Task A_session_ends_by_idleness_by_age_by_its_owner_and_by_a_new_password(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var sessions = town.The<AccountSessions>();
        var (account, me) = (await Account(town, town.Manager), town.Manager.Person!.Value);
        async Task<Guid> Begin() => await sessions.Start(account, "Firefox on Windows", "192.0.2.7", default);

        var idle = await Begin();
        town.Clock.Pass(TimeSpan.FromMinutes(119));
        Assert.NotNull(await sessions.Seen(idle, default));
        town.Clock.Pass(TimeSpan.FromMinutes(121));
        Assert.Null(await sessions.Seen(idle, default));

        var old = await Begin();
        for (var hour = 0; hour < 12; hour++)
        {
            Assert.NotNull(await sessions.Seen(old, default));
            town.Clock.Pass(TimeSpan.FromHours(1));
        }

        Assert.NotNull(await sessions.Seen(old, default));
        town.Clock.Pass(TimeSpan.FromMinutes(1));
        Assert.Null(await sessions.Seen(old, default));

        var (mine, other) = (await Begin(), await Begin());
        Assert.False(await sessions.End(town.Chair.Person!.Value, other, default));
        Assert.True(await sessions.End(me, other, default));
        Assert.Null(await sessions.Seen(other, default));
        Assert.Equal([mine], (await sessions.Of(me, default)).Select(s => s.Id));

        other = await Begin();
        Assert.True((await town.The<ChangePassword>().Run(town.Manager, Password, "copper meadow thimble ash", default)).IsDone);
        await sessions.CarryOver(mine, default);
        Assert.NotNull(await sessions.Seen(mine, default));
        Assert.Null(await sessions.Seen(other, default));
    }

    [Theory, OnBothDatabases]
    public async Task What_the_database_keeps_of_a_second_factor_opens_nothing_and_each_code_works_once(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var account = await Account(town, town.Manager);
        var (key, codes) = (new byte[20], SecondFactors.NewCodes());
        Random.Shared.NextBytes(key);
        Assert.Equal(OutcomeKind.Refused, (await town.The<TurnOnSecondFactor>().Run(town.Manager, key, "000000", codes, default)).Kind);
        Assert.True((await town.The<TurnOnSecondFactor>().Run(town.Manager, key, OneTimeCode.At(key, town.Clock.GetUtcNow()), codes, default)).IsDone);

        await using (var db = town.The<Databases>().Whole())
        {
            var kept = await db.Users.Where(a => a.Id == account.Id).Select(a => a.App).SingleAsync();
            Assert.True(kept!.Key.AsSpan().IndexOf(key) < 0);
            Assert.DoesNotContain(kept.Codes, codes.Contains);
        }

        Assert.False(await Take(town, account, OneTimeCode.At(key, town.Clock.GetUtcNow())));
        town.Clock.Pass(TimeSpan.FromSeconds(30));
        Assert.True(await Take(town, account, OneTimeCode.At(key, town.Clock.GetUtcNow())));
        Assert.False(await Take(town, account, OneTimeCode.At(key, town.Clock.GetUtcNow())));
        Assert.True(await Take(town, account, codes[3].ToUpperInvariant().Replace('-', ' ')));
        Assert.False(await Take(town, account, codes[3]));
        Assert.True((await town.The<MakeRecoveryCodes>().Run(town.Manager, SecondFactors.NewCodes(), default)).IsDone);
        Assert.False(await Take(town, account, codes[4]));
    }

    [Theory, OnBothDatabases]
    public async Task A_role_that_asks_for_a_second_factor_keeps_it_on(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        foreach (var actor in new[] { town.Manager, town.Auditor })
        {
            await Account(town, actor);
            var key = new byte[20];
            Assert.True((await town.The<TurnOnSecondFactor>().Run(actor, key, OneTimeCode.At(key, town.Clock.GetUtcNow()), SecondFactors.NewCodes(), default)).IsDone);
        }

        var kept = await town.The<TurnOffSecondFactor>().Run(town.Manager, default);
        Assert.Contains("Your role asks for", Assert.Single(kept.Problems).Sentence);
        Assert.True((await town.The<TurnOffSecondFactor>().Run(town.Auditor, default)).IsDone);
    }

    [Fact]
    public void The_roles_that_ask_for_a_second_factor_are_a_setting()
    {
        Assert.Equal(SecondFactorRoles.Usual, SecondFactorRoles.Read(" "));
        Assert.Empty(SecondFactorRoles.Read("none").Roles);
        Assert.Equal([Role.Administrator, Role.PartnershipManager], SecondFactorRoles.Read("administrator, partnershipManager").Roles);
        Assert.Contains("“king”", Assert.Throws<InvalidOperationException>(() => SecondFactorRoles.Read("king")).Message);
    }

    private static async Task<Account> Account(Town town, Actor actor)
    {
        var account = new Account { UserName = $"{actor.Person}@town.example", Email = $"{actor.Person}@town.example", EmailConfirmed = true, PersonId = actor.Person!.Value };
        Assert.True((await town.The<UserManager<Account>>().CreateAsync(account, Password)).Succeeded);
        return account;
    }

    private static async Task<bool> Take(Town town, Account account, string code)
    {
        await using var scope = town.Services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TakeCode>().Run(account.Id, code, default);
    }
}
