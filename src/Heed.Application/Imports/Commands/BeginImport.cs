using Heed.Application.Platform.Destruction;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Domain.Imports;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Imports.Commands;

/// <summary>Takes a document in: keeps the file with its source, and has it read. A file that the source has already is only pointed at.</summary>
public sealed class BeginImport(Writer writer, Reader reader, FileStore files, ReadingQueue queue, DestroyedBytes destroyed)
{
    /// <summary>The import that began, or the earlier one of the same file.</summary>
    public sealed record Begun(ImportId Id, bool IsKnown);

    public const string TooLarge = "This file is over 20 MB: take the pictures out of it, or copy the plan alone into a new file, and bring that in";

    /// <param name="isRight">Whether the same file was destroyed before, and is right this time.</param>
    public async Task<Outcome<Begun>> Run(Actor actor, SourceId to, Stream file, string fileName, CancellationToken ct, bool isRight = false)
    {
        await using (var db = reader.For(actor))
        {
            if (!await db.Sources.AnyAsync(s => s.Id == to, ct))
            {
                return Outcome.NotFound.As<Begun>();
            }
        }

        if (file.CanSeek && file.Length > FileStore.Largest)
        {
            return Outcome.Refused("File", TooLarge).As<Begun>();
        }

        var stored = await files.Put(file, ct);
        var outcome = stored.Bytes > FileStore.Largest
            ? Outcome.Refused("File", TooLarge).As<Begun>()
            : stored.Virus.Length > 0 ? Outcome.Refused("File", VirusScan.Sentence(stored.Virus)).As<Begun>()
            : await Begin(actor, to, stored, FileNames.Of(fileName), isRight, ct);
        if (!outcome.IsDone || outcome.Value.IsKnown)
        {
            files.Remove(stored.Id);
        }
        else
        {
            queue.Add(outcome.Value.Id);
        }

        return outcome;
    }

    private async Task<Outcome<Begun>> Begin(Actor actor, SourceId to, Stored stored, string fileName, bool isRight, CancellationToken ct)
    {
        ImportId? known = null;
        var made = await writer.AddTo<Source, Import>(new Ask(actor, ImportAccess.CanImport, "brought in a document"), s => s.Id == to, async (source, scene) =>
        {
            if (source is Review { Inherited: not null })
            {
                return Outcome.Refused("", InheritedNote.WhyNothingFollows).As<Import>();
            }

            await scene.Lock("Sources", source.Key, ct);
            var earlier = await scene.Seen<Import>()
                .Where(i => i.SourceId == to && i.Sha256 == stored.Sha256 && i.State != ImportState.PutAside)
                .Select(i => (ImportId?)i.Id).FirstOrDefaultAsync(ct);
            if (earlier is not null)
            {
                known = earlier;
                return Outcome.Refused("", "This file was brought in already").As<Import>();
            }

            if (!isRight && await destroyed.Refusal(actor, stored.Sha256, source.ScopeId, ct) is { } refused)
            {
                return refused.As<Import>();
            }

            scene.Keep(new StoredFile
            {
                Id = stored.Id,
                ScopeId = source.ScopeId,
                Name = fileName,
                ContentType = "application/octet-stream",
                Sha256 = stored.Sha256,
                Bytes = stored.Bytes,
                StoredAt = scene.Now,
            });
            return Import.Begin(source, stored.Id, fileName, stored.Sha256, scene.Stamp);
        }, ct);
        return known is { } id ? new Begun(id, true) : made.IsDone ? new Begun(made.Value.Id, false) : made.As<Begun>();
    }
}
