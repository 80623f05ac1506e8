using Heed.TestKit;
using Microsoft.Playwright;

namespace Heed.Journeys.Tests;

/// <summary>Somebody at a real browser.</summary>
internal static class Person
{
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
        await page.WaitForURLAsync(url => !url.Contains("sign-in", StringComparison.Ordinal));
    }

    public static Task Press(this IPage page, string button) => page.Locator("main").GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();

    public static Task Follow(this IPage page, string link) => page.Locator("main a", new() { HasText = link }).First.ClickAsync();

    public static Task<string?> Heading(this IPage page) => page.Locator("h1").First.TextContentAsync();
}
