using System.Security.Claims;
using Heed.Application.Platform.Database;
using Heed.Domain.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Heed.Application.People;

/// <summary>What the sign-in cookie says: who the person is, never what they may do.</summary>
public sealed class AccountClaims(UserManager<Account> accounts, IOptions<IdentityOptions> options, Databases databases)
    : UserClaimsPrincipalFactory<Account>(accounts, options)
{
    public const string PersonClaim = "person";

    public static PersonId? PersonOf(ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue(PersonClaim), out var id) ? new PersonId(id) : null;

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        await using var db = databases.Whole();
        identity.AddClaim(new Claim(PersonClaim, user.PersonId.ToString()));
        identity.AddClaim(new Claim("name", await db.People.Where(p => p.Id == user.PersonId).Select(p => p.Name).SingleAsync()));
        return identity;
    }
}
