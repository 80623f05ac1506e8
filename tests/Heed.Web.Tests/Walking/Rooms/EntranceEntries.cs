using System.Net;
using Heed.TestKit;
using Heed.Web.Platform.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Heed.Web.Tests.Walking.Rooms;

/// <summary>Ways in for whoever is not signed in: by password, code, invitation, a forgotten password, another organisation, and the first start.</summary>
internal static class EntranceEntries
{
    public static IEnumerable<Entry> All =>
    [
        Entry.Public("account/sign-in", "/account/sign-in", "Sign in"),
        new("POST account/sign-in", Behind.Link, Marks.Newcomer, SignIn) { By = Fresh, Secret = _ => RunningHeed.Password, Changes = false },
        new("GET account/sign-in/code", Behind.Public, "Enter the code of your app", (_, _) => Task.FromResult(Asked.Page("/account/sign-in/code"))) { By = HalfWay },
        new("POST account/sign-in/code", Behind.Link, Marks.Newcomer, EnterCode) { By = HalfWay, Secret = w => w.LastSecret, Changes = false },
        Entry.Public("account/sign-out", "/account/sign-out", "Sign out"),
        Entry.Public("account/forgotten", "/account/forgotten", "forgotten"),
        Entry.Press("account/forgotten", "e-mail", _ => new Filled("/account/forgotten", "Send me a link", ("Form.Email", "nobody-at-all@town.example")), Behind.Public) with { By = Fresh, Changes = false },
        new("GET account/join", Behind.Link, Marks.Person, async (w, _) => Asked.Page($"/account/join?code={await w.Invitation()}")) { By = Fresh, Secret = w => w.LastSecret },
        Entry.Press("account/join", "Your account is made", async w => new Filled($"/account/join?code={await w.Invitation()}", "Make my account", ("Form.Password", "copper meadow thimble ash")), Behind.Link) with { By = Fresh, Secret = w => w.LastSecret },
        new("GET account/new-password", Behind.Link, Marks.Newcomer, async (w, _) => Asked.Page($"/account/new-password?code={await w.NewPassword()}")) { By = Fresh, Secret = w => w.LastSecret },
        Entry.Press("account/new-password", "Your new password is saved", async w => new Filled($"/account/new-password?code={await w.NewPassword()}", "Save my new password", ("Form.Password", "copper meadow thimble ash")), Behind.Link) with { By = Fresh, Secret = w => w.LastSecret },
        Entry.Public("account/single-sign-on", "/account/single-sign-on?why=unknown", "there is no account in Heed"),
        Entry.Public("account/single-sign-on/start", "/account/single-sign-on/start", People.FakeProvider.Client, HttpStatusCode.Redirect),
        new("GET the return of single", Behind.Public, Marks.Newcomer, Return) { By = Fresh },
        new("GET account/set-up", Behind.Public, "Set up Heed", (w, _) => Task.FromResult(Asked.Page(SetUp(w)))) { By = BeforeSetUp },
        Entry.Press("account/set-up", "Set up an authenticator app", w => new Filled(SetUp(w), "Set up Heed",
            ("Form.PartnershipName", "First partnership"), ("Form.PartnershipKind", "Children"), ("Form.AgencyName", "First council"), ("Form.AgencyKind", "Council"),
            ("Form.Name", "Fia First"), ("Form.RoleTitle", "Manager"), ("Form.Email", "fia@first.example"), ("Form.Password", "copper meadow thimble ash")), Behind.Public) with { By = BeforeSetUp, Changes = false },
    ];

    private static async Task<Guest> Fresh(World w) => await Guest.SignedOut("whoever is entitled, signed out", w.Heed.SignedOut());

    private static async Task<Guest> BeforeSetUp(World w) => await Guest.SignedOut("whoever sets Heed up", w.NotSetUp.SignedOut());

    private static string SetUp(World w) => $"/account/set-up?code={w.NotSetUp.Services.GetRequiredService<FirstStart>().Code}";

    private static async Task<Guest> HalfWay(World w)
    {
        var (_, key, email) = await w.WithApp();
        var browser = await w.HalfWay(email);
        w.NextCode(key);
        return Guest.On("the person whose app it is", browser);
    }

    private static async Task<Asked> SignIn(World w, Guest guest)
    {
        var email = await w.Heed.AccountOf(await w.Somebody());
        await guest.Browser.Open("/account/sign-in");
        return guest.Browser.Fill("Sign in", [], ("Form.Email", email), ("Form.Password", RunningHeed.Password));
    }

    private static async Task<Asked> EnterCode(World w, Guest guest)
    {
        await guest.Browser.Open("/account/sign-in/code");
        return guest.Browser.Fill("Sign in", [], ("Form.CodeSecret", w.LastSecret));
    }

    /// <summary>Through the provider and back: only the browser that began may end it.</summary>
    private static async Task<Asked> Return(World w, Guest guest)
    {
        w.Provider.Email = await w.Heed.AccountOf(await w.Somebody());
        using var start = await guest.Browser.Http.GetAsync(new Uri("/account/single-sign-on/start", UriKind.Relative));
        using var outside = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var back = await outside.GetAsync(start.Headers.Location);
        return new Asked(HttpMethod.Get, new Uri(back.Headers.Location!.PathAndQuery, UriKind.Relative), [], []);
    }
}
