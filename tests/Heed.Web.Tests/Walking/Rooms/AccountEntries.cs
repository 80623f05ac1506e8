using Heed.Application.People;
using Heed.TestKit;

namespace Heed.Web.Tests.Walking.Rooms;

/// <summary>Somebody's own account: for each door a newcomer with an account of their own.</summary>
internal static class AccountEntries
{
    private const string Passkeys = "account/passkeys";

    public static IEnumerable<Entry> All =>
    [
        Own("account"),
        Entry.Press("account", Marks.Newcomer, _ => new Filled("/account", "Change my password", ("Form.Present", RunningHeed.Password), ("Form.Next", "another lantern of the orchard")), Behind.Account) with
        {
            By = w => w.Newcomer(),
            ForThemselves = [World.OfStranger],
        },
        Own("account/sessions"),
        Entry.Press("account/sessions", "You are signed out in every other browser", _ => new Filled("/account/sessions", "Sign out everywhere else"), Behind.Account) with { By = InTwoBrowsers, Changes = false },
        new("POST account/sessions", Behind.Account, "You are signed out there", OneSession) { By = InTwoBrowsers, Changes = false },
        Own("account/sign-in-again"),
        Entry.Press("account/sign-in-again", Marks.Newcomer, _ => new Filled("/account/sign-in-again", "Go on", ("Form.Password", RunningHeed.Password)), Behind.Account) with { By = w => w.Newcomer(), Changes = false },
        Own("account/second-factor") with { By = w => w.NewcomerWithApp() },
        Entry.Press("account/second-factor", "Keep your recovery codes", _ => new Filled("/account/second-factor", "Make new recovery codes"), Behind.Account) with { By = w => w.NewcomerWithApp() },
        Own("account/second-factor/set-up", "Set up an authenticator app"),
        new("POST account/second-factor/set-up", Behind.Account, "Keep your recovery codes", SetUpApp) { By = w => w.Newcomer() },
        Own(Passkeys),
        new($"POST {Passkeys}?handler=Add", Behind.Account, Marks.Typed, AddPasskey) { By = w => w.Newcomer() },
        new($"POST {Passkeys}?handler=Remove", Behind.Account, Marks.Newcomer, RemovePasskey) { By = w => w.Newcomer() },
        Entry.Press("account/sign-out", "You are signed out", _ => new Filled("/account", "Sign out"), Behind.Account) with { By = w => w.Newcomer(), Changes = false, Also = [World.OfStranger], IsLast = true },
    ];

    private static Entry Own(string door, string shows = Marks.Newcomer) =>
        new($"GET {door}", Behind.Account, shows, (_, _) => Task.FromResult(Asked.Page("/" + door))) { By = w => w.Newcomer() };

    private static async Task<Guest> InTwoBrowsers(World w)
    {
        var person = await w.Somebody();
        await w.Heed.As(person);
        return await Guest.SignedIn("the person whose account it is", await w.Heed.As(person));
    }

    /// <summary>The other browser of theirs: nobody else can end it.</summary>
    private static async Task<Asked> OneSession(World w, Guest owner)
    {
        await owner.Browser.Open("/account/sessions");
        var button = owner.Browser.Page.QuerySelectorAll("button").First(b => b.TextContent.Trim().StartsWith("Sign out there", StringComparison.Ordinal));
        return owner.Browser.Fill(button.TextContent.Trim(), []);
    }

    private static async Task<Asked> SetUpApp(World w, Guest owner)
    {
        await owner.Browser.Open("/account/second-factor/set-up");
        return owner.Browser.Fill("Turn it on", [], ("Form.CodeSecret", OneTimeCode.At(KeyOn(owner.Browser), w.Town.Clock.GetUtcNow())));
    }

    private static async Task<Asked> AddPasskey(World w, Guest owner)
    {
        await owner.Browser.Open("/account/passkeys");
        var made = Authenticator.Make(owner.Browser.Page.QuerySelector("[data-passkey=create]")!.GetAttribute("data-options")!);
        return owner.Browser.Fill("Add a passkey", [], ("CredentialSecret", made), ("Form.Name", $"{Marks.Typed} <script>zqscript()</script>"));
    }

    private static async Task<Asked> RemovePasskey(World w, Guest owner)
    {
        await owner.Send(await AddPasskey(w, owner));
        await owner.Browser.Open("/account/passkeys");
        var button = owner.Browser.Page.QuerySelectorAll("button").First(b => b.TextContent.Trim().StartsWith("Remove", StringComparison.Ordinal));
        return owner.Browser.Fill(button.TextContent.Trim(), []);
    }

    /// <summary>The key as an app reads it from the page: base 32.</summary>
    private static byte[] KeyOn(Browser browser)
    {
        var letters = browser.Page.QuerySelector(".heed-key")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        var bits = string.Concat(letters.Select(l => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(l, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(b => b.Length == 8).Select(b => Convert.ToByte(new string(b), 2))];
    }
}
