using System.Net;
using Heed.TestKit;
using Heed.Web.Platform.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Heed.Web.Tests.People;

public sealed class SetUpTests
{
    private static readonly (string, string)[] Filled =
    [
        ("Form.PartnershipName", "Tynemarsh Safeguarding Children Partnership"), ("Form.PartnershipShortName", "TSCP"), ("Form.PartnershipKind", "Children"),
        ("Form.AgencyName", "Tynemarsh Council"), ("Form.AgencyKind", "Council"),
        ("Form.Name", "Fern First"), ("Form.RoleTitle", "Partnership Manager"), ("Form.Email", "fern@tynemarsh.example"), ("Form.Password", RunningHeed.Password),
    ];

    [Fact]
    public async Task A_new_Heed_leads_to_its_set_up_which_makes_everything_and_is_then_closed()
    {
        await using var heed = await RunningHeed.NotSetUp();
        var code = heed.Services.GetRequiredService<FirstStart>().Code;
        var browser = heed.SignedOut();
        foreach (var path in new[] { "/", "/work/people", "/account/sign-in", "/account/join?code=x", "/work/imports" })
        {
            Assert.StartsWith("/account/set-up", (await browser.Open(path)).Path, StringComparison.Ordinal);
        }

        await browser.Open($"/account/set-up?code={code}");
        Assert.Equal("Set up Heed", browser.Heading);
        await browser.Press("Set up Heed", [.. Filled.Select(f => f.Item1 == "Form.Password" ? (f.Item1, "password1234") : f)]);
        Assert.Contains("tried first", Assert.Single(browser.Problems));
        Assert.Contains("Fern First", browser.Page.QuerySelector("[name='Form.Name']")!.GetAttribute("value"));

        await browser.Press("Set up Heed", ("Form.Password", RunningHeed.Password));

        // An administrator sets up a second factor next.
        Assert.Equal("/account/second-factor/set-up?back=%2Fwork", browser.Path);
        await browser.Open("/account");
        Assert.Contains("Administrator, the whole of Heed", browser.Text);
        Assert.Contains("Partnership manager, Tynemarsh Safeguarding Children Partnership", browser.Text);
        Assert.Equal("Sign in", (await heed.SignedOut().Open($"/account/set-up?code={code}")).Heading);
    }

    [Fact]
    public async Task From_another_machine_it_asks_for_the_code_that_was_printed()
    {
        await using var heed = await RunningHeed.NotSetUp();
        var stranger = heed.SignedOut();

        await stranger.Open("/account/set-up");
        Assert.Equal((HttpStatusCode.Forbidden, "Heed is waiting to be set up"), (stranger.Status, stranger.Heading));
        await stranger.Open("/account/set-up?code=guess");
        Assert.Equal("Heed is waiting to be set up", stranger.Heading);

        // A form made up by hand does not get past it either.
        var page = await heed.SignedOut().Open($"/account/set-up?code={heed.Services.GetRequiredService<FirstStart>().Code}");
        await page.Press("Set up Heed", [.. Filled, ("Code", "guess")]);
        Assert.Equal("Heed is waiting to be set up", page.Heading);
    }
}
