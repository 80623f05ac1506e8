using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>The actions that one was merged with or split from, as far as this actor may see them; of duplicates with their progress and evidence.</summary>
public sealed class RelatedActions(Reader reader)
{
    /// <param name="Into">The action that carries it on; null where it stands by itself, or this actor may not see it.</param>
    /// <param name="From">The action that it was split off from.</param>
    public sealed record Row(Other? Into, Other? From, IReadOnlyList<Other> Parts, IReadOnlyList<Duplicate> Merged)
    {
        public bool IsAny => Into is not null || From is not null || Parts.Count > 0 || Merged.Count > 0;
    }

    public sealed record Other(ActionId Id, string Text, string Reason, string By, DateTimeOffset At);

    public sealed record Duplicate(Other Action, IReadOnlyList<OneAction.Update> Progress, IReadOnlyList<Kept> Evidence);

    /// <summary>A present file of evidence of a duplicate.</summary>
    public sealed record Kept(string Title, EvidenceKind Kind, DateOnly EvidenceOf, KeptFile File);

    /// <returns>Null when this actor may not see the action.</returns>
    public async Task<Row?> Run(Actor actor, ActionId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Actions.Where(a => a.Id == id).Select(a => new { a.MergedInto, a.Merged, a.SplitFrom, a.Parts }).SingleOrDefaultAsync(ct) is not { } a)
        {
            return null;
        }

        var ids = a.Merged.Select(m => m.Action).Concat(a.Parts.Select(p => p.Action)).Concat(new[] { a.MergedInto?.Into, a.SplitFrom?.From }.OfType<ActionId>()).ToList();
        if (ids.Count == 0)
        {
            return new Row(null, null, [], []);
        }

        var texts = await db.Actions.Where(x => ids.Contains(x.Id)).Select(x => new { x.Id, x.Text }).ToDictionaryAsync(x => x.Id, x => x.Text, ct);
        Other? Seen(ActionId? other, string reason, Domain.Shared.Stamp? by) => other is { } known && texts.TryGetValue(known, out var text) ? new Other(known, text, reason, by!.Name, by.At) : null;
        var duplicates = new List<Duplicate>();
        foreach (var merged in a.Merged)
        {
            if (Seen(merged.Action, merged.Reason, merged.By) is { } duplicate)
            {
                duplicates.Add(await With(db, duplicate, ct));
            }
        }

        return new Row(Seen(a.MergedInto?.Into, a.MergedInto?.Reason ?? "", a.MergedInto?.By), Seen(a.SplitFrom?.From, a.SplitFrom?.Reason ?? "", a.SplitFrom?.By),
            [.. a.Parts.Select(p => Seen(p.Action, "", p.By)).OfType<Other>()], duplicates);
    }

    private static async Task<Duplicate> With(HeedDb db, Other duplicate, CancellationToken ct)
    {
        var action = await db.Actions.AsSplitQuery().SingleAsync(a => a.Id == duplicate.Id, ct);
        return new Duplicate(duplicate,
            [.. action.Progress.OrderByDescending(u => u.By.At).Select(u => new OneAction.Update(u.Text, u.State, u.By.Name, u.By.At, u.Document, u.Told))],
            [.. action.Evidence.Where(e => e.DestroyedAt is null).OrderBy(e => e.Id.Value).Select(e => new Kept(e.Title, e.Kind, e.EvidenceOf, e.Revisions[^1].File))]);
    }
}
