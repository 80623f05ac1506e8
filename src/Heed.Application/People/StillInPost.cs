using Heed.Application.Platform.Database;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People;

/// <summary>Whoever has left cannot sign in.</summary>
internal sealed class StillInPost(Databases databases, TimeProvider time) : IUserConfirmation<Account>
{
    public async Task<bool> IsConfirmedAsync(UserManager<Account> manager, Account user)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        await using var db = databases.Whole();
        return await db.People.AnyAsync(p => p.Id == user.PersonId && (p.LeftOn == null || p.LeftOn >= today));
    }
}
