using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using Heed.TestKit;

namespace Heed.Web.Tests.Walking;

/// <summary>Goes through doors as the entitled person and as everybody else, and says what is wrong.</summary>
internal sealed partial class Walker(World world)
{
    private readonly ConcurrentQueue<string> problems = [];
    private int tried;

    public IReadOnlyCollection<string> Problems => problems;

    /// <summary>How often somebody tried a door: combinations of an entry and a person.</summary>
    public int Tried => tried;

    public async Task Try(Entry entry)
    {
        try
        {
            var entitled = await entry.By(world);
            var asked = await entry.Ask(world, entitled);
            if (entry.IsPress)
            {
                // The very same press: by everybody else while nothing has come of it, and at last by whoever is entitled.
                await Others(entry, entitled, asked);
                await Entitled(entry, entitled, asked);
            }
            else
            {
                await Entitled(entry, entitled, asked);
                await Others(entry, entitled, asked);
            }
        }
        catch (Exception failed) when (failed is not OutOfMemoryException)
        {
            problems.Enqueue($"{entry.Door}: {failed.Message}");
        }
    }

    private async Task Entitled(Entry entry, Guest entitled, Asked asked)
    {
        Interlocked.Increment(ref tried);
        var before = world.Traces();
        var reply = await entitled.Send(asked);
        void Wrong(string what) => problems.Enqueue($"{entry.Door}, as {entitled.Who} who is entitled: {what}");
        if (reply.First.Door != (Doors.IsEndpoint(entry.Door) ? entry.Door : null))
        {
            Wrong($"another door answered, {reply.First.Door ?? "none"} at {reply.First.Address}");
        }

        if (reply.Last.Status != entry.Answers)
        {
            Wrong($"answered {(int)reply.Last.Status} at {reply.Last.Address} instead of {(int)entry.Answers}");
        }

        foreach (var shows in entry.AndShows.Prepend(entry.Shows).Where(s => s.Length == 0 || !reply.Everything.Contains(s, StringComparison.OrdinalIgnoreCase)))
        {
            Wrong($"“{shows}” is not to be seen, so this proves nothing{(reply.HasProblems ? $"; the form says: {Summary(reply)}" : "")}");
        }

        if (entry.Changes && (reply.HasProblems || world.Traces() == before))
        {
            Wrong($"nothing was changed, so this proves nothing: {Summary(reply)}");
        }

        Look(entry, entitled, reply);
    }

    private async Task Others(Entry entry, Guest entitled, Asked asked)
    {
        var hidden = entry.Behind is Behind.Record or Behind.Page && entry.Shows.StartsWith("zq", StringComparison.OrdinalIgnoreCase) && !IsKnown(entry.Shows) ? entry.Shows : Marks.Secret;
        var others = world.Others(entry, entitled);
        if (!entry.IsPress)
        {
            await Parallel.ForEachAsync(others, new ParallelOptions { MaxDegreeOfParallelism = World.AtOnce }, async (other, _) => await Other(entry, asked, other.Guest, other.SeesAll, hidden));
            return;
        }

        foreach (var (guest, seesAll) in others)
        {
            var before = world.Traces();
            await Other(entry, asked, guest, seesAll, hidden);
            if (entry.Behind != Behind.Public && !entry.ForThemselves.Contains(guest.Who) && world.Traces() is var after && after != before)
            {
                problems.Enqueue($"{entry.Door}, as {guest.Who}: changed something: {Difference(before, after)}");
            }
        }
    }

    private async Task Other(Entry entry, Asked asked, Guest guest, bool seesAll, string hidden)
    {
        Interlocked.Increment(ref tried);
        var sent = entry.Secret is { } secret ? Without(asked, secret(world)) : asked;
        var reply = await guest.Send(sent);
        void Wrong(string what) => problems.Enqueue($"{entry.Door}, as {guest.Who}: {what}");
        foreach (var wrong in Status(entry, guest, reply, seesAll))
        {
            Wrong(wrong);
        }

        if (!seesAll && Leak(reply, sent, guest, hidden) is { } leak)
        {
            Wrong($"carries “{leak}”, which they may not see");
        }

        if (!seesAll && entry.Fixed is { } page && world.SeenBefore(guest, page) is { } seen && seen != Still(reply.Last.Body))
        {
            Wrong($"shows something else since there is what they may not see: {Difference(seen, Still(reply.Last.Body))}");
        }

        Look(entry, guest, reply);
    }

    /// <summary>What is wrong for anybody: a fault, a script that would run.</summary>
    private void Look(Entry entry, Guest guest, Reply reply)
    {
        foreach (var hop in reply.Hops.Where(h => h.Status == HttpStatusCode.InternalServerError && entry.Answers != HttpStatusCode.InternalServerError))
        {
            problems.Enqueue($"{entry.Door}, as {guest.Who}: a fault at {hop.Address}");
        }

        if (Surface.RunsScript(reply))
        {
            problems.Enqueue($"{entry.Door}, as {guest.Who}: a planted script stands in the page as a script");
        }
    }

    private static IEnumerable<string> Status(Entry entry, Guest guest, Reply reply, bool seesAll)
    {
        if (reply.First.Status == HttpStatusCode.BadRequest)
        {
            yield return "answered 400: their token was not taken, so this proves nothing";
        }

        if (entry.Behind == Behind.Public)
        {
            yield break;
        }

        if (entry.Behind != Behind.Link && !guest.IsSignedIn)
        {
            if (!reply.LedToSignIn && reply.Last.Status != HttpStatusCode.NotFound)
            {
                yield return $"answered {(int)reply.Last.Status} at {reply.Last.Address} instead of leading to the sign-in page";
            }

            yield break;
        }

        if (entry is { Behind: Behind.Link, IsPress: false } && reply.Last.Status is not (HttpStatusCode.NotFound or HttpStatusCode.Gone))
        {
            yield return $"answered {(int)reply.Last.Status} to another secret";
        }

        var stopped = seesAll
            ? reply.Last.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound
            : reply.Last.Status == HttpStatusCode.NotFound;
        if ((entry.Behind == Behind.Record || (seesAll && entry.Behind == Behind.Page)) && !stopped)
        {
            yield return $"answered {(int)reply.Last.Status} at {reply.Last.Address} instead of {(seesAll ? "403 or 404" : "404")}";
        }
    }

    /// <summary>The first thing that they may not see and did not say themselves; null when there is none.</summary>
    private string? Leak(Reply reply, Asked asked, Guest guest, string hidden)
    {
        var typed = string.Join(' ', asked.Fields.Select(f => f.Value).Prepend(Uri.UnescapeDataString(asked.Address.OriginalString)).Concat(asked.Files.Select(f => f.File)));
        var said = Word().Matches(typed).Select(m => m.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        bool Theirs(string word) => said.Contains(word) || typed.Contains(word, StringComparison.OrdinalIgnoreCase);
        var everything = reply.Everything;
        var word = Word().Matches(everything).Select(m => m.Value).FirstOrDefault(w => !Theirs(w) && (!guest.IsSignedIn || !IsKnown(w)));
        return word
            ?? (everything.Contains(hidden, StringComparison.OrdinalIgnoreCase) && !Theirs(hidden) ? hidden : null)
            ?? Identity().Matches(everything).Select(m => m.Value).FirstOrDefault(id => world.Ids.Contains(id) && !Theirs(id));
    }

    private static bool IsKnown(string word) => word.StartsWith(Marks.Known, StringComparison.OrdinalIgnoreCase);

    private static Asked Without(Asked asked, string secret)
    {
        var other = new string([.. secret.Reverse()]);
        string Changed(string text) => text.Replace(secret, other, StringComparison.Ordinal);
        return asked with { Address = new Uri(Changed(asked.Address.OriginalString), UriKind.RelativeOrAbsolute), Fields = [.. asked.Fields.Select(f => new KeyValuePair<string, string>(f.Key, Changed(f.Value)))] };
    }

    /// <summary>A page without what is new each time it is asked for.</summary>
    public static string Still(string body) => Fresh().Replace(body, "");

    private static string Difference(string before, string after)
    {
        var at = Enumerable.Range(0, Math.Min(before.Length, after.Length)).FirstOrDefault(i => before[i] != after[i], Math.Min(before.Length, after.Length));
        string Around(string text) => text[Math.Max(0, Math.Min(text.Length, at) - 60)..Math.Min(text.Length, at + 60)].ReplaceLineEndings(" ");
        return $"“{Around(before)}” became “{Around(after)}”";
    }

    private static string Summary(Reply reply) =>
        string.Join("; ", Regex.Matches(reply.Last.Body, @"govuk-error-summary__list"">(.*?)</ul>", RegexOptions.Singleline).Select(m => Regex.Replace(m.Groups[1].Value, "<[^>]+>", " ").Trim())) is { Length: > 0 } said
            ? said
            : $"{(int)reply.Last.Status} at {reply.Last.Address}";

    [GeneratedRegex("zq(planted|known)[a-z0-9-]*", RegexOptions.IgnoreCase)]
    private static partial Regex Word();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", RegexOptions.IgnoreCase)]
    private static partial Regex Identity();

    [GeneratedRegex("""(name="__RequestVerificationToken"[^>]*value="[^"]*")|(data-options="[^"]*")""")]
    private static partial Regex Fresh();
}
