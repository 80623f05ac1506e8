using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Meetings.Queries;

/// <summary>One meeting: who came, what was on the agenda, and what was decided, as far as this actor may see it.</summary>
public sealed class OneMeeting(Reader reader)
{
    /// <param name="Quorum">"4 members there, 3 needed"; empty until the attendance was taken.</param>
    /// <param name="MembersNeeded">How many members the group needs to decide; 0 while nobody has said.</param>
    public sealed record Row(
        MeetingId Id, int Version, string Title, GroupId GroupId, string Group, DateOnly On, string Place, Stamp? CalledOff, bool IsHeld, IReadOnlyList<Attendee> Attendance, IReadOnlyList<Declared> Interests,
        string Quorum, string WhyNotQuorate, int MembersNeeded, bool DecidesForPartnership, IReadOnlyList<Item> Agenda, IReadOnlyList<Decided> Others, IReadOnlyList<Paper> Papers, string Minutes, Stamp? MinutesAgreed, bool MayKeep, bool MayDecide);

    public sealed record Declared(string Name, string? Item, string What);

    /// <summary>One item of the agenda. What this actor may not see does not stand on it.</summary>
    /// <param name="IsRestricted">Whether only named people see it, so that nothing of it may stand in the minutes.</param>
    /// <param name="Quorum">The quorum for this item, without those who have an interest in it.</param>
    public sealed record Item(Guid Id, string Text, RecommendationId? RecommendationId, ActionId? ActionId, string? Label, string? Source, string Standing, string Quorum, string WhyNotQuorate, IReadOnlyList<Decided> Decisions, bool IsRestricted = false)
    {
        /// <summary>The review that it is; null where it is none.</summary>
        public string? ReviewSlug { get; init; }
    }

    public sealed record Decided(DecisionId Id, DecisionKind Kind, string Terms, string Reasons, string Quorum, RecommendationId? RecommendationId, ActionId? ActionId, string About, string EnteredBy, bool IsRestricted = false);

    /// <returns>Null when this actor may not see it.</returns>
    public async Task<Row?> Run(Actor actor, MeetingId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Meetings.SingleOrDefaultAsync(m => m.Id == id, ct) is not { } m)
        {
            return null;
        }

        var group = await db.Groups.SingleAsync(g => g.Id == m.GroupId, ct);
        var may = await db.MayOn(actor, m.ScopeId, ct);
        var decisions = await DecisionsOf(db, m, ct);
        var agenda = await AgendaOf(db, m, decisions, ct);
        var (quorum, whyNot) = m.QuorumFor(null, []);
        var onAgenda = agenda.Select(i => (i.RecommendationId, i.ActionId)).ToHashSet();
        return new Row(
            m.Id, m.Version, m.Title, m.GroupId, m.GroupName, m.On, m.Place, m.CalledOff, m.On <= db.Today, m.Roll(group),
            [.. m.Interests.Where(i => i.ItemId is null || agenda.Any(x => x.Id == i.ItemId)).Select(i => new Declared(m.Attendance.FirstOrDefault(a => a.Key == i.Member)?.Name ?? "", agenda.FirstOrDefault(x => x.Id == i.ItemId)?.Text, i.What))],
            m.QuorumNeeded == 0 ? "" : quorum, whyNot, group.Quorum, group.DecidesForPartnership, agenda, [.. decisions.Where(d => !onAgenda.Contains((d.RecommendationId, d.ActionId)))],
            m.Papers, m.Minutes, m.MinutesAgreed, may(MeetingAccess.CanKeepMeetings), may(MeetingAccess.CanEnterDecisions));
    }

    private static async Task<IReadOnlyList<Item>> AgendaOf(HeedDb db, Meeting m, IReadOnlyList<Decided> decisions, CancellationToken ct)
    {
        var (recommendationIds, actionIds) = (m.Agenda.Select(i => i.RecommendationId).OfType<RecommendationId>().ToList(), m.Agenda.Select(i => i.ActionId).OfType<ActionId>().ToList());
        var recommendations = await db.Recommendations.Where(r => recommendationIds.Contains(r.Id)).ToDictionaryAsync(r => r.Id, ct);
        var actions = await db.Actions.AsSplitQuery().Where(a => actionIds.Contains(a.Id)).ToDictionaryAsync(a => a.Id, ct);
        var behind = await db.Actions.AsSplitQuery().Where(a => a.Recommendations.Any(l => recommendationIds.Contains(l.RecommendationId))).ToListAsync(ct);
        var reviewIds = m.Agenda.Select(i => i.ReviewId).OfType<SourceId>().ToList();
        var reviews = await db.Reviews.IgnoreAutoIncludes().Where(r => reviewIds.Contains(r.Id)).ToDictionaryAsync(r => r.Id, ct);
        var scopes = recommendations.Values.Select(r => r.ScopeId).Concat(actions.Values.Select(a => a.ScopeId)).Concat(reviews.Values.Select(r => r.ScopeId)).ToList();
        var sources = await db.Sources.Where(s => scopes.Contains(s.ScopeId)).ToDictionaryAsync(s => s.ScopeId, s => s.Title, ct);
        var open = (await db.ScopeReaches.Where(r => scopes.Contains(r.ScopeId) && r.FromScopeId != r.ScopeId).Select(r => r.ScopeId).ToListAsync(ct)).ToHashSet();
        var items = new List<Item>();
        foreach (var item in m.Agenda)
        {
            if (item.RecommendationId is { } r)
            {
                if (recommendations.TryGetValue(r, out var found))
                {
                    var (quorum, whyNot) = m.QuorumFor(item.Id, Bodies.StakesIn(m, behind.Where(a => a.Recommendations.Any(l => l.RecommendationId == r))));
                    items.Add(new Item(item.Id, found.Text, r, null, found.Label, sources.GetValueOrDefault(found.ScopeId), $"Stage: {Words.Of(found.Stage)}", quorum, whyNot, [.. decisions.Where(d => d.RecommendationId == r)], !open.Contains(found.ScopeId)));
                }
            }
            else if (item.ActionId is { } a)
            {
                if (actions.TryGetValue(a, out var found))
                {
                    var (quorum, whyNot) = m.QuorumFor(item.Id, Bodies.StakesIn(m, [found]));
                    var timely = Timeliness.Of(found, db.Today);
                    items.Add(new Item(item.Id, found.Text, null, a, "Action", sources.GetValueOrDefault(found.ScopeId),
                        $"Reported {Words.Of(found.Reported)}; {(found.StoppedOn is not null ? "stopped" : timely.IsOpen ? timely.Sentence : Words.Of(found.Verified))}", quorum, whyNot, [.. decisions.Where(d => d.ActionId == a)], !open.Contains(found.ScopeId)));
                }
            }
            else if (item.ReviewId is { } review)
            {
                if (reviews.TryGetValue(review, out var found))
                {
                    items.Add(new Item(item.Id, found.Title, null, null, "Review", null, $"Stage: {Words.Of(found.Stage)}", "", "", [], !open.Contains(found.ScopeId)) { ReviewSlug = found.Slug });
                }
            }
            else
            {
                items.Add(new Item(item.Id, item.Text, null, null, null, null, "", "", "", []));
            }
        }

        return items;
    }

    private static async Task<IReadOnlyList<Decided>> DecisionsOf(HeedDb db, Meeting m, CancellationToken ct)
    {
        var rows = await db.Decisions.Where(d => d.MeetingId == m.Id).OrderBy(d => d.Id).ToListAsync(ct);
        var (recommendationIds, actionIds) = (rows.Select(d => d.RecommendationId).ToList(), rows.Select(d => d.ActionId).ToList());
        var labels = await db.Recommendations.Where(r => recommendationIds.Contains(r.Id)).ToDictionaryAsync(r => r.Id, r => r.Label, ct);
        var texts = await db.Actions.Where(a => actionIds.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.SearchTitle, ct);
        var scopes = rows.Select(d => d.ScopeId).Distinct().ToList();
        var open = (await db.ScopeReaches.Where(r => scopes.Contains(r.ScopeId) && r.FromScopeId != r.ScopeId).Select(r => r.ScopeId).ToListAsync(ct)).ToHashSet();
        return [.. rows.Select(d => new Decided(d.Id, d.Kind, d.Terms, d.Reasons, d.Quorum, d.RecommendationId, d.ActionId,
            d.RecommendationId is { } r ? labels.GetValueOrDefault(r, "") : texts.GetValueOrDefault(d.ActionId!.Value, ""), d.By.Name, !open.Contains(d.ScopeId)))];
    }
}
