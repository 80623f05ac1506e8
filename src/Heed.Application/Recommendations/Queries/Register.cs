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
        ActionId Id, int Version, AnswerKind Kind, string Text, AgencyId? AgencyId, string? Agency, PersonId? PersonId, string? Person, string Role, string LeadAsWritten,
        DateOnly? Due, string DueAsWritten, bool IsIncomplete, ReportedState Reported, VerifiedState Verified, DateOnly? StoppedOn, string LastProgress, DateOnly PlannedOn, DateOnly? LastUpdatedOn, Breadth Breadth,
        IReadOnlyList<DateMove> Moves, GroupId? GroupId, string? Group, int Evidence, DateOnly Today)
    {
        public IReadOnlyList<Answered> Answers { get; init; } = [];

        public IReadOnlyList<(AgencyId Id, string Name)> Contributors { get; init; } = [];

        /// <summary>Null where its partnership has chosen no colours.</summary>
        public Coloured? Colour { get; init; }

        public bool HasReport => LastProgress.Length > 0;

        public Timeliness Timely => Timeliness.Of(Reported, Verified, StoppedOn, Due, Breadth, PlannedOn, LastUpdatedOn, Moves, Today);
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

    /// <summary>The scopes in which those of these actions stand that the actor may see.</summary>
    public async Task<IReadOnlyList<ScopeId>> ScopesOf(Actor actor, IReadOnlyCollection<ActionId> ids, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var scopes = new HashSet<ScopeId>();
        foreach (var some in ids.Chunk(AtOnce))
        {
            scopes.UnionWith(await db.Actions.Where(a => some.Contains(a.Id)).Select(a => a.ScopeId).Distinct().ToListAsync(ct));
        }

        return [.. scopes];
    }

    private static IQueryable<Row> Rows(HeedDb db, IQueryable<PlanAction> actions) => actions.Select(a => new Row(
        a.Id, a.Version, a.Kind, a.Text, a.LeadAgencyId, null, a.LeadPersonId, null, a.LeadRole, a.LeadAsWritten, a.Due, a.DueAsWritten, a.IsIncomplete, a.Reported, a.Verified, a.StoppedOn,
        a.LastProgress, a.PlannedOn, a.LastUpdatedOn, a.Breadth, a.DateMoves, a.GroupId, null, a.Evidence.Count(e => e.DestroyedAt == null), db.Today));

    /// <summary>With the names of those they name, what they answer and who takes part: each asked once for all, or for some hundreds at a time.</summary>
    private static async Task<IReadOnlyList<Row>> Whole(HeedDb db, IReadOnlyList<Row> rows, CancellationToken ct)
    {
        var (agencyIds, personIds, groupIds) = (rows.Select(r => r.AgencyId).OfType<AgencyId>().ToHashSet(), rows.Select(r => r.PersonId).OfType<PersonId>().ToHashSet(), rows.Select(r => r.GroupId).OfType<GroupId>().ToHashSet());
        var agencies = await db.Agencies.Where(a => agencyIds.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, ct);
        var people = await db.People.Where(p => personIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        var groups = await db.Groups.Where(g => groupIds.Contains(g.Id)).ToDictionaryAsync(g => g.Id, g => g.Name, ct);
        var (answers, contributors) = (new Dictionary<ActionId, List<Answered>>(), new Dictionary<ActionId, List<(AgencyId, string)>>());
        foreach (var some in rows.Select(r => r.Id).Chunk(AtOnce))
        {
            await Answers(db, some, answers, ct);
            foreach (var one in await db.Set<ActionAgency>().Where(l => some.Contains(l.ActionId) && !l.Leads)
                .Join(db.Agencies, l => l.AgencyId, g => g.Id, (l, g) => new { l.ActionId, g.Id, g.Name }).OrderBy(x => x.Name).ToListAsync(ct))
            {
                ListOf(contributors, one.ActionId).Add((one.Id, one.Name));
            }
        }

        return
        [
            .. rows.Select(r => r with
            {
                Agency = r.AgencyId is { } agency ? agencies.GetValueOrDefault(agency) : null,
                Person = r.PersonId is { } person ? people.GetValueOrDefault(person) : null,
                Group = r.GroupId is { } group ? groups.GetValueOrDefault(group) : null,
                Answers = answers.GetValueOrDefault(r.Id, []),
                Contributors = contributors.GetValueOrDefault(r.Id, []),
            }),
        ];
    }

    private static async Task Answers(HeedDb db, ActionId[] some, Dictionary<ActionId, List<Answered>> answers, CancellationToken ct)
    {
        var links = await db.Set<ActionRecommendation>().Where(l => some.Contains(l.ActionId)).Select(l => new { l.ActionId, l.RecommendationId }).ToListAsync(ct);
        var ids = links.Select(l => l.RecommendationId).ToHashSet();
        var recommendations = await db.Recommendations.Where(r => ids.Contains(r.Id))
            .Select(r => new { r.Id, Row = new Answered(r.PrintedNumber, r.Position, r.Title, r.Text, db.Sources.Where(s => s.Id == r.SourceId).Select(s => s.Title).FirstOrDefault()) })
            .ToDictionaryAsync(r => r.Id, r => r.Row, ct);
        foreach (var (action, recommendation) in links.Where(l => recommendations.ContainsKey(l.RecommendationId)).Select(l => (l.ActionId, recommendations[l.RecommendationId])).OrderBy(l => l.Item2.Position))
        {
            ListOf(answers, action).Add(recommendation);
        }
    }

    private static List<T> ListOf<T>(Dictionary<ActionId, List<T>> lists, ActionId id) => lists.TryGetValue(id, out var list) ? list : lists[id] = [];
}
