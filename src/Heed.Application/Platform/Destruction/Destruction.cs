using Heed.Application.Imports;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Recording;
using Heed.Application.Search;
using Heed.Domain.Disposals;
using Heed.Domain.Imports;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reports;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Destruction;

/// <summary>One destruction under way. Done a second time it finds nothing, and changes nothing.</summary>
internal sealed partial class Destruction(HeedDb db, RecordKey key, Disposal decided, Actor actor, DateTimeOffset now)
{
    private readonly List<DestroyedFile> files = [];

    public async Task<Gone> Run(CancellationToken ct)
    {
        var any = await (decided.Kind switch
        {
            DisposalKind.Evidence => Evidence(ct),
            DisposalKind.Document => Document(ct),
            DisposalKind.LibraryFile => LibraryFile(ct),
            DisposalKind.IdentificationKey => IdentificationKey(ct),
            DisposalKind.Account => Account(ct),
            DisposalKind.Review => Review(ct),
            DisposalKind.Pack => Pack(ct),
            DisposalKind.Notification => Notification(ct),
            _ => throw new InvalidOperationException($"Say here how a {decided.Kind} is destroyed"),
        });
        return new Gone(any, files);
    }

    private async Task<bool> Evidence(CancellationToken ct)
    {
        var id = new FileId(decided.What);
        if (await db.Files.SingleOrDefaultAsync(f => f.Id == id && f.Tombstone == null, ct) is not { } file)
        {
            return false;
        }

        var action = await db.Actions.AsSplitQuery().SingleAsync(a => a.Id == file.ActionId, ct);
        // Null where it is the original of an update that was told.
        var evidence = action.Evidence.SingleOrDefault(e => e.Revisions.Any(r => r.File.Id == id));
        var (words, title) = (Words(file.Name, file.Sha256, $"{id}"), evidence?.Title ?? "");
        Keep(file);
        await PacksWith(i => i.Kind == ReleaseItemKind.Evidence && i.Record == decided.What, ct);
        _ = action.DestroyEvidence(id, decided.Tombstone) || action.DestroyOriginal(id, decided.Tombstone);
        await Payloads(db.Changes.Where(c => c.ScopeId == decided.ScopeId), words with { Whole = evidence?.DestroyedAt is null ? [] : [title] }, ct);
        await Changed(action, "destroyed a file of evidence", ct);
        await Forms([$"/work/actions/{action.Id}/evidence"], ct);
        return true;
    }

    private async Task<bool> Document(CancellationToken ct)
    {
        var id = new ImportId(decided.What);
        if (await db.Imports.SingleOrDefaultAsync(i => i.Id == id && i.State != ImportState.Destroyed, ct) is not { } import)
        {
            return false;
        }

        var words = Words(import.FileName, import.Sha256, $"{import.FileId}");
        if (await db.Files.SingleOrDefaultAsync(f => f.Id == import.FileId, ct) is { } file)
        {
            Keep(file);
        }

        await ForgetColumns(import, ct);
        var actions = import.Finished is null ? [] : await db.Actions.AsSplitQuery().Where(a => a.ScopeId == import.ScopeId).ToListAsync(ct);
        var said = actions.ConvertAll(a => (Action: a, Words: a.ForgetDocument(import.FileName, import.Finished!.At)));
        await Payloads(db.Changes.Where(c => c.RecordId == import.Key), words with { All = true }, ct);
        await Payloads(db.Changes.Where(c => c.ScopeId == decided.ScopeId), words with { Whole = [.. said.SelectMany(s => s.Words)] }, ct);
        foreach (var (action, _) in said.Where(s => s.Words.Count > 0))
        {
            await Changed(action, "took out what a document had said that was destroyed", ct);
        }

        import.Destroy(decided.Tombstone);
        await Changed(import, "destroyed the document and what was read out of it", ct);
        await Forms([$"/work/imports/{id}"], ct);
        return true;
    }

    /// <summary>What somebody once said of its columns quotes its headings.</summary>
    private async Task ForgetColumns(Import import, CancellationToken ct)
    {
        var headings = PlanDraft.Read(import.Proposal).Columns.Select(c => Imports.Reading.Headings.KeyOf(c.Heading)).Distinct().ToList();
        var owners = await db.Set<SourceOwner>().Where(o => o.SourceId == import.SourceId).Select(o => o.PartnershipId).ToListAsync(ct);
        var scopes = owners.ConvertAll(o => ScopeId.From(o.Value));
        await db.Set<ColumnMemory>().Where(m => scopes.Contains(m.PartnershipScopeId) && headings.Contains(m.Heading)).ExecuteDeleteAsync(ct);
    }

    private async Task<bool> IdentificationKey(CancellationToken ct)
    {
        var id = new IdentificationKeyId(decided.What);
        await db.Set<KeyEntry>().Where(e => e.KeyId == id).ExecuteDeleteAsync(ct);
        await db.Set<KeyHolder>().Where(h => h.KeyId == id).ExecuteDeleteAsync(ct);
        return await db.IdentificationKeys.Where(k => k.Id == id).ExecuteDeleteAsync(ct) > 0;
    }

    /// <summary>Keeps the description of a file as its tombstone, and what its bytes are known again by.</summary>
    private void Keep(StoredFile file)
    {
        if (file.Tombstone is null)
        {
            files.Add(new DestroyedFile(decided.Id, file.Id, file.ScopeId, key.ProofOf(file.Sha256)));
            (file.Name, file.Sha256, file.Bytes, file.Tombstone) = ("", "", 0, decided.Tombstone);
        }
    }

    /// <summary>Saves a changed record with an entry that says so and quotes nothing.</summary>
    private async Task Changed<T>(T record, string did, CancellationToken ct) where T : class, IAggregate
    {
        var version = db.Entry(record).Property(nameof(IAggregate.Version));
        version.CurrentValue = (int)version.CurrentValue! + 1;
        db.Add(Recorder.Destroyed(actor, record, $"{did}, asked for by {decided.Asked.Name}", decided.Reason, now, key));
        await SearchKeeping.Keep(db, ct);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Forms that were kept for a page about it may hold what it said.</summary>
    private async Task Forms(IReadOnlyList<string> paths, CancellationToken ct)
    {
        var kept = await db.KeptForms.Select(f => new { f.Id, f.Path }).ToListAsync(ct);
        var gone = kept.Where(f => paths.Any(p => f.Path.Contains(p, StringComparison.OrdinalIgnoreCase))).Select(f => f.Id).ToList();
        await db.KeptForms.Where(f => gone.Contains(f.Id)).ExecuteDeleteAsync(ct);
    }
}
