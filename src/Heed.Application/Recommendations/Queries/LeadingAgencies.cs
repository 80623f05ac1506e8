using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Application.Reviews;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>The agencies that lead an action among those this actor may see, to choose a list by.</summary>
public sealed class LeadingAgencies(Reader reader, KeptCounts kept)
{
    public sealed record Row(AgencyId Id, string Name);

    /// <param name="of">Only what comes from sources of this partnership.</param>
    /// <param name="chosen">The agency that the list is limited to.</param>
    /// <param name="onlyChosen">Whether no other is offered.</param>
    public async Task<IReadOnlyList<Row>> Run(Actor actor, PartnershipId? of, AgencyId? chosen, bool onlyChosen, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var leading = onlyChosen ? null : await Leading(db, of, ct);
        return await (leading is null ? db.Agencies.Where(g => g.Id == chosen) : db.Agencies.Where(g => g.Id == chosen || leading.Contains(g.Id)))
            .OrderBy(g => g.Name).ThenBy(g => g.Id)
            .Select(g => new Row(g.Id, g.Name))
            .ToListAsync(ct);
    }

    /// <summary>Those whose name holds some words, for the search.</summary>
    public async Task<IReadOnlyList<Row>> Named(Actor actor, string words, int most, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var (ids, wanted) = (await Leading(db, null, ct), words.Trim().ToLower());
        return await db.Agencies.Where(g => g.Name.ToLower().Contains(wanted) && ids.Contains(g.Id)).OrderBy(g => g.Name).ThenBy(g => g.Id).Take(most).Select(g => new Row(g.Id, g.Name)).ToListAsync(ct);
    }

    /// <summary>Of whole sources it is kept counted who leads something, and of one's own there is little: a million actions are not asked.</summary>
    private async Task<IQueryable<AgencyId>> Leading(HeedDb db, PartnershipId? of, CancellationToken ct)
    {
        await kept.RenewFor(db, ct);
        var whole = (of is { } one ? db.AgencyTallies.OwnedBy(db, one) : db.AgencyTallies).Select(t => t.AgencyId);
        return db.Sight.Kind == SightKind.Scopes || of is not null ? whole : whole.Concat(db.Actions.Where(Visibility.NamesMe(db)).Where(a => a.LeadAgencyId != null).Select(a => a.LeadAgencyId!.Value));
    }
}
