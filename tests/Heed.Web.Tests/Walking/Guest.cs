using System.IO.Compression;
using System.Text;
using Heed.TestKit;

namespace Heed.Web.Tests.Walking;

/// <summary>Somebody who tries doors, with a browser and a valid token against forged forms of their own.</summary>
internal sealed class Guest
{
    private readonly string token;

    private Guest(string who, Browser browser, string token) => (Who, Browser, this.token) = (who, browser, token);

    /// <summary>Who they are, as a failure names them: "the chair of another partnership".</summary>
    public string Who { get; }

    public Browser Browser { get; }

    public bool IsSignedIn { get; private init; }

    public static async Task<Guest> SignedIn(string who, Browser browser)
    {
        await browser.Open("/account");
        return new Guest(who, browser, TokenOn(browser)) { IsSignedIn = true };
    }

    /// <summary>Whoever has a page before them, and goes on from there.</summary>
    public static Guest On(string who, Browser browser) => new(who, browser, TokenOn(browser));

    public static async Task<Guest> SignedOut(string who, Browser browser)
    {
        await browser.Open("/account/sign-in");
        return new Guest(who, browser, TokenOn(browser));
    }

    /// <summary>Opens a page, and signs in again where it asks for that first.</summary>
    public async Task Open(string page)
    {
        await Browser.Open(page);
        if (Browser.Path.StartsWith("/account/sign-in-again?", StringComparison.Ordinal))
        {
            await Browser.Press("Go on", ("Form.Password", RunningHeed.Password));
        }
    }

    /// <summary>Asks as themselves, and follows where the answer leads.</summary>
    public async Task<Reply> Send(Asked asked)
    {
        // A browser says from where a form is sent.
        using var message = (token.Length > 0 ? asked.With(token) : asked).Message();
        if (asked.Method != HttpMethod.Get)
        {
            message.Headers.Add("Origin", "http://localhost");
        }

        return await Send(message);
    }

    public async Task<Reply> Send(HttpRequestMessage message)
    {
        var hops = new List<Hop>();
        var response = await Browser.Http.SendAsync(message);
        while (true)
        {
            hops.Add(await Read(response));
            if (response.Headers.Location is not { } next || hops.Count > 5)
            {
                response.Dispose();
                return new Reply(hops);
            }

            var address = new Uri(response.RequestMessage!.RequestUri!, next);
            response.Dispose();
            if (address.Host != "localhost")
            {
                return new Reply(hops);
            }

            response = await Browser.Http.GetAsync(address);
        }
    }

    private static async Task<Hop> Read(HttpResponseMessage response)
    {
        var headers = string.Join('\n', response.Headers.Concat(response.Content.Headers).Where(h => h.Key != Doors.Header).SelectMany(h => h.Value.Select(v => $"{h.Key}: {Uri.UnescapeDataString(v)}")));
        var door = response.Headers.TryGetValues(Doors.Header, out var said) ? said.First() : null;
        return new Hop(response.StatusCode, response.RequestMessage!.RequestUri!.PathAndQuery, headers, Text(await response.Content.ReadAsByteArrayAsync()), door);
    }

    /// <summary>What can be read of an answer; a workbook is unpacked.</summary>
    private static string Text(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith("PK\u0003\u0004"u8))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        using var archive = new ZipArchive(new MemoryStream(bytes));
        return string.Concat(archive.Entries.Select(e =>
        {
            using var reader = new StreamReader(e.Open());
            return reader.ReadToEnd();
        }));
    }

    private static string TokenOn(Browser browser) => browser.Page.QuerySelector("[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";
}
