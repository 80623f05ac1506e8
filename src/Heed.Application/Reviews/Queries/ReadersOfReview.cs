using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reviews.Queries;

/// <summary>Who sees the whole of a review today, and by which role: among whom to choose when it is restricted.</summary>
public sealed class ReadersOfReview(Reader reader)
{
    public sealed record Row(PersonId Person, string Name, Role Role);

    public async Task<IReadOnlyList<Row>> Run(Actor actor, SourceId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var (today, roles) = (db.Today, RoleSight.OfWholeScope.ToList());
        var rows = await (from review in db.Reviews
                          where review.Id == id
                          join held in db.HeldScopes on review.ScopeId equals held.ScopeId
                          where roles.Contains(held.Role) && held.From <= today && (held.Until == null || held.Until >= today)
                          join person in db.People on held.PersonId equals person.Id
                          where person.LeftOn == null || person.LeftOn >= today
                          select new Row(person.Id, person.Name, held.Role)).Distinct().ToListAsync(ct);
        return [.. rows.OrderBy(r => r.Role).ThenBy(r => r.Name, StringComparer.Ordinal)];
    }
}
