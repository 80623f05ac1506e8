using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Heed.TestKit;

namespace Heed.Web.Tests.Walking;

/// <summary>What a stranger with tools looks for on every page. Each check first finds a flaw that was planted for it, then finds none.</summary>
[Collection(WalkedCollection.Name)]
public sealed class SurfaceTests(WalkedHeed walked, ITestOutputHelper output)
{
    private const int KnownPages = 140;

    private World World => walked.World;

    [Fact]
    public async Task Every_page_carries_the_headers_that_keep_a_browser_safe()
    {
        Assert.NotEmpty(await Each("GET planted/headers", Surface.Headers));
        Assert.Equal([], await EachPage(Surface.Headers));
    }

    [Fact]
    public async Task Every_cookie_is_kept_from_scripts_and_from_other_sites_and_behind_TLS_from_open_lines()
    {
        Assert.NotEmpty(await Each("GET planted/cookie", Surface.Cookies));
        var (http, tls) = (Heed(), new UriBuilder(Heed().Http.BaseAddress!) { Scheme = "https", Port = 443 }.Uri);
        var replies = new List<(string Page, Reply Reply)>();
        foreach (var page in new[] { "/account/sign-in", "/account/forgotten", "/account/sign-in/code" })
        {
            var guest = Guest.On("a visitor", await http.Open(page));
            replies.Add((page, await guest.Send(Asked.Page(new Uri(tls, page).AbsoluteUri))));
        }

        var newcomer = Guest.On("a visitor", await Heed().Open(new Uri(tls, "/account/sign-in").AbsoluteUri));
        var email = await World.Heed.AccountOf(await World.Somebody());
        replies.Add(("signing in", await newcomer.Send(newcomer.Browser.Fill("Sign in", [], ("Form.Email", email), ("Form.Password", RunningHeed.Password)) with { Address = new Uri(tls, "/account/sign-in") })));

        Assert.Contains(replies, r => r.Reply.Everything.Contains("Set-Cookie: heed=", StringComparison.Ordinal));
        Assert.Equal([], replies.SelectMany(r => r.Reply.Hops.SelectMany(h => Surface.Cookies(h).Concat(Surface.BehindTls(h)).Select(wrong => $"{r.Page}: {wrong}"))));
        Assert.Equal([], await EachPage(Surface.Cookies));
    }

    [Fact]
    public async Task Behind_TLS_every_page_tells_the_browser_to_come_back_by_TLS_only()
    {
        var page = await World.Visitor.Send(Asked.Page("https://heed.example/account/sign-in"));
        var fromMemory = await World.Visitor.Send(Asked.Page("https://heed.example/about"));

        Assert.Contains("Strict-Transport-Security: max-age=31536000", page.First.Headers, StringComparison.Ordinal);
        Assert.Contains("Strict-Transport-Security: max-age=31536000", fromMemory.First.Headers, StringComparison.Ordinal);
        Assert.DoesNotContain("Strict-Transport-Security", (await World.Visitor.Send(Asked.Page("http://heed.example/account/sign-in"))).First.Headers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Odd_parameters_make_no_fault_and_no_answer_tells_how_Heed_is_built()
    {
        Assert.NotEmpty(await Each("GET planted/fault", Surface.Leakage, "?q=%00"));
        var (odd, turn) = (new List<(Guest Guest, string Path)>(), 0);
        foreach (var entry in Entries.Pages.DistinctBy(e => e.Door))
        {
            var guest = await entry.By(World);
            var path = (await entry.Ask(World, guest)).Address.OriginalString;
            var queries = entry.Fixed is null ? Surface.OddQueries.Take(Surface.OddEverywhere) : Surface.OddQueries;
            var addresses = queries.Select(q => path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + q).Concat(Surface.OddPaths(path));
            odd.AddRange(LongRun.Sample([.. addresses], turn++).Select(p => (guest, p)));
        }

        var wrong = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(odd, new ParallelOptions { MaxDegreeOfParallelism = World.AtOnce }, async (one, _) =>
        {
            foreach (var told in (await one.Guest.Send(Asked.Page(one.Path))).Hops.SelectMany(Surface.Leakage))
            {
                wrong.Add($"{one.Path[..Math.Min(one.Path.Length, 200)]}: {told}");
            }
        });

        output.WriteLine($"{odd.Count} odd addresses were tried");
        Assert.Equal([], wrong.Distinct());
    }

    [Fact]
    public async Task Odd_words_in_a_form_make_no_fault_and_are_refused_or_kept()
    {
        var (wrong, sent, turn) = (new List<string>(), 0, 0);
        foreach (var entry in Entries.All.Where(e => e is { IsPress: true, IsLast: false } && e.Behind is Behind.Record or Behind.Page))
        {
            var guest = await entry.By(World);
            var asked = await entry.Ask(World, guest);
            // Where nothing is typed, no odd words can be.
            foreach (var words in asked.Fields.Any(f => f.Value.Contains(Marks.Typed, StringComparison.Ordinal)) ? LongRun.Sample(Surface.OddWords, turn++) : [])
            {
                sent++;
                var reply = await guest.Send(asked with { Fields = [.. asked.Fields.Select(f => f.Value.Contains(Marks.Typed, StringComparison.Ordinal) ? new(f.Key, words) : f)] });
                wrong.AddRange(reply.Hops.SelectMany(Surface.Leakage).Select(w => $"{entry.Door}: {w}"));
            }
        }

        output.WriteLine($"{sent} forms with odd words were sent");
        Assert.True(sent > (LongRun.IsAskedFor ? 600 : 150), $"Only {sent} forms with odd words were sent: is anything still typed?");
        Assert.Equal([], wrong.Distinct());
    }

    [Fact]
    public async Task No_parameter_leads_to_another_site()
    {
        Assert.True(Surface.LeadsAway(await World.Visitor.Send(Asked.Page("/planted/away?back=https://evil.example/"))));
        var wrong = new List<string>();
        foreach (var away in Surface.Elsewhere.Select(Uri.EscapeDataString))
        {
            var email = await World.Heed.AccountOf(await World.Somebody());
            foreach (var page in new[] { "/account/sign-in", "/account/single-sign-on/start", "/account/second-factor/set-up", "/account/sign-in-again", "/account/sign-in/code" })
            {
                foreach (var name in new[] { "back", "returnUrl", "next", "url", "redirect" })
                {
                    foreach (var guest in new[] { World.Visitor, World.Manager })
                    {
                        var reply = await guest.Send(Asked.Page($"{page}?{name}={away}"));
                        wrong.AddRange(Surface.LeadsAway(reply, World.Provider.Issuer) ? [$"{page}?{name}={away}, as {guest.Who}"] : []);
                    }
                }
            }

            var signing = Guest.On("a visitor", await Heed().Open($"/account/sign-in?back={away}"));
            var signedIn = await signing.Send(signing.Browser.Fill("Sign in", [], ("Form.Email", email), ("Form.Password", RunningHeed.Password)));
            wrong.AddRange(Surface.LeadsAway(signedIn) ? [$"signing in with back={away}"] : []);
            await signing.Browser.Open($"/account/sign-in-again?back={away}");
            wrong.AddRange(Surface.LeadsAway(await signing.Send(signing.Browser.Fill("Go on", [], ("Form.Password", RunningHeed.Password)))) ? [$"signing in again with back={away}"] : []);
        }

        Assert.Equal([], wrong);
    }

    [Fact]
    public async Task No_address_and_no_file_name_leads_out_of_its_folder()
    {
        Assert.Contains("root:", (await World.Visitor.Send(Asked.Page("/planted/file?name=../../../../../../../../etc/passwd"))).Last.Body, StringComparison.Ordinal);
        var wrong = new List<string>();
        foreach (var climb in Surface.Climbs)
        {
            foreach (var path in new[] { $"/{climb}", $"/css/{climb}", $"/js/{climb}", $"/lib/{climb}", $"/reviews/{climb}", $"/reviews/{World.Published.Slug}/{climb}", $"/preview/{climb}", $"/work/files/{climb}", $"/work/imports/{climb}/file", $"/work/publishing/{World.Waiting.Slug}/preview/{climb}", $"/work/publishing/{World.Waiting.Slug}/editions/1/{climb}" })
            {
                var reply = await World.Manager.Send(Asked.Page(path));
                wrong.AddRange(reply.Last.Body.Contains("root:", StringComparison.Ordinal) || reply.Hops.SelectMany(Surface.Leakage).Any() ? [path] : []);
            }
        }

        Assert.Equal([], wrong);
        var (action, before) = (await World.FreshAction(), Outside());
        await World.Manager.Browser.Open($"/work/actions/{action.Id}/evidence");
        var added = await World.Manager.Send(World.Manager.Browser.Fill("Add evidence", [("Form.File", "../../../../climbed.txt", "words"u8.ToArray())],
            ("Form.Title", "Climbing"), ("Form.Kind", "Output"), ("Form.EvidenceOf", "2026-03-01")));
        Assert.Contains("climbed.txt", added.Last.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("../", Regex.Match(added.Last.Body, @"\S*climbed\.txt").Value, StringComparison.Ordinal);
        Assert.Equal(before, Outside());
    }

    [Fact]
    public async Task No_planted_script_stands_in_a_page_as_a_script()
    {
        Assert.NotEmpty(await Each("GET planted/script", h => Surface.RunsScript(h) ? ["runs"] : [], "", World.Manager));
        var seen = 0;
        Assert.Equal([], await EachPage(hop =>
        {
            seen += hop.Body.Contains("zqscript", StringComparison.Ordinal) ? 1 : 0;
            return Surface.RunsScript(hop) ? ["a planted script stands in it as a script"] : [];
        }));
        output.WriteLine($"{seen} pages showed a planted script as words");
        Assert.True(seen > 60, $"Only {seen} pages showed a planted script at all: is it still planted?");
    }

    private Browser Heed() => World.Heed.SignedOut();

    private string Outside() => string.Join(',', Directory.GetFileSystemEntries(Path.GetTempPath(), "climbed*"));

    private async Task<IReadOnlyList<string>> EachPage(Func<Hop, IEnumerable<string>> check)
    {
        var pages = await walked.Pages();
        Assert.True(pages.Count >= KnownPages, $"Only {pages.Count} pages were looked at, and {KnownPages} are known");
        return [.. pages.SelectMany(p => p.Reply.Hops.SelectMany(check).Select(w => $"{p.Entry.Door}: {w}")).Distinct()];
    }

    private async Task<IReadOnlyList<string>> Each(string door, Func<Hop, IEnumerable<string>> check, string query = "", Guest? guest = null) =>
        [.. (await (guest ?? World.Visitor).Send(Asked.Page($"/{door.Split(' ')[1]}{query}"))).Hops.SelectMany(check)];
}
