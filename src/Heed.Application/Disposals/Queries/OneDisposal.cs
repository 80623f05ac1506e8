using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Disposals;
using Heed.Domain.Imports;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Disposals.Queries;

/// <summary>One disposal: what is to be destroyed and why, or the tombstone of what was; null when this actor may not see it.</summary>
public sealed class OneDisposal(Reader reader, WhatToDestroy things)
{
    /// <param name="Of">The review it belongs to, or the person; empty where that is gone too.</param>
    /// <param name="Thing">The thing itself, as it stands now; null where it is gone.</param>
    /// <param name="WhyNot">Why it cannot be destroyed now, as far as a keep order says; empty where none stands.</param>
    /// <param name="Saved">What was saved from a destroyed document, and stays.</param>
    public sealed record Row(Disposal Disposal, string Of, WhatToDestroy.Row? Thing, SavedCount? Saved, bool Mine, bool MayDecide, string WhyNot);

    public async Task<Row?> Run(Actor actor, DisposalId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Disposals.SingleOrDefaultAsync(d => d.Id == id, ct) is not { } disposal)
        {
            return null;
        }

        var of = await DisposalList.Of(db, [disposal], ct);
        var may = await db.MayOn(actor, disposal.ScopeId, ct);
        var import = new ImportId(disposal.What);
        var document = disposal.Kind == DisposalKind.Document ? await db.Imports.SingleOrDefaultAsync(i => i.Id == import, ct) : null;
        return new Row(disposal, of(disposal), disposal.State == DisposalState.Destroyed ? null : await things.Run(actor, disposal.Kind, disposal.What, ct), document?.Kept,
            disposal.Asked.Who == actor.Person, may(DisposalAccess.ToDecide(disposal.Kind)),
            disposal.Kind == DisposalKind.Account ? "" : disposal.Kind == DisposalKind.Pack ? await Obstacles.KeepsPack(db.KeepOrders, db.Set<Domain.Reports.ReleaseItem>(), disposal.What, ct) ?? "" : await Obstacles.KeptBy(db.KeepOrders, disposal.ScopeId, ct) ?? "");
    }
}
