using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Queries;

/// <summary>The partnerships of this Heed, those that ended too.</summary>
public sealed class PartnershipList(Reader reader)
{
    /// <summary>A size that holds every partnership of a country, for choosing from.</summary>
    public const int All = 5_000;

    public sealed record Row(PartnershipId Id, string Name, string ShortName, PartnershipKind Kind, DateOnly? Until, string? NowName, int Agencies, int Groups);

    public async Task<Page<Row>> Run(Actor actor, string words, string sort, int page, CancellationToken ct, int size = Paging.Size)
    {
        await using var db = reader.For(actor);
        var partnerships = db.Partnerships.AsQueryable();
        if (words.Trim().ToLowerInvariant() is { Length: > 0 } wanted)
        {
            partnerships = partnerships.Where(p => p.Name.ToLower().Contains(wanted) || p.ShortName.ToLower().Contains(wanted));
        }

        partnerships = sort switch
        {
            "-name" => partnerships.OrderByDescending(p => p.Name).ThenBy(p => p.Id),
            "kind" => partnerships.OrderBy(p => p.Kind).ThenBy(p => p.Name).ThenBy(p => p.Id),
            "-kind" => partnerships.OrderByDescending(p => p.Kind).ThenBy(p => p.Name).ThenBy(p => p.Id),
            _ => partnerships.OrderBy(p => p.Name).ThenBy(p => p.Id),
        };
        return await partnerships
            .Select(p => new Row(p.Id, p.Name, p.ShortName, p.Kind, p.Until,
                db.Partnerships.Where(s => s.Id == p.SuccessorId).Select(s => s.Name).FirstOrDefault(),
                db.Set<AgencyPartnership>().Count(l => l.PartnershipId == p.Id),
                db.Groups.Count(g => g.PartnershipId == p.Id && g.Until == null)))
            .ToPage(page, ct, size);
    }
}
