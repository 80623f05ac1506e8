using Heed.Application.Demonstration;
using Heed.Application.People;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Printing;
using Heed.Application.Recommendations;
using Heed.Application.Reports;
using Heed.Domain.People;
using Heed.Web.Platform.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Heed.TestKit;

/// <summary>The whole product, running over a town: in process for page tests, or on a loopback port for a real browser.</summary>
public sealed class RunningHeed : IAsyncDisposable
{
    public const string Password = "lantern orchard velvet tide";

    private readonly WebApplication app;

    private RunningHeed(Town town, WebApplication app) => (Town, this.app) = (town, app);

    public Town Town { get; }

    public IServiceProvider Services => app.Services;

    /// <summary>Where the browser finds it; in process it is a name only.</summary>
    public Uri Address { get; private set; } = new("http://localhost");

    /// <param name="beside">What a test maps beside the pages of Heed.</param>
    public static Task<RunningHeed> InProcess(DatabaseKind kind = DatabaseKind.Sqlite, Action<WebApplicationBuilder>? with = null, Action<WebApplication>? beside = null) => Start(kind, b =>
    {
        with?.Invoke(b);
        b.WebHost.UseTestServer();
    }, beside);

    /// <summary>Heed before its set-up.</summary>
    public static async Task<RunningHeed> NotSetUp(Action<WebApplicationBuilder>? with = null) => await Start(await Town.Unfounded(DatabaseKind.Sqlite), b =>
    {
        with?.Invoke(b);
        b.WebHost.UseTestServer();
    });

    /// <param name="beside">What a test maps beside the pages of Heed.</param>
    public static async Task<RunningHeed> OnLoopback(DatabaseKind kind = DatabaseKind.Sqlite, Action<WebApplicationBuilder>? with = null, Action<WebApplication>? beside = null) =>
        Listening(await Start(kind, b =>
        {
            with?.Invoke(b);
            b.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        }, beside));

    /// <summary>Heed with the demonstration loaded, on a loopback port; everybody of it signs in with <see cref="Password"/>.</summary>
    public static async Task<RunningHeed> WithDemonstration(DatabaseKind kind = DatabaseKind.Sqlite)
    {
        var town = await Town.Unfounded(kind);
        var people = await LoadDemonstration.Run(town.Database.Address, town.Database.Folder, town.Today, withPdf: false, default);
        var running = Listening(await Start(town, b => b.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0")));
        using var scope = running.Services.CreateScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        foreach (var person in people)
        {
            await accounts.CreateAsync(new Account { UserName = person.Email, Email = person.Email, EmailConfirmed = true, IsExcused = true, PersonId = person.Person }, Password);
        }

        return running;
    }

    /// <summary>A browser of one person, without scripts: keeps cookies, follows no redirect unless told.</summary>
    public Browser SignedOut() => new(Client());

    public async Task<Browser> As(Actor actor)
    {
        var email = await AccountOf(actor);
        var browser = SignedOut();
        await browser.SignIn(email, Password);
        return browser;
    }

    /// <summary>Makes the person's account where there is none.</summary>
    /// <param name="excused">Whether no role of theirs makes a second factor compulsory.</param>
    /// <returns>The address they sign in with.</returns>
    public async Task<string> AccountOf(Actor actor, bool excused = true)
    {
        using var scope = Services.CreateScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var email = await EmailOf(actor);
        if (await accounts.FindByNameAsync(email) is null)
        {
            var made = await accounts.CreateAsync(new Account { UserName = email, Email = email, EmailConfirmed = true, IsExcused = excused, PersonId = actor.Person!.Value }, Password);
            if (!made.Succeeded)
            {
                throw new InvalidOperationException(string.Join("; ", made.Errors.Select(e => e.Description)));
            }
        }

        return email;
    }

    /// <summary>The newest letter to an address that the text stands in, once everything queued is sent; it may be none.</summary>
    public async Task<string?> LetterTo(string email, string holding = "")
    {
        var wanted = (string letter) => letter.Contains($"To: {email}\r\n", StringComparison.Ordinal) && letter.Contains(holding, StringComparison.Ordinal);
        await Services.GetRequiredService<MailSender>().SendDue(default);
        // A worker may have claimed a letter a moment ago, or be about to write it.
        for (var wait = 0; wait < 10 && !Letters().Any(wanted); wait++)
        {
            await Task.Delay(50);
            await Services.GetRequiredService<MailSender>().SendDue(default);
        }

        return Letters().LastOrDefault(wanted);
    }

    /// <summary>All letters sent so far, the newest last, with soft line breaks joined.</summary>
    public IReadOnlyList<string> Letters() => !Directory.Exists(Town.Database.Folder.Mail) ? [] :
        [.. Directory.GetFiles(Town.Database.Folder.Mail, "*.eml").Order(StringComparer.Ordinal).Select(f => File.ReadAllText(f).Replace("=\r\n", "", StringComparison.Ordinal).Replace("=3D", "=", StringComparison.Ordinal))];

    public async Task<string> EmailOf(Actor actor)
    {
        await using var db = Town.The<Heed.Application.Platform.Reading.Reader>().For(Actor.Heed);
        return db.People.Where(p => p.Id == actor.Person!.Value).Select(p => p.Email).Single().Value;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await Town.DisposeAsync();
    }

    private static async Task<RunningHeed> Start(DatabaseKind kind, Action<WebApplicationBuilder> listen, Action<WebApplication>? beside = null)
    {
        var running = await Start(await Town.Found(kind), listen, beside);
        // Somebody has an account, so that Heed does not ask to be set up.
        await running.AccountOf(running.Town.Administrator);
        return running;
    }

    private static async Task<RunningHeed> Start(Town town, Action<WebApplicationBuilder> listen, Action<WebApplication>? beside = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, ApplicationName = "heed" });
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(town.Clock);
        listen(builder);
        builder.Services.TryAddSingleton(TestDatabase.WithoutPdf);
        builder.AddHeedWeb(town.Database.Address, town.Database.Folder);
        // Its clock stands still, and a test says itself when the day’s chasing is done and what the calendar changed is counted.
        foreach (var worker in new[] { typeof(ChasingWorker), typeof(CountsWorker) })
        {
            builder.Services.Remove(builder.Services.Single(s => s.ImplementationType == worker));
        }

        var app = builder.Build();
        app.UseHeedWeb();
        beside?.Invoke(app);
        await app.StartAsync();
        return new RunningHeed(town, app);
    }

    private static RunningHeed Listening(RunningHeed running)
    {
        running.Address = new Uri(running.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First().Replace("127.0.0.1", "localhost", StringComparison.Ordinal));
        return running;
    }

    /// <summary>Asks without a browser: keeps no cookies, follows no redirect.</summary>
    public HttpClient Client() => Address.Port == 80
        ? new HttpClient(new CookieJar(app.GetTestServer().CreateHandler())) { BaseAddress = Address }
        : new HttpClient(new CookieJar(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })) { BaseAddress = Address };
}
