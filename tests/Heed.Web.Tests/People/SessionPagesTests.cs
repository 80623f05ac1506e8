using Heed.Domain.People;
using Heed.TestKit;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.SigningIn;

namespace Heed.Web.Tests.People;

public sealed class SessionPagesTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private RunningHeed Heed => running.Heed;

    [Fact]
    public async Task A_person_sees_where_they_are_signed_in_and_ends_it_at_once()
    {
        var me = await Heed.Town.Person("Sue Sessions", Heed.Town.Council, (Role.Auditor, Town.On(Heed.Town.Children)));
        var (here, there) = (await Heed.As(me), Heed.SignedOut());
        there.Http.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0");
        await there.SignIn("sue-sessions@town.example", RunningHeed.Password);
        await here.Open("/account");
        Assert.Contains("2 browsers", here.Text);
        Assert.Contains("Firefox on Windows", here.Text);

        await here.Press($"Sign out there: Firefox on Windows, since {PlainWords.WithTime(Heed.Town.Clock.GetUtcNow())}");

        Assert.Contains("You are signed out there", here.Text);
        Assert.Equal("Sign in", (await there.Open("/work")).Heading);
        Assert.Equal("/work", (await here.Open("/work")).Path);
    }

    [Fact]
    public async Task All_others_end_together_and_nobody_ends_another_persons()
    {
        var me = await Heed.Town.Person("Oli Others", Heed.Town.Council, (Role.Auditor, Town.On(Heed.Town.Children)));
        var browsers = new[] { await Heed.As(me), await Heed.As(me), await Heed.As(me) };
        var stranger = await Heed.As(Heed.Town.PoliceLead);
        var theirs = (await browsers[0].Open("/account/sessions")).Page.QuerySelector("input[name=session]")!.GetAttribute("value")!;
        await (await Heed.As(Heed.Town.PoliceLead)).Open("/work");
        await stranger.Open("/account/sessions");
        await stranger.Press(stranger.Page.QuerySelectorAll("button").First(b => b.TextContent.StartsWith("Sign out there", StringComparison.Ordinal)).TextContent.Trim(), ("session", theirs));
        Assert.DoesNotContain("You are signed out there", stranger.Text);

        Assert.Contains("3 browsers", (await browsers[0].Open("/account/sessions")).Text);
        await browsers[0].Press("Sign out everywhere else");

        Assert.Contains("signed out in every other browser", browsers[0].Text);
        Assert.Equal("Sign in", (await browsers[1].Open("/work")).Heading);
        Assert.Equal("Sign in", (await browsers[2].Open("/work")).Heading);
    }

    [Fact]
    public async Task Signing_out_ends_copies_of_the_cookie_at_once_and_other_browsers_stay()
    {
        var me = await Heed.Town.Person("Cora Copy", Heed.Town.Council, (Role.Auditor, Town.On(Heed.Town.Children)));
        var (browser, other, copy) = (Heed.SignedOut(), await Heed.As(me), Heed.SignedOut());
        await browser.Open("/account/sign-in");
        var answer = await browser.Http.PostAsync(new Uri("/account/sign-in", UriKind.Relative), new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Form.Email"] = "cora-copy@town.example",
            ["Form.Password"] = RunningHeed.Password,
            ["__RequestVerificationToken"] = browser.Page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!,
        }));
        copy.Http.DefaultRequestHeaders.Add("Cookie", answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("heed=", StringComparison.Ordinal)).Split(';')[0]);
        await browser.Open("/account");
        Assert.Equal("My account", (await copy.Open("/account")).Heading);

        await browser.Press("Sign out");

        Assert.Equal("Sign in", (await copy.Open("/account")).Heading);
        Assert.Equal("My account", (await other.Open("/account")).Heading);
    }

    [Theory]
    [InlineData(121, 121)]
    [InlineData(721, 60)]
    public async Task Idleness_and_age_end_a_session_and_what_was_typed_is_kept(int minutes, int between)
    {
        var browser = await Heed.As(Heed.Town.Manager);
        await browser.Open("/work/reviews/open");
        for (var passed = 0; passed < minutes; passed += between)
        {
            Heed.Town.Clock.Pass(TimeSpan.FromMinutes(Math.Min(between, minutes - passed)));
            if (passed + between < minutes)
            {
                await browser.Http.GetAsync(new Uri("/work", UriKind.Relative));
            }
        }

        await browser.Press("Open the review", ("Form.Title", "A long afternoon"));
        Assert.Equal("Sign in", browser.Heading);
        await browser.Press("Sign in", ("Form.Email", await Heed.EmailOf(Heed.Town.Manager)), ("Form.Password", RunningHeed.Password));

        Assert.StartsWith("/work/reviews/open", browser.Path);
        Assert.Equal("A long afternoon", browser.Page.QuerySelector("[name='Form.Title']")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1", "Safari on an iPhone")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0", "Edge on Windows")]
    [InlineData("curl/8", "A browser")]
    [InlineData(null, "A browser")]
    public void A_browser_is_named_in_plain_words(string? said, string words) => Assert.Equal(words, BrowserWords.Of(said));
}
