using System.Net;
using Heed.TestKit;

namespace Heed.Web.Tests.Walking;

/// <summary>What everybody who is not entitled must meet at a door.</summary>
internal enum Behind
{
    /// <summary>A record that does not exist for them: 404.</summary>
    Record,

    /// <summary>A page without a record of its own, or a body whose name is known: at most a page without anything planted.</summary>
    Page,

    /// <summary>Somebody's own account: another person meets their own, a visitor signs in.</summary>
    Account,

    /// <summary>Open to everybody: never carries anything that is not published.</summary>
    Public,

    /// <summary>Open to whoever holds the secret of a link: with another secret there is nothing.</summary>
    Link,
}

/// <summary>A form as the entitled person fills it in on a page.</summary>
internal sealed record Filled(string Page, string Button, params (string Name, string Value)[] Fields)
{
    public IReadOnlyList<(string Name, string File, byte[] Bytes)> Files { get; init; } = [];
}

/// <summary>How to go through one door, who is entitled to, and what is to be seen behind it.</summary>
/// <param name="Door">As <see cref="Doors"/> names it.</param>
/// <param name="Shows">The planted mark that the entitled person must see.</param>
internal sealed record Entry(string Door, Behind Behind, string Shows, Func<World, Guest, Task<Asked>> Ask)
{
    /// <summary>Who is entitled; the manager of the partnership, unless it says otherwise.</summary>
    public Func<World, Task<Guest>> By { get; init; } = w => Task.FromResult(w.Manager);

    /// <summary>Others who are entitled to the same, and so are no outsiders here.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Those who may do it for themselves, with their own records: they see nothing planted, and what they make is theirs.</summary>
    public IReadOnlyList<string> ForThemselves { get; init; } = [];

    /// <summary>Whether even those who see the whole partnership are outsiders, because it is restricted to named people.</summary>
    public bool IsRestricted { get; init; }

    /// <summary>What must be seen besides.</summary>
    public IReadOnlyList<string> AndShows { get; init; } = [];

    /// <summary>Tried after all others, because it moves the clock or ends a session.</summary>
    public bool IsLast { get; init; }

    /// <summary>Whether the lead of an action in it is an outsider: they see their action and what it answers, and nothing else of a review.</summary>
    public bool IsBeyondLeads { get; init; }

    public HttpStatusCode Answers { get; init; } = HttpStatusCode.OK;

    /// <summary>Whether a press changes something that is written down.</summary>
    public bool Changes { get; init; } = !Door.StartsWith("GET", StringComparison.Ordinal);

    /// <summary>The secret of a link, in what is asked; in place of it others try one of their own making.</summary>
    public Func<World, string>? Secret { get; init; }

    /// <summary>The address, where it needs nothing that was planted: what others see there must be the same before and after the planting.</summary>
    public string? Fixed { get; init; }

    public bool IsPress => !Door.StartsWith("GET", StringComparison.Ordinal);

    /// <summary>A page without a record of its own, such as a list.</summary>
    public static Entry OwnPage(string door, string shows, string query = "") =>
        new($"GET {door}", Behind.Page, shows, (_, _) => Task.FromResult(Asked.Page("/" + door + query))) { Fixed = "/" + door + query };

    public static Entry Public(string door, string path, string shows, HttpStatusCode answers = HttpStatusCode.OK) =>
        new($"GET {door}", Behind.Public, shows, (_, _) => Task.FromResult(Asked.Page(path))) { By = w => Task.FromResult(w.Visitor), Answers = answers };

    public static Entry Look(string door, Func<World, string> path, string shows, Behind behind = Behind.Record) =>
        new($"GET {door}", behind, shows, (w, _) => Task.FromResult(Asked.Page(path(w))));

    /// <summary>A press of a button, on a form that the entitled person has before them.</summary>
    public static Entry Press(string door, string shows, Func<World, Task<Filled>> fill, Behind behind = Behind.Record) =>
        new($"POST {door}", behind, shows, async (w, guest) =>
        {
            var filled = await fill(w);
            await guest.Open(filled.Page);
            return guest.Browser.Fill(filled.Button, filled.Files, filled.Fields);
        });

    public static Entry Press(string door, string shows, Func<World, Filled> fill, Behind behind = Behind.Record) => Press(door, shows, w => Task.FromResult(fill(w)), behind);
}
