namespace Heed.Application.People;

/// <summary>How often something was tried of late: signing in to an account, or from a network address.</summary>
internal sealed class Attempt
{
    /// <summary>What was tried and by or on whom, made unreadable: strangers type all sorts of things.</summary>
    public string Key { get; init; } = "";

    public int Count { get; init; }

    /// <summary>When the count began or, once it is full, when it became so.</summary>
    public DateTimeOffset Since { get; init; }
}
