using Heed.Application.Platform.Files;
using Heed.Application.Platform.Reading;
using Heed.Domain.Disposals;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Destruction;

/// <summary>A file that somebody may see and asked for.</summary>
/// <param name="IsClosed">Whether it is closed to them: it was reported as a breach of confidentiality, and waits to be destroyed.</param>
public sealed record AskedFile(StoredFile File, bool IsClosed)
{
    /// <summary>What the record says of it; the name of a file that is closed or destroyed is left out.</summary>
    /// <param name="the">For example "the evidence".</param>
    /// <param name="a">For example "a file of evidence".</param>
    internal string Did(string the, string a) => File.Tombstone is not null ? $"asked for {a} that was destroyed"
        : IsClosed ? $"asked for {a} that is closed until somebody decides on its destruction"
        : $"opened {the} {File.Name}";

    /// <summary>The hash of what was handed out; null where nothing was.</summary>
    internal string? HandedOut => File.Tombstone is null && !IsClosed ? File.Sha256 : null;
}

/// <summary>Closes a file that was reported as a breach: until the second person has decided, only those who may decide open it.</summary>
public sealed class ClosedAsBreach(Reader reader)
{
    internal async Task<AskedFile> Of(Actor actor, DisposalKind kind, Guid what, StoredFile file, CancellationToken ct)
    {
        // Whoever opens a file need not see that its destruction was asked for; that it is closed holds for them all the same.
        await using var whole = reader.For(Actor.Heed);
        var asked = await whole.Disposals.FirstOrDefaultAsync(d => d.Kind == kind && d.What == what && d.State == DisposalState.Asked && d.BreachWhat != "", ct);
        return new AskedFile(file, asked is not null && !(await whole.MayOn(actor, asked.ScopeId, ct))(DisposalAccess.ToDecide(kind)));
    }
}
