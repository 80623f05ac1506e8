using Heed.Application.Recommendations.Commands;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Platform.Files;

/// <summary>A file that belongs to a record and is no evidence of an action: a paper of a meeting, a letter, what an impact check found.</summary>
internal static class AttachedFile
{
    /// <param name="group">The group whose members read it too; null for none.</param>
    /// <param name="onlyPanel">Whether only those who carry the review out read it.</param>
    public static StoredFile Of(KeptFile file, IAggregate record, DateTimeOffset now, GroupId? group = null, bool onlyPanel = false) => new()
    {
        Id = file.Id,
        ScopeId = record.ScopeId,
        RecordId = record.Key,
        GroupId = group,
        OnlyPanel = onlyPanel,
        Name = file.Name,
        ContentType = SafeContent.TypeOf(file.Name),
        Sha256 = file.Sha256,
        Bytes = file.Bytes,
        StoredAt = now,
    };
}
