using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Queries;

/// <summary>What the bodies of old names are called now: after a renaming, and after another body took over.</summary>
public sealed class NowNames(Reader reader)
{
    private sealed record Known(Guid Id, string Name, IReadOnlyList<BodyName> Names, Guid? Successor);

    /// <returns>The present name for each name given that a body bore once and no longer bears; the others are left out.</returns>
    public async Task<IReadOnlyDictionary<string, string>> Run(Actor actor, IReadOnlyCollection<string> oldNames, CancellationToken ct)
    {
        if (oldNames.Count == 0)
        {
            return new Dictionary<string, string>();
        }

        await using var db = reader.For(actor);
        // Names borne are small lists inside few rows, so they are compared here rather than in the database.
        var bodies = (await db.Partnerships.Select(p => new { p.Id, p.Name, p.Names, p.SuccessorId }).ToListAsync(ct))
            .Select(p => new Known(p.Id.Value, p.Name, p.Names, p.SuccessorId?.Value))
            .Concat((await db.Agencies.Select(a => new { a.Id, a.Name, a.Names, a.SuccessorId }).ToListAsync(ct))
                .Select(a => new Known(a.Id.Value, a.Name, a.Names, a.SuccessorId?.Value)))
            .ToDictionary(b => b.Id);
        var found = new Dictionary<string, string>();
        foreach (var old in oldNames.Distinct())
        {
            if (bodies.Values.All(b => b.Name != old || b.Successor is not null)
                && bodies.Values.FirstOrDefault(b => b.Name == old || b.Names.Any(n => n.Name == old)) is { } bore
                && Last(bore, bodies).Name is var now && now != old)
            {
                found[old] = now;
            }
        }

        return found;
    }

    /// <summary>"Old name (now New name)", or the name alone where it is still borne.</summary>
    public static string Beside(string name, IReadOnlyDictionary<string, string> now) =>
        now.TryGetValue(name, out var present) ? $"{name} (now {present})" : name;

    /// <summary>The body at the end of the line; a line that turns back on itself ends where it began.</summary>
    private static Known Last(Known from, Dictionary<Guid, Known> bodies)
    {
        var (last, passed) = (from, new HashSet<Guid> { from.Id });
        while (last.Successor is { } next && bodies.TryGetValue(next, out var after) && passed.Add(next))
        {
            last = after;
        }

        return last;
    }
}
