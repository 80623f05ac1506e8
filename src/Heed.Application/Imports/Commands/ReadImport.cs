using Heed.Application.Imports.Queries;
using Heed.Application.People.Queries;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Domain.Imports;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Imports.Commands;

/// <summary>Reads the file of an import into proposed rows, for the person who brought it in. What was read before and corrected since stays corrected.</summary>
public sealed class ReadImport(Writer writer, Reader reader, FileStore files, ActorOf actors, LeadsKnown leads)
{
    /// <summary>So many earlier versions of a plan are looked at.</summary>
    private const int MostEarlier = 10;

    public async Task<Outcome> Run(ImportId id, IProgress<ReadProgress>? progress, CancellationToken ct)
    {
        if (await FileOf(id, ct) is { } file && files.StateOf(file) == FileState.Waits)
        {
            progress?.Report(new ReadProgress("The file waits to be looked at for viruses", 0, 1));
            await files.WhenLookedAt(file, ct);
        }

        // Written down before the file is touched: should it bring the whole process down, the next one knows.
        var begun = await Mark(id, "began to read the document", import => import.BeginReading(), ct);
        if (!begun.IsDone)
        {
            return begun.Kind == OutcomeKind.Refused ? Outcome.NotFound : begun;
        }

        try
        {
            return await ReadBegun(id, progress, ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            await Mark(id, "stopped reading the document", import => import.LeaveReading(), CancellationToken.None);
            throw;
        }
    }

    private async Task<FileId?> FileOf(ImportId id, CancellationToken ct)
    {
        await using var db = reader.For(Actor.Heed);
        return await db.Imports.Where(i => i.Id == id).Select(i => (FileId?)i.FileId).SingleOrDefaultAsync(ct);
    }

    private Task<Outcome> Mark(ImportId id, string did, Func<Import, Outcome> verb, CancellationToken ct) =>
        writer.Change<Import>(new Ask(Actor.Heed, ImportAccess.CanImport, did), i => i.Id == id, null, (import, _) => verb(import), ct);

    private async Task<Outcome> ReadBegun(ImportId id, IProgress<ReadProgress>? progress, CancellationToken ct)
    {
        await using var db = reader.For(Actor.Heed);
        if (await db.Imports.SingleOrDefaultAsync(i => i.Id == id && i.State == ImportState.Reading, ct) is not { } import)
        {
            return Outcome.Done;
        }

        var remembered = await db.Set<SourceOwner>().Where(o => o.SourceId == import.SourceId)
            .Join(db.Partnerships, o => o.PartnershipId, p => p.Id, (_, p) => p.ScopeId)
            .Join(db.Set<ColumnMemory>(), scope => scope, m => m.PartnershipScopeId, (_, m) => m)
            .ToListAsync(ct);
        var choices = remembered.Where(m => Enum.TryParse<Column>(m.ReadAs, out _)).Select(m => new ColumnChoice(m.Heading, Enum.Parse<Column>(m.ReadAs))).ToList();
        var result = await Read(import, choices, progress, ct);
        var asker = import.Started.Who is { } who ? await actors.Run(who, ct) : Actor.Heed;
        var earlier = await Earlier(db, import, ct);
        var plan = result.Proposal is { } proposal ? await Draft(proposal, PlanDraft.Read(import.Proposal), earlier, choices, asker, ct) : PlanDraft.Read(import.Proposal);
        var refusal = result.Refusal ?? (plan.Rows.Count == 0 ? result.Proposal!.Message ?? "No recommendations were found in this file" : null);
        var reads = import.Started.Who is { } person ? Actor.HeedFor(person, import.Started.Name) : Actor.Heed;
        return await writer.Change<Import>(new Ask(reads, ImportAccess.CanImport, "read the document"), i => i.Id == id, null, (read, _) => refusal is null
            ? read.Propose(plan.Write(), plan.Count, result.Proposal?.Message ?? "")
            : read.Refuse(refusal, plan.Write(), plan.Count), ct);
    }

    private async Task<ReadResult> Read(Import import, IReadOnlyList<ColumnChoice> choices, IProgress<ReadProgress>? progress, CancellationToken ct)
    {
        try
        {
            await using var file = files.Open(import.FileId);
            return await PlanFile.Read(file, import.FileName, choices, progress, ct);
        }
        catch (IOException)
        {
            return ReadResult.Refused(files.StateOf(import.FileId) == FileState.Infected
                ? "A virus was found in this file, so it was not opened and is not kept: put this import aside, and bring in a clean copy."
                : "The kept file could not be opened: put this import aside, and bring the file in again.");
        }
    }

    /// <summary>What was saved of earlier versions of this plan, the newest first: the same words of the same source mean the same again.</summary>
    private static async Task<IReadOnlyList<PlanDraft>> Earlier(HeedDb db, Import import, CancellationToken ct)
    {
        var saved = await db.Imports.Where(i => i.SourceId == import.SourceId && i.Id != import.Id && i.State == ImportState.Saved)
            .OrderByDescending(i => i.Id).Select(i => i.Proposal).Take(MostEarlier).ToListAsync(ct);
        return saved.ConvertAll(PlanDraft.Read);
    }

    private async Task<PlanDraft> Draft(Proposal proposal, PlanDraft before, IReadOnlyList<PlanDraft> earlier, IReadOnlyList<ColumnChoice> choices, Actor asker, CancellationToken ct)
    {
        var book = await leads.Run(asker, ct);
        var plan = Drafting.Of(proposal, book);
        var known = choices.Select(c => Reading.Words.Key(c.Heading)).ToHashSet();
        plan.Remembered.AddRange(plan.Columns.Where(c => known.Contains(Reading.Words.Key(c.Heading))).Select(c => c.Heading).Distinct());
        plan.Answers.AddRange(before.Answers);
        if (earlier.Count > 0)
        {
            EarlierVersion.Carry(plan, earlier[0]);
        }

        // What was said of this document counts before what was said of an earlier one.
        foreach (var answer in before.Answers.Concat(earlier.SelectMany(e => e.Answers)))
        {
            Settling.Settle(plan, answer, book);
        }

        KeepCorrections(plan, before);
        return plan;
    }

    /// <summary>A row that a person corrected replaces the one that was read at the same place, or stands at the end where there is none.</summary>
    private static void KeepCorrections(PlanDraft plan, PlanDraft before)
    {
        foreach (var corrected in before.Rows.Where(r => r.Edited || r.LeftOut))
        {
            var at = plan.Rows.FindIndex(r => !r.Edited && !r.LeftOut && r.Original.Place == corrected.Original.Place && corrected.Original.Place.Length > 0);
            if (at >= 0)
            {
                plan.Rows[at] = corrected;
            }
            else
            {
                plan.Rows.Add(corrected);
            }
        }
    }
}
