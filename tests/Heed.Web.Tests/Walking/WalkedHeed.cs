using Heed.TestKit;
using Heed.Web.Tests.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Heed.Web.Tests.Walking;

/// <summary>One planted world for everybody who walks through it, with single sign-on, and with doors that leak beside those of Heed. The walk has one of its own: what others change is not what it meets.</summary>
public sealed class WalkedHeed : IAsyncLifetime
{
    private FakeProvider provider = null!;
    private RunningHeed heed = null!;
    private RunningHeed notSetUp = null!;
    private IReadOnlyList<(Entry Entry, Reply Reply)>? pages;

    internal World World { get; private set; } = null!;

    internal RunningHeed Heed => heed;

    public async ValueTask InitializeAsync()
    {
        provider = await FakeProvider.Start(new HeldClock());
        heed = await RunningHeed.InProcess(with: b =>
        {
            Doors.Tell(b);
            // Many sign in here, and none is a secret.
            b.Services.PostConfigure<PasswordHasherOptions>(options => options.IterationCount = 10);
            b.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["HEED_OIDC_ISSUER"] = provider.Issuer,
                ["HEED_OIDC_CLIENT"] = FakeProvider.Client,
                ["HEED_OIDC_SECRET"] = FakeProvider.Secret,
            });
        }, beside: app => LeakingDoors.Map(app, () => World));
        notSetUp = await RunningHeed.NotSetUp(Doors.Tell);
        World = await World.Make(heed, notSetUp, provider, [.. Entries.All.Concat(LeakingDoors.Entries).Select(e => e.Fixed).OfType<string>().Distinct()]);
    }

    /// <summary>Every page as whoever is entitled gets it: opened once, and looked at by each check.</summary>
    internal async Task<IReadOnlyList<(Entry Entry, Reply Reply)>> Pages()
    {
        if (pages is null)
        {
            var opened = new List<(Entry, Reply)>();
            foreach (var entry in Entries.Pages)
            {
                var guest = await entry.By(World);
                opened.Add((entry, await guest.Send(await entry.Ask(World, guest))));
            }

            pages = opened;
        }

        return pages;
    }

    public async ValueTask DisposeAsync()
    {
        World?.Dispose();
        await notSetUp.DisposeAsync();
        await heed.DisposeAsync();
        await provider.DisposeAsync();
    }
}

[CollectionDefinition(Name)]
public sealed class WalkedCollection : ICollectionFixture<WalkedHeed>
{
    public const string Name = "walked";
}
