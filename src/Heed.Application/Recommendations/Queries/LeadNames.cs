using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>
/// The names of those who lead some actions. Whoever sees an action sees who leads it, so of actions that were just found nothing more is asked:
/// the filter on people would look again for an action of each.
/// </summary>
public sealed class LeadNames(Reader reader)
{
    public sealed record Names(IReadOnlyDictionary<PersonId, string> People, IReadOnlyDictionary<AgencyId, string> Agencies)
    {
        public string? Of(PersonId? person) => person is { } id ? People.GetValueOrDefault(id) : null;

        public string? Of(AgencyId? agency) => agency is { } id ? Agencies.GetValueOrDefault(id) : null;
    }

    /// <param name="people">Leads of actions that the actor sees, and nobody else.</param>
    /// <param name="agencies">The agencies that lead them.</param>
    public async Task<Names> Run(IEnumerable<PersonId?> people, IEnumerable<AgencyId?> agencies, CancellationToken ct)
    {
        await using var whole = reader.For(Actor.Heed);
        var (leads, bodies) = (people.OfType<PersonId>().Distinct().ToList(), agencies.OfType<AgencyId>().Distinct().ToList());
        return new Names(
            await whole.People.Where(p => leads.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct),
            await whole.Agencies.Where(g => bodies.Contains(g.Id)).ToDictionaryAsync(g => g.Id, g => g.Name, ct));
    }
}
