using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Imports;

/// <summary>The names of the people and agencies that lead some proposed actions.</summary>
public sealed record Names(IReadOnlyDictionary<PersonId, string> People, IReadOnlyDictionary<AgencyId, string> Agencies)
{
    public string Person(PersonId? id) => id is { } known ? People.GetValueOrDefault(known, "") : "";

    public string Agency(AgencyId? id) => id is { } known ? Agencies.GetValueOrDefault(known, "") : "";

    internal static async Task<Names> Of(IQueryable<Person> seenPeople, IQueryable<Agency> seenAgencies, IEnumerable<ActionDraft> actions, CancellationToken ct)
    {
        var leads = actions.ToList();
        var people = leads.Select(a => a.Person).OfType<PersonId>().Distinct().ToList();
        var agencies = leads.Select(a => a.Agency).OfType<AgencyId>().Distinct().ToList();
        return new Names(
            await seenPeople.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct),
            await seenAgencies.Where(a => agencies.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, ct));
    }
}
