using System.Net;
using System.Text.RegularExpressions;
using Heed.Application.People.Commands;
using Heed.Domain.People;
using Heed.TestKit;

namespace Heed.Web.Tests.People;

public sealed partial class AccountPagesTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private const string Another = "copper meadow thimble ash";

    private RunningHeed Heed => running.Heed;

    [Fact]
    public async Task An_invitation_makes_an_account_once_and_opening_it_uses_nothing_up()
    {
        var (person, email, link) = await Invited("Inga Invited");
        var browser = Heed.SignedOut();
        await browser.Open(link);
        await browser.Open(link);
        Assert.Equal("You are invited to Heed", browser.Heading);
        Assert.Contains("Inga Invited", browser.Text);

        await browser.Press("Make my account", ("Form.Password", "football1234"));
        Assert.Contains("tried first", Assert.Single(browser.Problems));
        await browser.Press("Make my account", ("Form.Password", Another));
        Assert.Equal("/work", browser.Path);
        Assert.Contains("Inga Invited", (await browser.Open("/account")).Text);

        var second = await Heed.SignedOut().Open(link);
        Assert.Equal(HttpStatusCode.Gone, second.Status);
        Assert.Contains("has been used. Sign in with the password you chose", second.Text);
        Assert.Equal(Domain.Shared.OutcomeKind.Refused, (await Heed.Town.The<AcceptInvitation>().Run(link.Split("code=")[1], RunningHeed.Password, default)).Kind);
        await Heed.SignedOut().SignIn(email, Another);
        Assert.NotEqual(default, person);
    }

    [Fact]
    public async Task An_ended_invitation_says_so_and_one_sent_again_works()
    {
        var (person, email, first) = await Invited("Ed Ended");
        var manager = await Heed.As(Heed.Town.Manager);
        await manager.Open($"/work/people/{person}");
        Assert.Contains("Invited. The link in the e-mail works until", manager.Text);

        Heed.Town.Clock.Pass(TimeSpan.FromMinutes(1));
        await manager.Press("Send the invitation again");
        var again = Link((await Heed.LetterTo(email))!);

        Assert.NotEqual(first, again);
        Assert.Contains("Look for a newer e-mail", (await Heed.SignedOut().Open(first)).Text);
        Assert.Equal("You are invited to Heed", (await Heed.SignedOut().Open(again)).Heading);
        Heed.Town.Clock.PassDays(8);
        Assert.Contains("ask the person who invited you to send it again", (await Heed.SignedOut().Open(again)).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await Heed.SignedOut().Open("/account/join?code=cut-off")).Status);
    }

    [Fact]
    public async Task The_letter_names_nobody_but_its_reader_and_sender_and_links_to_our_own_address()
    {
        var heed = Heed;
        await heed.Town.Review("Secret title of a review", heed.Town.Children);
        var (_, email, _) = await Invited("Lena Letter");

        var letter = (await heed.LetterTo(email))!;

        Assert.Contains("Hello Lena Letter", letter);
        Assert.Contains("Mary Manager invites you", letter);
        Assert.Contains("http://localhost/account/join?code=", letter);
        Assert.DoesNotContain("Secret title", letter);
    }

    [Fact]
    public async Task A_forgotten_password_is_replaced_by_a_link_that_works_once()
    {
        var browser = await Heed.As(await Heed.Town.Person("Frida Forgot", Heed.Town.Council));
        var known = await Ask("frida-forgot@town.example");
        var unknown = await Ask("nobody@town.example");
        Assert.Equal(known.Replace("frida-forgot", "x", StringComparison.Ordinal), unknown.Replace("nobody", "x", StringComparison.Ordinal));
        Assert.Null(await Heed.LetterTo("nobody@town.example"));
        var link = Link((await Heed.LetterTo("frida-forgot@town.example", "new password"))!);

        var fresh = await Heed.SignedOut().Open(link);
        await fresh.Press("Save my new password", ("Form.Password", Another));

        Assert.Equal("/work", fresh.Path);
        Assert.Contains("has been used", (await Heed.SignedOut().Open(link)).Text);
        await Heed.SignedOut().SignIn("frida-forgot@town.example", Another);
        Assert.Equal("Sign in", (await Wrong("frida-forgot@town.example", RunningHeed.Password)).Heading);
        Assert.Equal("Sign in", (await browser.Open("/account")).Heading);
    }

    [Fact]
    public async Task Five_wrong_passwords_close_the_account_for_a_quarter_of_an_hour_and_nothing_tells_which_addresses_exist()
    {
        var email = await Heed.EmailOf(await WithAccount("Lou Locked"));
        var sentences = new HashSet<string>();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            sentences.Add(Assert.Single((await Wrong(email, "wrong wrong wrong")).Problems));
        }

        sentences.Add(Assert.Single((await Wrong(email, RunningHeed.Password)).Problems));
        sentences.Add(Assert.Single((await Wrong("nobody@town.example", "wrong wrong wrong")).Problems));

        Assert.Single(sentences);
        Heed.Town.Clock.Pass(TimeSpan.FromMinutes(14));
        Assert.Equal("Sign in", (await Wrong(email, RunningHeed.Password)).Heading);
        Heed.Town.Clock.Pass(TimeSpan.FromMinutes(2));
        await Heed.SignedOut().SignIn(email, RunningHeed.Password);
    }

    [Fact]
    public async Task From_one_network_not_everything_can_be_tried()
    {
        await using var heed = await RunningHeed.InProcess();
        var browser = await heed.SignedOut().Open("/account/forgotten");
        for (var attempt = 0; attempt < 21; attempt++)
        {
            browser = await heed.SignedOut().Open("/account/forgotten");
            await browser.Press("Send me a link", ("Form.Email", $"stranger{attempt}@town.example"));
            Assert.Equal(attempt < 20 ? "Look for an e-mail" : "Choose a new password", browser.Heading);
        }

        Assert.Contains("Too many links were asked for from your network", Assert.Single(browser.Problems));
        for (var attempt = 0; attempt < 50; attempt++)
        {
            await browser.Open("/account/sign-in");
            await browser.Press("Sign in", ("Form.Email", $"stranger{attempt}@town.example"), ("Form.Password", "wrong wrong wrong"));
        }

        var email = await heed.EmailOf(heed.Town.Administrator);
        await browser.Press("Sign in", ("Form.Email", email), ("Form.Password", RunningHeed.Password));
        Assert.Contains("is not right", Assert.Single(browser.Problems));
        heed.Town.Clock.Pass(TimeSpan.FromMinutes(16));
        await browser.SignIn(email, RunningHeed.Password);
    }

    [Fact]
    public async Task A_person_changes_their_password_and_signs_out()
    {
        var browser = await Heed.As(await Heed.Town.Person("Pia Password", Heed.Town.Council, (Role.Chair, Town.On(Heed.Town.Children))));
        await browser.Open("/account");
        Assert.Contains("Chair, Town Safeguarding Children Partnership", browser.Text);

        await browser.Press("Change my password", ("Form.Present", "not mine at all"), ("Form.Next", Another));
        Assert.Contains("not your present password", Assert.Single(browser.Problems));
        await browser.Press("Change my password", ("Form.Present", RunningHeed.Password), ("Form.Next", Another));
        Assert.Contains("Your password was changed", browser.Text);
        Heed.Town.Clock.Pass(TimeSpan.FromMinutes(2));
        Assert.Equal("My account", (await browser.Open("/account")).Heading);

        await browser.Press("Sign out");
        Assert.Contains("You are signed out", browser.Text);
        Assert.Equal("Sign in", (await browser.Open("/account")).Heading);
    }

    [Fact]
    public async Task Who_has_left_is_signed_out_and_cannot_sign_in()
    {
        var leaver = await Heed.Town.Person("Leo Leaver", Heed.Town.Council, (Role.Auditor, Town.On(Heed.Town.Children)));
        var browser = await Heed.As(leaver);
        Assert.True((await Heed.Town.The<LeavePost>().Run(Heed.Town.Manager, leaver.Person!.Value, Heed.Town.Today.AddDays(-1), default)).IsDone);

        Assert.Equal("Sign in", (await browser.Open("/account")).Heading);
        Assert.Single((await Wrong("leo-leaver@town.example", RunningHeed.Password)).Problems);
    }

    private async Task<(PersonId Person, string Email, string Link)> Invited(string name)
    {
        var person = (await Heed.Town.Person(name, Heed.Town.Hospital)).Person!.Value;
        var manager = await Heed.As(Heed.Town.Manager);
        await manager.Open($"/work/people/{person}");
        await manager.Press("Send an invitation");
        var email = $"{Domain.Shared.Slugs.From(name)}@town.example";
        return (person, email, Link((await Heed.LetterTo(email))!));
    }

    private async Task<Actor> WithAccount(string name)
    {
        var actor = await Heed.Town.Person(name, Heed.Town.Council);
        await Heed.As(actor);
        return actor;
    }

    private async Task<string> Ask(string email)
    {
        var browser = await Heed.SignedOut().Open("/account/forgotten");
        return (await browser.Press("Send me a link", ("Form.Email", email))).Page.QuerySelector("main")!.TextContent;
    }

    private async Task<Browser> Wrong(string email, string password)
    {
        var browser = await Heed.SignedOut().Open("/account/sign-in");
        return await browser.Press("Sign in", ("Form.Email", email), ("Form.Password", password));
    }

    private static string Link(string letter) => LinkIn().Match(letter).Value["http://localhost".Length..];

    [GeneratedRegex(@"http://localhost/account/\S+")]
    private static partial Regex LinkIn();
}
