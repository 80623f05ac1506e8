using Heed.Application.Platform.Reading;
using Heed.Domain.Disposals;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Home.Queries;

/// <summary>What somebody else asked to have destroyed, and this person may decide on.</summary>
public sealed class DisposalsWaiting(Reader reader)
{
    public sealed record Row(DisposalId Id, DisposalKind Kind, string AskedBy, DateTimeOffset At, bool IsBreach);

    public async Task<Part<Row>> Run(Actor actor, bool all, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var (me, held, accounts) = (actor.Person, Held.By(actor, DisposalAccess.CanDecideDestruction), Held.By(actor, DisposalAccess.CanDestroyAccounts));
        return await db.Disposals
            .Where(d => d.State == DisposalState.Asked && d.Asked.Who != me
                && db.ScopeReaches.Any(s => s.ScopeId == d.ScopeId && (d.Kind == DisposalKind.Account ? accounts.Contains(s.FromScopeId) : held.Contains(s.FromScopeId))))
            .OrderBy(d => d.Id)
            .Select(d => new Row(d.Id, d.Kind, d.Asked.Name, d.Asked.At, d.BreachWhat.Length > 0))
            .ToPart(ct, all ? Part<Row>.All : Part<Row>.Shown);
    }
}
