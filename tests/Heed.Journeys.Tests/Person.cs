using System.Text.RegularExpressions;
using Heed.TestKit;
using Microsoft.Playwright;

namespace Heed.Journeys.Tests;

/// <summary>Somebody at a real browser.</summary>
internal static class Person
{
    /// <summary>In milliseconds, as Playwright waits for what is pressed.</summary>
    private const float Patience = 30_000;

    public static async Task<IPage> SignedIn(RunningHeed heed, string email, int width = 1280, bool scripts = true)
    {
        var page = await Chromium.NewPerson(heed.Address, width, scripts);
        await SignIn(page, email);
        return page;
    }

    public static async Task SignIn(IPage page, string email)
    {
        await page.GotoAsync("/account/sign-in");
        await page.GetByLabel("E-mail address").FillAsync(email);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(RunningHeed.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await page.HasLeft("sign-in");
    }

    /// <summary>Waits for the address only: to wait for the event of a page that may be loaded already is a race.</summary>
    public static Task IsAt(this IPage page, string address) => Assertions.Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(address) + "$"), new() { Timeout = Patience });

    /// <inheritdoc cref="IsAt"/>
    public static Task HasLeft(this IPage page, string address) => Assertions.Expect(page).Not.ToHaveURLAsync(new Regex(Regex.Escape(address)), new() { Timeout = Patience });

    /// <summary>Types a day into the three boxes that ask for it.</summary>
    public static async Task Day(this IPage page, string field, DateOnly day)
    {
        foreach (var (part, number) in new[] { ("Day", day.Day), ("Month", day.Month), ("Year", day.Year) })
        {
            await page.FillAsync($"[name='{field}.{part}']", $"{number}");
        }
    }

    public static Task Press(this IPage page, string button) => page.Locator("main").GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();

    public static Task Follow(this IPage page, string link) => page.Locator("main a", new() { HasText = link }).First.ClickAsync();

    public static Task<string?> Heading(this IPage page) => page.Locator("h1").First.TextContentAsync();
}
