using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Queries;

/// <summary>The agencies, with the partnerships they work in and how many of their people the actor sees.</summary>
public sealed class AgencyList(Reader reader, TimeProvider time)
{
    public sealed record Row(AgencyId Id, string Name, string ShortName, AgencyKind Kind, bool IsNational, DateOnly? Until, string? NowName, List<string> Partnerships, int People);

    public sealed record Wanted(string Words = "", AgencyKind? Kind = null, PartnershipId? Partnership = null, bool Ended = false, string Sort = "name");

    public async Task<Page<Row>> Run(Actor actor, Wanted wanted, int page, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var agencies = db.Agencies.IgnoreAutoIncludes().Where(a => wanted.Ended ? a.Until < today : a.Until == null || a.Until >= today);
        if (wanted.Words.Trim().ToLowerInvariant() is { Length: > 0 } words)
        {
            agencies = agencies.Where(a => a.Name.ToLower().Contains(words) || a.ShortName.ToLower().Contains(words));
        }

        if (wanted.Kind is { } kind)
        {
            agencies = agencies.Where(a => a.Kind == kind);
        }

        if (wanted.Partnership is { } partnership)
        {
            agencies = agencies.Where(a => a.Partnerships.Any(p => p.PartnershipId == partnership));
        }

        agencies = wanted.Sort switch
        {
            "-name" => agencies.OrderByDescending(a => a.Name).ThenBy(a => a.Id),
            "kind" => agencies.OrderBy(a => a.Kind).ThenBy(a => a.Name).ThenBy(a => a.Id),
            "-kind" => agencies.OrderByDescending(a => a.Kind).ThenBy(a => a.Name).ThenBy(a => a.Id),
            _ => agencies.OrderBy(a => a.Name).ThenBy(a => a.Id),
        };
        return await agencies
            .Select(a => new Row(a.Id, a.Name, a.ShortName, a.Kind, a.IsNational, a.Until,
                db.Agencies.Where(s => s.Id == a.SuccessorId).Select(s => s.Name).FirstOrDefault(),
                a.Partnerships.Join(db.Partnerships, l => l.PartnershipId, p => p.Id, (_, p) => p.ShortName != "" ? p.ShortName : p.Name).OrderBy(n => n).ToList(),
                db.People.Count(p => p.AgencyId == a.Id && (p.LeftOn == null || p.LeftOn >= today))))
            .ToPage(page, ct);
    }
}
