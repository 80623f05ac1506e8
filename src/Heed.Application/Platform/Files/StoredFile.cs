using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Platform.Files;

/// <summary>A file as it was uploaded; its bytes stand in the store under its id, until they are destroyed.</summary>
public sealed class StoredFile : IScoped
{
    public FileId Id { get; init; }

    public ScopeId ScopeId { get; init; }

    /// <summary>The action it is evidence of, so that those who see the action can open it.</summary>
    public ActionId? ActionId { get; init; }

    /// <summary>Whether those who see only the action may not see it: evidence that is kept within the partnership.</summary>
    public bool OnlyPartnership { get; init; }

    /// <summary>The meeting, impact check, recommendation or document that it belongs to, where it is no evidence of an action.</summary>
    public Guid? RecordId { get; init; }

    /// <summary>The group whose members read it, because it is a paper of one of its meetings.</summary>
    public GroupId? GroupId { get; init; }

    /// <summary>Whether only those who carry the review out read it.</summary>
    public bool OnlyPanel { get; internal set; }

    public string Name { get; internal set; } = "";

    public string ContentType { get; init; } = "";

    /// <summary>In small hexadecimal letters.</summary>
    public string Sha256 { get; internal set; } = "";

    public long Bytes { get; internal set; }

    public DateTimeOffset StoredAt { get; init; }

    /// <summary>What stands in its place when its bytes were destroyed; name and hash went with them.</summary>
    public Tombstone? Tombstone { get; internal set; }
}
