using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Queries;

/// <summary>The decisions by which what a body had passed on, with exactly what passed, among what the reader sees today.</summary>
public sealed class SuccessionsOf(Reader reader)
{
    public sealed record Row(SuccessionId Id, DateOnly On, string Reason, Stamp Decided, IReadOnlyList<Item> Items);

    public sealed record Item(PassedKind Kind, string What, string To);

    public async Task<IReadOnlyList<Row>> Run(Actor actor, Guid body, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var decided = await db.Successions.Where(s => s.BodyId == body).OrderByDescending(s => s.Id).ToListAsync(ct);
        if (decided.Count == 0)
        {
            return [];
        }

        var (known, bodies) = (await Known(db, [.. decided.SelectMany(s => s.Passed)], ct), await Bodies(db, ct));
        return [.. decided.Select(s => new Row(s.Id, s.On, s.Reason, s.Decided,
            [.. s.Passed.Where(p => known.ContainsKey(p.Record)).OrderBy(p => p.Kind).Select(p => new Item(p.Kind, known[p.Record], bodies.GetValueOrDefault(p.To, "")))]))];
    }

    private static async Task<Dictionary<Guid, string>> Bodies(HeedDb db, CancellationToken ct) =>
        (await db.Agencies.Select(a => new { Id = a.ScopeId, a.Name }).ToListAsync(ct)).Concat(await db.Partnerships.Select(p => new { Id = p.ScopeId, p.Name }).ToListAsync(ct)).ToDictionary(b => b.Id.Value, b => b.Name);

    private static async Task<Dictionary<Guid, string>> Known(HeedDb db, IReadOnlyList<Passed> passed, CancellationToken ct)
    {
        List<Guid> Of(params PassedKind[] kinds) => [.. passed.Where(p => kinds.Contains(p.Kind)).Select(p => p.Record)];
        var actions = Of(PassedKind.Action).ConvertAll(ActionId.From);
        var people = Of(PassedKind.Person).ConvertAll(PersonId.From);
        var grants = Of(PassedKind.Role).ConvertAll(GrantId.From);
        var groups = Of(PassedKind.Group).ConvertAll(GroupId.From);
        var sources = Of(PassedKind.OpenSource, PassedKind.FinishedSource).ConvertAll(SourceId.From);
        var names = (await db.Actions.Where(a => actions.Contains(a.Id)).Select(a => new { a.Id, a.Text }).ToListAsync(ct)).ToDictionary(a => a.Id.Value, a => a.Text);
        foreach (var p in await db.People.Where(p => people.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToListAsync(ct))
        {
            names[p.Id.Value] = p.Name;
        }

        foreach (var g in await db.Grants.Where(g => grants.Contains(g.Id)).Join(db.People, g => g.PersonId, p => p.Id, (g, p) => new { g.Id, g.Role, p.Name }).ToListAsync(ct))
        {
            names[g.Id.Value] = $"{Words.Capital(Words.Of(g.Role))}: {g.Name}";
        }

        foreach (var g in await db.Groups.Where(g => groups.Contains(g.Id)).Select(g => new { g.Id, g.Name }).ToListAsync(ct))
        {
            names[g.Id.Value] = g.Name;
        }

        var notifications = Of(PassedKind.Notification).ConvertAll(NotificationId.From);
        foreach (var n in await db.Notifications.Where(n => notifications.Contains(n.Id)).Select(n => new { n.Id, n.Reference }).ToListAsync(ct))
        {
            names[n.Id.Value] = n.Reference;
        }

        foreach (var s in await db.Sources.Where(s => sources.Contains(s.Id)).Select(s => new { s.Id, s.Title }).ToListAsync(ct))
        {
            names[s.Id.Value] = s.Title;
        }

        return names;
    }
}
