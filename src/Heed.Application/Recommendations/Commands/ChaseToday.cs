using Heed.Application.Platform.Writing;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Heed.Application.Recommendations.Commands;

/// <summary>
/// Does the chasing of the day for every partnership whose hour has come: reminders, the ladder, drafted letters. Each letter is a transaction of
/// its own that claims what it is about, so a break loses nothing and a second process writes nothing twice.
/// </summary>
public sealed class ChaseToday(DueReminders due, SendDigest send, DraftForRung draft, Writer writer, ILogger<ChaseToday> log)
{
    /// <returns>How many letters and drafts were written.</returns>
    public async Task<int> Run(CancellationToken ct)
    {
        if (await due.Run(ct) is not { } day)
        {
            return 0;
        }

        var (written, whole) = (0, true);
        foreach (var step in day.Letters.Select(l => (Func<Task<Outcome>>)(async () => await send.Run(l, ct))).Concat(day.Drafts.Select(d => (Func<Task<Outcome>>)(async () => await draft.Run(d, ct)))))
        {
            var outcome = await Try(step);
            written += outcome is { IsDone: true } ? 1 : 0;
            whole &= outcome is { Kind: OutcomeKind.Done or OutcomeKind.Refused };
        }

        foreach (var partnership in whole ? day.Finished : [])
        {
            await Try(async () => await Finish(partnership, [.. day.Told.Where(t => t.Partnership == partnership)], ct));
        }

        return written;
    }

    /// <summary>The day is done: the manager's own rung is told of by the morning's list.</summary>
    private Task<Outcome<ChasedDay>> Finish(ScopeId partnership, IReadOnlyList<ToldDue> told, CancellationToken ct) =>
        writer.AddTo<Partnership, ChasedDay>(new Ask(Actor.Heed, RecommendationAccess.CanSetChasing, "did the chasing of the day"), p => p.ScopeId == partnership, (_, scene) =>
        {
            foreach (var one in told)
            {
                scene.Add(Reminder.Of(one.Action, one.Scope, one.Moment, "", scene.Today));
            }

            return Task.FromResult<Outcome<ChasedDay>>(ChasedDay.Finish(partnership, scene.Stamp));
        }, ct);

    /// <returns>Null where another process was first, or changed something meanwhile: what is left is found at the next look.</returns>
    private async Task<Outcome?> Try(Func<Task<Outcome>> step)
    {
        try
        {
            return await step();
        }
        catch (DbUpdateException failed)
        {
            log.LogInformation(failed, "A reminder was claimed by another process; what is left is looked for again");
            return null;
        }
    }
}
