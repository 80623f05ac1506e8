using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>The agencies and partnerships that the addressees of a recommendation mean, by their present names.</summary>
public sealed class AddresseeMeanings(Reader reader)
{
    /// <returns>The body's name for each addressee that is known to mean one; the others are left out.</returns>
    public async Task<IReadOnlyDictionary<Addressee, string>> Run(Actor actor, IReadOnlyList<Addressee> addressees, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var agencyIds = addressees.Select(a => a.AgencyId).OfType<AgencyId>().ToList();
        var partnershipIds = addressees.Select(a => a.PartnershipId).OfType<PartnershipId>().ToList();
        var agencies = agencyIds.Count == 0 ? [] : await db.Agencies.Where(a => agencyIds.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, ct);
        var partnerships = partnershipIds.Count == 0 ? [] : await db.Partnerships.Where(p => partnershipIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        var found = new Dictionary<Addressee, string>();
        foreach (var addressee in addressees)
        {
            var name = addressee.AgencyId is { } agency ? agencies.GetValueOrDefault(agency) : addressee.PartnershipId is { } partnership ? partnerships.GetValueOrDefault(partnership) : null;
            if (name is not null)
            {
                found[addressee] = name;
            }
        }

        return found;
    }
}
