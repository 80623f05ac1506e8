using Heed.Application.Imports;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Files;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Disposals;

/// <summary>
/// Looks through the words of the files of evidence and of the libraries of reviews that a searcher may see, newest first, for as long as one search may take. Nothing of what
/// was read is kept. What was not read, or not wholly, is named with why.
/// </summary>
internal sealed class InsideEvidence(FileStore store, Forms forms, TimeSpan longest)
{
    /// <summary>Below the minute after which proxies give an answer up.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(40);

    private const int AtATime = 2;

    /// <param name="Excerpt">Some words around a form in it; null for none.</param>
    /// <param name="NotRead">What of it was not read, and why; empty for nothing.</param>
    public sealed record Looked(ScopeId Scope, string Page, string Name, bool WasRead, string? Excerpt, string NotRead);

    private sealed record Evidence(FileId Id, ScopeId Scope, string Page, string Name);

    public async Task<IReadOnlyList<Looked>> In(HeedDb db, CancellationToken ct)
    {
        var documents = (await db.ReviewDocuments.Select(d => d.Id).ToListAsync(ct)).Select(d => (Guid?)d.Value).ToHashSet();
        var found = await db.Files.Where(f => f.Tombstone == null && (f.ActionId != null || f.RecordId != null)).OrderByDescending(f => f.Id).Select(f => new { f.Id, f.ScopeId, f.ActionId, f.RecordId, f.Name }).ToListAsync(ct);
        var files = found.Where(f => f.ActionId is not null || documents.Contains(f.RecordId)).Select(f => new Evidence(f.Id, f.ScopeId, f.ActionId is { } action ? $"/work/actions/{action}" : $"/work/documents/{f.RecordId}", f.Name)).ToList();
        var looked = new Looked[files.Count];
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        if (longest > TimeSpan.Zero)
        {
            limit.CancelAfter(longest);
        }
        else
        {
            await limit.CancelAsync();
        }

        await Parallel.ForEachAsync(Enumerable.Range(0, files.Count), new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = ct },
            async (at, _) => looked[at] = await Look(files[at], limit.Token, ct));
        return looked;
    }

    private async Task<Looked> Look(Evidence file, CancellationToken inTime, CancellationToken ct)
    {
        try
        {
            inTime.ThrowIfCancellationRequested();
            using var bytes = new MemoryStream();
            await using (var kept = store.Open(file.Id))
            {
                await kept.CopyToAsync(bytes, inTime);
            }

            var words = await FileWords.Of(bytes.ToArray(), file.Name, inTime);
            return new Looked(file.Scope, file.Page, file.Name, words.Text.Length > 0, forms.AreIn(words.Text) ? forms.Excerpt(words.Text) : null, words.Missing);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return NotRead(file, "the time for one search was over before it was read");
        }
        catch (IOException)
        {
            return NotRead(file, store.StateOf(file.Id) switch
            {
                FileState.Waits => "it waits to be looked at for viruses",
                FileState.Infected => "a virus was found in it",
                _ => "it is not in the file store",
            });
        }
    }

    private static Looked NotRead(Evidence file, string why) => new(file.Scope, file.Page, file.Name, false, null, why);
}
