using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>The whole of a list of actions at once, with everything that stands in the register when it goes out.</summary>
public sealed class Register(Reader reader)
{
    /// <summary>More rows than this are asked for in parts: a spreadsheet of more is of no use to anybody.</summary>
    public const int Most = 20_000;

    private const int AtOnce = 1_000;

    public sealed record Row(
        ActionId Id, int Version, ScopeId Scope, string Text, AgencyId? AgencyId, string? Agency, PersonId? PersonId, string? Person, string Role, string LeadAsWritten,
        DateOnly? Due, string DueAsWritten, bool IsIncomplete, ReportedState Reported, VerifiedState Verified, DateOnly? StoppedOn, string LastProgress, DateOnly PlannedOn, DateOnly? LastUpdatedOn, Breadth Breadth,
        IReadOnlyList<DateMove> Moves, GroupId? GroupId, string? Group, int Evidence, DateOnly Today)
    {
        public IReadOnlyList<Answered> Answers { get; init; } = [];

        public IReadOnlyList<(AgencyId Id, string Name)> Contributors { get; init; } = [];

        public bool HasReport => LastProgress.Length > 0;

        public Timeliness Timely => Timeliness.Of(Reported, StoppedOn, Due, Breadth, PlannedOn, LastUpdatedOn, Moves, Today);
    }

    /// <param name="Source">Null where this actor may not see the source.</param>
    public sealed record Answered(string PrintedNumber, int Position, string Title, string Text, string? Source)
    {
        public string Label => PrintedNumber.Length > 0 ? PrintedNumber : $"place {Position}";
    }

    /// <returns>Null where there are more than <see cref="Most"/>.</returns>
    public async Task<IReadOnlyList<Row>?> Run(Actor actor, ActionList.Filter filter, string sort, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var found = ActionList.Filtered(db, actor, filter);
        return await found.CountAsync(ct) > Most ? null : await Whole(db, await Rows(db, ActionList.Sorted(db, found, sort)).ToListAsync(ct), ct);
    }

    /// <summary>Those of these actions that the actor may see, as they stand now.</summary>
    public async Task<IReadOnlyDictionary<ActionId, Row>> Of(Actor actor, IReadOnlyCollection<ActionId> ids, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var rows = new Dictionary<ActionId, Row>();
        foreach (var some in ids.Chunk(AtOnce))
        {
            foreach (var row in await Whole(db, await Rows(db, db.Actions.Where(a => some.Contains(a.Id))).ToListAsync(ct), ct))
            {
                rows[row.Id] = row;
            }
        }

        return rows;
    }

    private static IQueryable<Row> Rows(HeedDb db, IQueryable<PlanAction> actions) => actions.Select(a => new Row(
        a.Id, a.Version, a.ScopeId, a.Text, a.LeadAgencyId, db.Agencies.Where(g => g.Id == a.LeadAgencyId).Select(g => g.Name).FirstOrDefault(),
        a.LeadPersonId, db.People.Where(p => p.Id == a.LeadPersonId).Select(p => p.Name).FirstOrDefault(), a.LeadRole, a.LeadAsWritten,
        a.Due, a.DueAsWritten, a.IsIncomplete, a.Reported, a.Verified, a.StoppedOn, a.LastProgress, a.PlannedOn, a.LastUpdatedOn, a.Breadth, a.DateMoves,
        a.GroupId, db.Groups.Where(g => g.Id == a.GroupId).Select(g => g.Name).FirstOrDefault(), a.Evidence.Count(e => e.DestroyedAt == null), db.Today));

    /// <summary>With what they answer and who takes part, each asked for some hundreds at a time.</summary>
    private static async Task<IReadOnlyList<Row>> Whole(HeedDb db, IReadOnlyList<Row> rows, CancellationToken ct)
    {
        var answers = new Dictionary<ActionId, List<Answered>>();
        var agencies = new Dictionary<ActionId, List<(AgencyId, string)>>();
        foreach (var some in rows.Select(r => r.Id).Chunk(AtOnce))
        {
            foreach (var one in await db.Set<ActionRecommendation>().Where(l => some.Contains(l.ActionId))
                .Join(db.Recommendations, l => l.RecommendationId, r => r.Id, (l, r) => new { l.ActionId, r.Id, r.PrintedNumber, r.Position, r.Title, r.Text, Source = db.Sources.Where(s => s.Id == r.SourceId).Select(s => s.Title).FirstOrDefault() })
                .OrderBy(x => x.Position).ThenBy(x => x.Id).ToListAsync(ct))
            {
                ListOf(answers, one.ActionId).Add(new Answered(one.PrintedNumber, one.Position, one.Title, one.Text, one.Source));
            }

            foreach (var one in await db.Set<ActionAgency>().Where(l => some.Contains(l.ActionId) && !l.Leads)
                .Join(db.Agencies, l => l.AgencyId, g => g.Id, (l, g) => new { l.ActionId, g.Id, g.Name }).OrderBy(x => x.Name).ToListAsync(ct))
            {
                ListOf(agencies, one.ActionId).Add((one.Id, one.Name));
            }
        }

        return [.. rows.Select(r => r with { Answers = answers.GetValueOrDefault(r.Id, []), Contributors = agencies.GetValueOrDefault(r.Id, []) })];
    }

    private static List<T> ListOf<T>(Dictionary<ActionId, List<T>> lists, ActionId id) => lists.TryGetValue(id, out var list) ? list : lists[id] = [];
}
