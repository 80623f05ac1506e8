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
    /// <summary>The most agencies among which a person finds one: of more, a partnership is chosen first.</summary>
    public const int Most = 100;

    public sealed record Row(AgencyId Id, string Name);

    /// <param name="Rows">In the order of their names; where there are too many, only the one that is chosen.</param>
    public sealed record Choices(IReadOnlyList<Row> Rows, bool AreTooMany);

    /// <param name="of">Only what comes from sources of this partnership.</param>
    /// <param name="chosen">The agency that the list is limited to.</param>
    public async Task<Choices> Run(Actor actor, PartnershipId? of, AgencyId? chosen, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var ids = await (await Leading(db, of, ct)).Distinct().Take(Most + 1).ToListAsync(ct);
        var areTooMany = ids.Count > Most;
        var rows = await db.Agencies.Where(g => g.Id == chosen || (!areTooMany && ids.Contains(g.Id)))
            .OrderBy(g => g.Name).ThenBy(g => g.Id)
            .Select(g => new Row(g.Id, g.Name))
            .ToListAsync(ct);
        return new Choices(rows, areTooMany);
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
