using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Platform.Recording;

/// <summary>One entry of the record: who did what to which record, when and why, with what was before and after.</summary>
public sealed class Change : IScoped
{
    public ChangeId Id { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>The person; null when Heed did it by itself.</summary>
    public PersonId? Who { get; init; }

    public string Name { get; init; } = "";

    /// <summary>On whose behalf, where somebody stood in for another; both names stand in <see cref="Name"/>.</summary>
    public PersonId? OnBehalfOf { get; init; }

    /// <summary>Whether Heed did it, perhaps for the person named.</summary>
    public bool ByHeed { get; init; }

    /// <summary>The kind of record, for example "Review".</summary>
    public string Kind { get; init; } = "";

    public Guid RecordId { get; init; }

    public ScopeId ScopeId { get; init; }

    /// <summary>The action it concerns, so that those who see the action see its history.</summary>
    public ActionId? ActionId { get; init; }

    /// <summary>What was done, as it follows the name: "moved the date".</summary>
    public string Did { get; internal set; } = "";

    public string Reason { get; internal set; } = "";

    public IReadOnlyList<ChangeDetail> Details { get; internal set; } = [];

    /// <summary>Whether somebody only looked: nothing was changed.</summary>
    public bool IsReading { get; init; }

    /// <summary>Chance bytes, so that nobody can guess an entry that was destroyed from what still proves it.</summary>
    public byte[] Salt { get; internal set; } = [];

    /// <summary>What proves that the entry is as it was written; set as the last thing.</summary>
    public byte[] Mac { get; internal set; } = [];

    /// <summary>The disposal on whose decision what it said was destroyed; null while it says what was written.</summary>
    public Guid? DestroyedBy { get; internal set; }

    /// <summary>What proves the rest of an entry whose words were destroyed; the first proof stays in the chain, and proves nothing any more.</summary>
    public byte[]? Remains { get; internal set; }

    /// <summary>Its number in the chain; null for the second or so until it is sealed.</summary>
    public long? Seal { get; private set; }
}

/// <summary>One value that changed; what was not there before or is not there after is null.</summary>
public sealed record ChangeDetail(string What, string? Was, string? Is);
