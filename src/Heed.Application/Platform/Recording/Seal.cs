using Heed.Domain.Shared;

namespace Heed.Application.Platform.Recording;

/// <summary>One link of the chain that seals the record: which entry stands at this number, and what binds it to all before it.</summary>
public sealed class Seal
{
    /// <summary>Its place in the chain, from 1, without gaps.</summary>
    public long Number { get; init; }

    public ChangeId ChangeId { get; init; }

    /// <summary>What proved the entry when it was sealed. It is salted, so that it tells nothing of an entry that was lawfully destroyed.</summary>
    public byte[] Mac { get; init; } = [];

    public byte[] Link { get; init; } = [];
}
