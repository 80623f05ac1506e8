using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations;

/// <summary>Finds the people whom a sheet names as leads, by their name or their e-mail address, among those that the actor may see.</summary>
internal sealed class SheetPeople
{
    private readonly ILookup<string, PersonId> known;

    private SheetPeople(ILookup<string, PersonId> known) => this.known = known;

    public static async Task<SheetPeople> Of(Reader reader, Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var people = await db.People.Where(p => p.LeftOn == null || p.LeftOn >= db.Today).Select(p => new { p.Id, p.Name, p.Email }).ToListAsync(ct);
        return new SheetPeople(people.SelectMany(p => new[] { (Said: p.Name, p.Id), (Said: p.Email.Value, p.Id) }).ToLookup(p => p.Said, p => p.Id, StringComparer.OrdinalIgnoreCase));
    }

    public (PersonId? Person, Problem? Problem) Find(string said) => known[said.Trim()].Distinct().ToList() switch
    {
        [var one] => (one, null),
        [] when said.Trim().Length == 0 => (null, new Problem("Lead person", "Write the person who leads it; an agency alone cannot be asked")),
        [] => (null, new Problem("Lead person", $"Nobody in post is known here as “{said.Trim()}”. Write the name as Heed has it, or add the person under People first")),
        _ => (null, new Problem("Lead person", $"Several people are called {said.Trim()}. Write the e-mail address of the one you mean")),
    };
}
