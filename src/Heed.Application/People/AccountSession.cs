namespace Heed.Application.People;

/// <summary>One browser in which a person is signed in. It ends when its row goes, whatever a cookie says.</summary>
public sealed class AccountSession
{
    /// <summary>Without a request for this long it is over.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(2);

    /// <summary>However busy it is, after this long the person signs in anew.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    public Guid Id { get; init; }

    public Guid AccountId { get; init; }

    /// <summary>The security stamp of the account: a new password has another, and ends every session of the old one.</summary>
    public string Stamp { get; init; } = "";

    public DateTimeOffset StartedAt { get; init; }

    /// <summary>To the minute.</summary>
    public DateTimeOffset LastSeenAt { get; init; }

    /// <summary>When the person last showed in it who they are.</summary>
    public DateTimeOffset SignedInAt { get; init; }

    /// <summary>In plain words, for example "Firefox on Windows".</summary>
    public string Browser { get; init; } = "";

    /// <summary>The network address it was started from.</summary>
    public string Address { get; init; } = "";
}
