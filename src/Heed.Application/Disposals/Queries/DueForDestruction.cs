using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Domain.Disposals;
using Heed.Domain.Imports;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Disposals.Queries;

/// <summary>
/// What has reached the end of the time for which its partnerships keep it, longest over first. Nothing is destroyed by itself. What several
/// partnerships own is kept as long as the longest of them says, and without end while one of them has set no time; a keep order stops all of it.
/// </summary>
public sealed class DueForDestruction(Reader reader)
{
    /// <param name="From">The day from which its time was counted.</param>
    /// <param name="EndedOn">The day on which its time ended.</param>
    /// <param name="Source">The review it belongs to; empty for an account.</param>
    public sealed record Row(DisposalKind Kind, Guid What, ScopeId Scope, string Name, string Source, DateOnly From, DateOnly EndedOn);

    public Task<IReadOnlyList<Row>> Run(Actor actor, CancellationToken ct) => Run(actor, null, ct);

    /// <summary>Whether the time of one thing has ended.</summary>
    public async Task<bool> IsDue(Actor actor, DisposalTarget target, CancellationToken ct) =>
        (await Run(actor, target.ScopeId, ct)).Any(r => r.Kind == target.Kind && r.What == target.What);

    private async Task<IReadOnlyList<Row>> Run(Actor actor, ScopeId? only, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var rules = (await db.RetentionRules.Where(r => r.Months != null).ToListAsync(ct)).ToDictionary(r => (r.ScopeId, r.Kind));
        if (rules.Count == 0)
        {
            return [];
        }

        var rows = new List<Row>();
        var times = await TimesOf(db, rules, only, ct);
        if (times.Count > 0)
        {
            rows.AddRange(times.SelectMany(t => t.Ended(DisposalKind.Review, null) is { } ended ? [new Row(DisposalKind.Review, t.Source.Key, t.Source.ScopeId, t.Source.Title, "", ended.From, ended.On)] : Array.Empty<Row>()));
            await Keys(db, times, rows, ct);
            await Documents(db, times, rows, ct);
            await Evidence(db, times, rows, ct);
            await Library(db, times, rows, ct);
        }

        await Packs(db, rules, only, rows, ct);
        await Notifications(db, rules, only, rows, ct);
        await Accounts(db, rules, only, rows, ct);
        var waiting = (await db.Disposals.Where(d => d.State == DisposalState.Asked).Select(d => d.What).ToListAsync(ct)).ToHashSet();
        return [.. rows.Where(r => r.EndedOn <= db.Today && !waiting.Contains(r.What)).OrderBy(r => r.EndedOn).ThenBy(r => r.What)];
    }

    /// <summary>The sources on which no keep order stands, with what their times are counted from.</summary>
    private static async Task<List<Times>> TimesOf(HeedDb db, Dictionary<(ScopeId, DisposalKind), RetentionRule> rules, ScopeId? only, CancellationToken ct)
    {
        var sources = await db.Sources.Where(s => (only == null || s.ScopeId == only) && !db.KeepOrders.Any(k => k.ScopeId == s.ScopeId && k.Lifted!.Who == null)).AsSplitQuery().ToListAsync(ct);
        var ruled = sources.Where(s => s.Owners.Count > 0 && Enum.GetValues<DisposalKind>().Any(k => s.Owners.All(o => rules.ContainsKey((ScopeId.From(o.PartnershipId.Value), k))))).ToList();
        var scopes = ruled.ConvertAll(s => s.ScopeId);
        string[] aside = [nameof(Disposal), nameof(KeepOrder)];
        var changed = await db.Changes.Where(c => scopes.Contains(c.ScopeId) && !c.IsReading && !aside.Contains(c.Kind))
            .GroupBy(c => c.ScopeId).Select(g => new { Scope = g.Key, At = g.Max(c => c.At) }).ToDictionaryAsync(g => g.Scope, g => g.At, ct);
        var published = (await db.Editions.Where(e => scopes.Contains(e.ScopeId) && e.Released!.Who != null).Select(e => new { e.ScopeId, e.Released!.At }).ToListAsync(ct))
            .GroupBy(e => e.ScopeId).ToDictionary(g => g.Key, g => g.Max(e => e.At));
        return ruled.ConvertAll(s => new Times(s, rules, Day(changed, s.ScopeId), Day(published, s.ScopeId)));
    }

    private static async Task Notifications(HeedDb db, Dictionary<(ScopeId, DisposalKind), RetentionRule> rules, ScopeId? only, List<Row> rows, CancellationToken ct)
    {
        foreach (var ((scope, _), rule) in rules.Where(r => r.Key.Item2 == DisposalKind.Notification))
        {
            var partnership = PartnershipId.From(scope.Value);
            var settled = await db.Notifications.Where(n => n.PartnershipId == partnership && (only == null || n.ScopeId == only)).ToListAsync(ct);
            rows.AddRange(settled.Select(n => (Notification: n, From: n.Decided?.On ?? n.Written.Day))
                .Select(x => new Row(DisposalKind.Notification, x.Notification.Key, x.Notification.ScopeId, $"Notification {x.Notification.Reference}", "", x.From, x.From.AddMonths(rule.Months!.Value))));
        }
    }

    private static async Task Keys(HeedDb db, List<Times> times, List<Row> rows, CancellationToken ct)
    {
        var scopes = times.ConvertAll(t => t.Source.ScopeId);
        var keys = await db.IdentificationKeys.IgnoreAutoIncludes().Where(k => scopes.Contains(k.ScopeId)).Select(k => new { k.Id, k.ScopeId }).ToListAsync(ct);
        rows.AddRange(keys.SelectMany(k => Of(times, k.ScopeId, DisposalKind.IdentificationKey, k.Id.Value, "The identification key", null)));
    }

    private static async Task Documents(HeedDb db, List<Times> times, List<Row> rows, CancellationToken ct)
    {
        var scopes = times.ConvertAll(t => t.Source.ScopeId);
        var documents = await db.Imports.Where(i => scopes.Contains(i.ScopeId) && (i.State == ImportState.Saved || i.State == ImportState.PutAside))
            .Select(i => new { i.Id, i.ScopeId, i.FileName, i.Finished!.At }).ToListAsync(ct);
        rows.AddRange(documents.SelectMany(d => Of(times, d.ScopeId, DisposalKind.Document, d.Id.Value, d.FileName, DayOf(d.At))));
    }

    private static async Task Evidence(HeedDb db, List<Times> times, List<Row> rows, CancellationToken ct)
    {
        var scopes = times.Where(t => t.Has(DisposalKind.Evidence)).Select(t => t.Source.ScopeId).ToList();
        var evidence = await db.Evidence.Where(e => scopes.Contains(e.ScopeId) && e.DestroyedAt == null).Select(e => new { e.ScopeId, e.Title, e.Revisions }).ToListAsync(ct);
        rows.AddRange(evidence.SelectMany(e => e.Revisions.Where(r => r.Tombstone is null).SelectMany(r => Of(times, e.ScopeId, DisposalKind.Evidence, r.File.Id.Value, $"{e.Title} ({r.File.Name})", r.EvidenceOf))));
    }

    private static async Task Library(HeedDb db, List<Times> times, List<Row> rows, CancellationToken ct)
    {
        var scopes = times.Where(t => t.Has(DisposalKind.LibraryFile)).Select(t => t.Source.ScopeId).ToList();
        var documents = await db.ReviewDocuments.Where(d => scopes.Contains(d.ScopeId)).ToListAsync(ct);
        rows.AddRange(documents.SelectMany(d => d.Versions.Where(v => v.Tombstone is null).SelectMany(v => Of(times, d.ScopeId, DisposalKind.LibraryFile, v.File.Id.Value, $"{d.Title} ({v.File.Name})", null))));
    }

    /// <summary>Released packs are the partnership's own, whoever owns the reviews that they hold something of; a keep order on one of these keeps the pack.</summary>
    private static async Task Packs(HeedDb db, Dictionary<(ScopeId Scope, DisposalKind Kind), RetentionRule> rules, ScopeId? only, List<Row> rows, CancellationToken ct)
    {
        var released = await db.Releases.Where(r => r.PackId != null && (only == null || r.ScopeId == only) && db.Files.Any(f => f.Id == r.PackId && f.Tombstone == null)
            && !r.Items.Any(i => db.KeepOrders.Any(k => k.ScopeId == i.ScopeId && k.Lifted!.Who == null))).Select(r => new { r.Id, r.ScopeId, r.Reference, r.Released }).ToListAsync(ct);
        rows.AddRange(from pack in released
                      where rules.ContainsKey((pack.ScopeId, DisposalKind.Pack))
                      select new Row(DisposalKind.Pack, pack.Id.Value, pack.ScopeId, $"Pack {pack.Reference}", "", pack.Released!.Day, pack.Released.Day.AddMonths(rules[(pack.ScopeId, DisposalKind.Pack)].Months!.Value)));
    }

    private static async Task Accounts(HeedDb db, Dictionary<(ScopeId Scope, DisposalKind Kind), RetentionRule> rules, ScopeId? only, List<Row> rows, CancellationToken ct)
    {
        var today = db.Today;
        var left = await db.People.Where(p => p.LeftOn != null && p.LeftOn < today && (only == null || p.ScopeId == only)).ToListAsync(ct);
        var agencies = left.Select(p => p.AgencyId).Distinct().ToList();
        var works = (await db.Set<AgencyPartnership>().Where(a => agencies.Contains(a.AgencyId)).ToListAsync(ct)).ToLookup(a => a.AgencyId, a => ScopeId.From(a.PartnershipId.Value));
        foreach (var person in left.Where(p => !Person.IsClosed(p.Email.Value) && works[p.AgencyId].Any() && works[p.AgencyId].All(s => rules.ContainsKey((s, DisposalKind.Account)))))
        {
            var ended = works[person.AgencyId].Max(s => person.LeftOn!.Value.AddMonths(rules[(s, DisposalKind.Account)].Months!.Value));
            rows.Add(new Row(DisposalKind.Account, person.Key, person.ScopeId, person.Name, "", person.LeftOn!.Value, ended));
        }
    }

    private static IEnumerable<Row> Of(List<Times> times, ScopeId scope, DisposalKind kind, Guid what, string name, DateOnly? own) =>
        times.Find(t => t.Source.ScopeId == scope) is { } of && of.Ended(kind, own) is { } ended ? [new Row(kind, what, scope, name, of.Source.Title, ended.From, ended.On)] : [];

    private static DateOnly? Day(Dictionary<ScopeId, DateTimeOffset> days, ScopeId scope) => days.TryGetValue(scope, out var at) ? DayOf(at) : null;

    private static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);

    /// <summary>When the times of a source end, by the rules of all who own it.</summary>
    private sealed record Times(Source Source, Dictionary<(ScopeId Scope, DisposalKind Kind), RetentionRule> Rules, DateOnly? Changed, DateOnly? Published)
    {
        public bool Has(DisposalKind kind) => Source.Owners.All(o => Rules.ContainsKey((ScopeId.From(o.PartnershipId.Value), kind)));

        /// <param name="own">The day of the thing itself; null where it has none.</param>
        public (DateOnly From, DateOnly On)? Ended(DisposalKind kind, DateOnly? own)
        {
            if (!Has(kind))
            {
                return null;
            }

            (DateOnly From, DateOnly On)? last = null;
            foreach (var rule in Source.Owners.Select(o => Rules[(ScopeId.From(o.PartnershipId.Value), kind)]))
            {
                var from = rule.CountsFrom switch { RetentionStart.ReviewLastChanged => Changed, RetentionStart.ReviewPublished => Published, _ => own };
                if (from is not { } day)
                {
                    return null;
                }

                var on = day.AddMonths(rule.Months!.Value);
                last = last is { } before && before.On >= on ? before : (day, on);
            }

            return last;
        }
    }
}
