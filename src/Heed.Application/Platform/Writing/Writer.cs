using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Recording;
using Heed.Application.Publishing;
using Heed.Application.Search;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using System.Linq.Expressions;

namespace Heed.Application.Platform.Writing;

/// <summary>The one way to change anything, always in the same steps.</summary>
public sealed class Writer(Databases databases, RecordKeys keys, TimeProvider time)
{
    /// <summary>No rule refused it, and it was only tried: the form that asks has problems of its own.</summary>
    private static readonly Outcome NotSaved = Outcome.Refused([]);

    /// <summary>Changes a record that exists.</summary>
    /// <param name="seen">The version that the person saw; null where a later version does no harm.</param>
    public Task<Outcome> Change<T>(Ask ask, Expression<Func<T, bool>> which, int? seen, Func<T, Scene, Outcome> verb, CancellationToken ct)
        where T : class, IAggregate =>
        Change(ask, which, seen, (record, scene) => Task.FromResult(verb(record, scene)), ct);

    /// <inheritdoc cref="Change{T}(Ask, Expression{Func{T, bool}}, int?, Func{T, Scene, Outcome}, CancellationToken)"/>
    public async Task<Outcome> Change<T>(Ask ask, Expression<Func<T, bool>> which, int? seen, Func<T, Scene, Task<Outcome>> verb, CancellationToken ct)
        where T : class, IAggregate
    {
        await using var work = await Begin(ask, ct);
        if (await work.Db.Set<T>().AsSplitQuery().SingleOrDefaultAsync(which, ct) is not { } record)
        {
            return Outcome.NotFound;
        }

        if (await Refusal(work, ask, record, [record.ScopeId], ct) is { } refusal)
        {
            return refusal;
        }

        ask = work.InWhoseName(ask);
        if (seen is { } version && version != record.Version && !ask.Actor.OnlyTries)
        {
            return Outcome.Conflict;
        }

        var outcome = await verb(record, work.Scene);
        return outcome.IsDone ? await Save(work, ask, record, outcome, ct) : outcome;
    }

    /// <summary>Makes a new record under one that exists; the permission is asked on the one that exists.</summary>
    public async Task<Outcome<TNew>> AddTo<T, TNew>(Ask ask, Expression<Func<T, bool>> which, Func<T, Scene, Task<Outcome<TNew>>> make, CancellationToken ct)
        where T : class, IAggregate
        where TNew : class, IAggregate
    {
        await using var work = await Begin(ask, ct);
        if (await work.Db.Set<T>().AsSplitQuery().SingleOrDefaultAsync(which, ct) is not { } parent)
        {
            return Outcome.NotFound.As<TNew>();
        }

        return await Refusal(work, ask, parent, [parent.ScopeId], ct) is { } refusal
            ? refusal.As<TNew>()
            : await Add(work, work.InWhoseName(ask), await make(parent, work.Scene), ct);
    }

    /// <summary>Makes a new record that stands by itself; the permission is asked on each scope named.</summary>
    public async Task<Outcome<TNew>> Found<TNew>(Ask ask, IReadOnlyList<ScopeId> on, Func<Scene, Task<Outcome<TNew>>> make, CancellationToken ct)
        where TNew : class, IAggregate
    {
        await using var work = await Begin(ask, ct);
        foreach (var scope in on)
        {
            if (await Refusal(work, ask, ask, [scope], ct) is { } refusal)
            {
                return refusal.As<TNew>();
            }
        }

        return await Add(work, ask, await make(work.Scene), ct);
    }

    /// <summary>Makes many new records under one that exists, written in bulk: the same steps, the same record of changes, the same search.</summary>
    /// <param name="make">Makes the records; what it changes on the parent or adds to the scene is saved with them.</param>
    /// <returns>How many records were made.</returns>
    public async Task<Outcome<int>> BringIn<T>(Ask ask, Expression<Func<T, bool>> which, Func<T, Scene, Task<Outcome<IReadOnlyList<IAggregate>>>> make, CancellationToken ct)
        where T : class, IAggregate
    {
        await using var work = await Begin(ask, ct);
        if (await work.Db.Set<T>().AsSplitQuery().SingleOrDefaultAsync(which, ct) is not { } parent)
        {
            return Outcome.NotFound.As<int>();
        }

        if (await Refusal(work, ask, parent, [parent.ScopeId], ct) is { } refusal)
        {
            return refusal.As<int>();
        }

        var made = await make(parent, work.Scene);
        if (!made.IsDone || ask.Actor.OnlyTries)
        {
            return made.IsDone ? NotSaved.As<int>() : made.As<int>();
        }

        await BulkInsert.Into(work.Db, made.Value, ct);
        await BulkInsert.Into(work.Db, Recorder.EntriesOfNew(work.Db, ask, made.Value, work.Scene.Now, work.Key), ct);
        await BulkInsert.Into(work.Db, made.Value.OfType<ISearchable>().Select(SearchKeeping.Entry), ct);
        var saved = await Save(work, ask, parent, Outcome.Done, ct, TallyKeeping.Of(made.Value));
        return saved.IsDone ? made.Value.Count : saved.As<int>();
    }

    /// <summary>Reads what must not be read unnoticed: that this actor looked is recorded before they see it.</summary>
    /// <param name="did">What was looked at, as it follows a name: "opened the evidence minutes.pdf".</param>
    /// <param name="find">Finds it among what the actor may see, with the record that the look is noted on; null when there is none.</param>
    /// <param name="reason">Why, where a reason is asked for.</param>
    /// <param name="exactly">Which bytes were looked at, where that matters later: their hash; null where there is none.</param>
    /// <returns>What was found; null when there is none.</returns>
    public async Task<TSeen?> Look<TSeen>(Actor actor, Func<TSeen, string> did, Func<Scene, Task<(IAggregate On, TSeen Seen)?>> find, CancellationToken ct, string reason = "", Func<TSeen, string?>? exactly = null)
        where TSeen : class
    {
        await using var work = await Begin(actor, ct);
        if (await find(work.Scene) is not { } found)
        {
            return null;
        }

        work.Db.Add(Recorder.Reading(actor, found.On, did(found.Seen), reason, exactly?.Invoke(found.Seen), work.Scene.Now, work.Key));
        await work.Db.SaveChangesAsync(ct);
        await work.Db.Database.CommitTransactionAsync(ct);
        return found.Seen;
    }

    private Task<Work> Begin(Ask ask, CancellationToken ct) => Begin(ask.Actor, ct);

    private async Task<Work> Begin(Actor actor, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var key = await keys.Get(ct);
        var turn = await databases.Turn(ct);
        var db = databases.Make(Sight.Of(actor, DateOnly.FromDateTime(now.UtcDateTime)));
        var work = new Work(db, new Scene(db, databases, actor, now), key, turn);
        try
        {
            await db.Database.BeginTransactionAsync(ct);
            return work;
        }
        catch
        {
            await work.DisposeAsync();
            throw;
        }
    }

    private static async Task<Outcome?> Refusal(Work work, Ask ask, object record, ScopeId[] scopes, CancellationToken ct)
    {
        var within = await work.Db.ScopeReaches.Of(scopes, ct);
        if (!ask.Permission.Allows(ask.Actor, within, record))
        {
            return Outcome.NotAllowed(ask.Permission.Sentence);
        }

        // Whoever may do it only because they stand in for another is written down with both names.
        work.Scene.Actor = ask.Permission.ActsAs(ask.Actor, within, record);
        return null;
    }

    private async Task<Outcome<TNew>> Add<TNew>(Work work, Ask ask, Outcome<TNew> made, CancellationToken ct)
        where TNew : class, IAggregate
    {
        if (!made.IsDone)
        {
            return made;
        }

        work.Db.Add(made.Value);
        var saved = await Save(work, ask, made.Value, Outcome.Done, ct);
        return saved.IsDone ? made : saved.As<TNew>();
    }

    /// <param name="brought">The scopes of what was written in bulk already.</param>
    private async Task<Outcome> Save(Work work, Ask ask, IAggregate subject, Outcome outcome, CancellationToken ct, params IEnumerable<ScopeId> brought)
    {
        if (ask.Actor.OnlyTries)
        {
            return NotSaved;
        }

        await SearchKeeping.Keep(work.Db, ct);
        await PinKeeping.Keep(work.Db, databases, work.Scene.Stamp, ct);
        Recorder.Record(work.Db, ask, subject, work.Scene.Now, work.Key);
        await PublicKeeping.Keep(work.Db, ct);
        try
        {
            var touched = TallyKeeping.Touched(work.Db);
            await work.Db.SaveChangesAsync(ct);
            await TallyKeeping.Keep(work.Db, databases, [.. touched.Union(brought)], work.Scene.Today, ct);
            await work.Db.Database.CommitTransactionAsync(ct);
            return outcome;
        }
        catch (DbUpdateConcurrencyException)
        {
            return Outcome.Conflict;
        }
    }

    /// <summary>One change under way; what is not committed falls with it.</summary>
    private sealed record Work(HeedDb Db, Scene Scene, RecordKey Key, IDisposable Turn) : IAsyncDisposable
    {
        public Ask InWhoseName(Ask ask) => ask with { Actor = Scene.Actor };

        public async ValueTask DisposeAsync()
        {
            await Db.DisposeAsync();
            Turn.Dispose();
        }
    }
}
