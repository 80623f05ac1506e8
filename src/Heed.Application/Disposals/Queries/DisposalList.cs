using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Domain.Disposals;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Disposals.Queries;

/// <summary>What was asked to be destroyed and what came of it, newest first: those that wait, or those that were decided.</summary>
public sealed class DisposalList(Reader reader)
{
    /// <param name="Of">The review it belongs to, or the person whose account it is; empty where that is gone too.</param>
    public sealed record Row(DisposalId Id, DisposalKind Kind, string Where, string Of, DisposalState State, Stamp Asked, Stamp? Decided, bool IsBreach, bool Mine);

    public async Task<Page<Row>> Run(Actor actor, bool waiting, int page, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var found = await db.Disposals.IgnoreAutoIncludes()
            .Where(d => waiting ? d.State == DisposalState.Asked : d.State != DisposalState.Asked)
            .OrderByDescending(d => d.Id)
            .ToPage(page, ct);
        var of = await Of(db, found.Rows, ct);
        return new Page<Row>([.. found.Rows.Select(d => new Row(d.Id, d.Kind, d.Where, of(d), d.State, d.Asked, d.Decided, d.Breach is not null, d.Asked.Who == actor.Person))], found.Total, found.Number, found.Size);
    }

    /// <summary>What each belongs to, as far as it is still there and this actor sees it.</summary>
    internal static async Task<Func<Disposal, string>> Of(HeedDb db, IReadOnlyList<Disposal> disposals, CancellationToken ct)
    {
        var scopes = disposals.Select(d => d.ScopeId).Distinct().ToList();
        var titles = await db.Sources.Where(s => scopes.Contains(s.ScopeId)).Select(s => new { s.ScopeId, s.Title }).ToDictionaryAsync(s => s.ScopeId, s => s.Title, ct);
        var people = disposals.Where(d => d.Kind == DisposalKind.Account).Select(d => new PersonId(d.What)).ToList();
        var names = await db.People.Where(p => people.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id.Value, p => p.Name, ct);
        return d => d.Kind == DisposalKind.Account ? names.GetValueOrDefault(d.What, "") : titles.GetValueOrDefault(d.ScopeId, "");
    }
}
