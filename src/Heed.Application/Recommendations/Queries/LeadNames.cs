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
    /// <param name="leads">The leads of actions that the actor sees, and nobody else.</param>
    public async Task<IReadOnlyDictionary<PersonId, string>> Run(IEnumerable<PersonId?> leads, CancellationToken ct)
    {
        await using var whole = reader.For(Actor.Heed);
        var ids = leads.OfType<PersonId>().Distinct().ToList();
        return await whole.People.Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
    }
}
