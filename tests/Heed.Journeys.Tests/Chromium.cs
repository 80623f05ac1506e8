using Heed.Application.Platform.Printing;
using Heed.Application.Platform.Files;
using Microsoft.Playwright;

namespace Heed.Journeys.Tests;

/// <summary>One real browser for the whole run: Debian's Chromium.</summary>
internal static class Chromium
{
    /// <summary>The one that Heed prints with.</summary>
    public static readonly string? Program = PdfPrinter.Chromium;

    private static readonly Lazy<Task<IBrowser>> Browser = new(Start);

    /// <summary>A fresh person: no cookies, no history.</summary>
    /// <param name="width">1280 for a desk, 375 for a phone.</param>
    public static async Task<IPage> NewPerson(Uri address, int width = 1280, bool scripts = true)
    {
        if (Program is null)
        {
            Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") != "true", "Chromium is not installed: apt-get install chromium-headless-shell");
            throw new InvalidOperationException("Chromium is not installed");
        }

        var context = await (await Browser.Value).NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = width < 600 ? 740 : 900 },
            JavaScriptEnabled = scripts,
            Locale = "en-GB",
        });
        return await context.NewPageAsync();
    }

    private static async Task<IBrowser> Start()
    {
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Program,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }
}
