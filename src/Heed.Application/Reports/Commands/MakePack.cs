using Heed.Application.Platform.Printing;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Destruction;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Domain.Disposals;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reports;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reports.Commands;

/// <summary>Makes the pack of what was gone through, and releases it: from then on nothing of it changes, and the register says what went out, to whom, when and on what ground.</summary>
public sealed class MakePack(Reader reader, Writer writer, FileStore files, ClosedAsBreach breach, ColoursOfPack colours, TimeProvider time)
{
    /// <param name="seen">The version that was gone through.</param>
    public async Task<Outcome> Run(Actor actor, ReleaseId id, int seen, CancellationToken ct)
    {
        await using var db = await reader.AtOneMoment(actor, ct);
        if (await db.Releases.Include(r => r.Items.OrderBy(i => i.Number)).SingleOrDefaultAsync(r => r.Id == id, ct) is not { } release)
        {
            return Outcome.NotFound;
        }

        if (!await db.May(actor, ReportAccess.CanRelease, release.ScopeId, ct))
        {
            return Outcome.NotAllowed(ReportAccess.CanRelease.Sentence);
        }

        if (release.Version != seen)
        {
            return Outcome.Conflict;
        }

        var reading = await PackReading.Of(db, release, release.Items, colours, ct);
        var problems = release.WhyNotReady().And(await WhyNot(actor, release, reading, ct));
        if (problems.Any || actor.OnlyTries)
        {
            return problems;
        }

        var now = time.GetUtcNow();
        var partnership = await db.Partnerships.Where(p => p.ScopeId == release.ScopeId).Select(p => p.Name).SingleAsync(ct);
        var pack = new PackFile(files, reading, release, partnership, actor.Name, now);
        await using var written = Temporary();
        await pack.Write(written, ct);
        if (pack.Untouched.Count > 0)
        {
            return Outcome.Refused("", $"Nothing would be blacked out in {Words.List([.. pack.Untouched.Take(5).Select(l => $"“{l}”")])}: none of the words stands there. Open each, and enter the words as they stand, or release it whole");
        }

        written.Position = 0;
        var stored = await files.Put(written, ct);
        var kept = new KeptFile(stored.Id, $"pack-{new string([.. release.Reference.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-')])}.zip", stored.Sha256, stored.Bytes);
        return await writer.Change<Release>(new Ask(actor, ReportAccess.CanRelease, $"released a pack to {release.Recipient} ({stored.Sha256})", release.Ground), r => r.Id == id, seen, async (found, scene) =>
        {
            await scene.Seen<ReleaseItem>().Where(i => i.ReleaseId == id).LoadAsync(ct);
            var gone = found.GoOut(kept, pack.Printed, scene.Stamp);
            if (gone.IsDone)
            {
                scene.Keep(AttachedFile.Of(kept, found, scene.Now));
            }

            return gone;
        }, ct);
    }

    /// <summary>What of it cannot go out now, each with what to do.</summary>
    private async Task<Outcome> WhyNot(Actor actor, Release release, PackReading reading, CancellationToken ct)
    {
        var goes = release.Items.Where(i => i.Fate is ItemFate.Release or ItemFate.Redact).ToList();
        var gone = goes.Count(i => !reading.Has(i));
        var (waits, closed) = (0, 0);
        foreach (var item in goes.Where(i => i.Kind == ReleaseItemKind.Evidence && reading.Has(i)))
        {
            var file = reading.FileOf(item);
            waits += files.StateOf(item.Replacement?.Id ?? file.Id) == FileState.There ? 0 : 1;
            closed += item.Replacement is null && (await breach.Of(actor, DisposalKind.Evidence, item.Record, file, ct)).IsClosed ? 1 : 0;
        }

        return new Problems()
            .If(gone > 0, "", $"{Words.Capital(Words.Count(gone, "item"))} {(gone == 1 ? "is" : "are")} not there any more, or not for you to see. Withhold {(gone == 1 ? "it" : "them")}, or begin anew")
            .If(waits > 0, "", $"{Words.Capital(Words.Count(waits, "file"))} cannot be opened now: not looked at for viruses yet, or gone. Try again in a minute, or withhold {(waits == 1 ? "it" : "them")}")
            .If(closed > 0, "", $"{Words.Capital(Words.Count(closed, "file"))} {(closed == 1 ? "is" : "are")} closed until somebody has decided on a destruction. Withhold {(closed == 1 ? "it" : "them")}");
    }

    /// <summary>A file that is gone when it is closed, and that nobody else reads: a pack may be larger than memory.</summary>
    private static FileStream Temporary()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(Path.Combine(Path.GetTempPath(), $"heed-pack-{Guid.NewGuid():N}"), options);
    }
}
