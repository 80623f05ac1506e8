using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Queries;

/// <summary>Which people a list shows.</summary>
public enum PeopleShown
{
    InPost,
    WithoutAccount,
    Left,
}

/// <summary>The people this actor may see, with what they hold and whether they can sign in.</summary>
public sealed class PeopleList(Reader reader, TimeProvider time)
{
    public sealed record Row(PersonId Id, string Name, string RoleTitle, string Email, AgencyId AgencyId, string Agency, DateOnly? LeftOn, bool HasAccount, bool IsInvited, List<Role> Roles);

    public sealed record Wanted(string Words = "", AgencyId? Agency = null, PeopleShown Shown = PeopleShown.InPost, string Sort = "name");

    public async Task<Page<Row>> Run(Actor actor, Wanted wanted, int page, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var now = time.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var people = db.People.Join(db.Agencies, p => p.AgencyId, a => a.Id, (p, a) => new { Person = p, Agency = a.Name });
        people = wanted.Shown switch
        {
            PeopleShown.Left => people.Where(x => x.Person.LeftOn < today),
            PeopleShown.WithoutAccount => people.Where(x => (x.Person.LeftOn == null || x.Person.LeftOn >= today) && !db.Users.Any(u => u.PersonId == x.Person.Id)),
            _ => people.Where(x => x.Person.LeftOn == null || x.Person.LeftOn >= today),
        };
        if (wanted.Agency is { } agency)
        {
            people = people.Where(x => x.Person.AgencyId == agency);
        }

        if (wanted.Words.Trim().ToLowerInvariant() is { Length: > 0 } words)
        {
            people = EmailAddress.TryParse(words, out var address)
                ? people.Where(x => x.Person.Email == address)
                : people.Where(x => x.Person.Name.ToLower().Contains(words) || x.Person.RoleTitle.ToLower().Contains(words));
        }

        people = wanted.Sort switch
        {
            "-name" => people.OrderByDescending(x => x.Person.Name).ThenBy(x => x.Person.Id),
            "post" => people.OrderBy(x => x.Person.RoleTitle).ThenBy(x => x.Person.Name).ThenBy(x => x.Person.Id),
            "-post" => people.OrderByDescending(x => x.Person.RoleTitle).ThenBy(x => x.Person.Name).ThenBy(x => x.Person.Id),
            "agency" => people.OrderBy(x => x.Agency).ThenBy(x => x.Person.Name).ThenBy(x => x.Person.Id),
            "-agency" => people.OrderByDescending(x => x.Agency).ThenBy(x => x.Person.Name).ThenBy(x => x.Person.Id),
            _ => people.OrderBy(x => x.Person.Name).ThenBy(x => x.Person.Id),
        };
        return await people
            .Select(x => new Row(x.Person.Id, x.Person.Name, x.Person.RoleTitle, x.Person.Email.ToString(), x.Person.AgencyId, x.Agency, x.Person.LeftOn,
                db.Users.Any(u => u.PersonId == x.Person.Id),
                db.Invitations.Any(i => i.PersonId == x.Person.Id && i.Purpose == InvitationPurpose.Account && i.UsedAt == null && i.EndsAt >= now),
                db.Grants.Where(g => g.PersonId == x.Person.Id && g.From <= today && (g.Until == null || g.Until >= today)).Select(g => g.Role).ToList()))
            .ToPage(page, ct);
    }
}
