using Heed.Application.People;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Destruction;

internal sealed partial class Destruction
{
    /// <summary>Destroys how somebody signed in and the address they were written to. What they did keeps their name.</summary>
    private async Task<bool> Account(CancellationToken ct)
    {
        var id = new PersonId(decided.What);
        var account = await db.Users.Where(a => a.PersonId == id).Select(a => (Guid?)a.Id).SingleOrDefaultAsync(ct);
        if (account is { } gone)
        {
            await db.Set<AccountSession>().Where(s => s.AccountId == gone).ExecuteDeleteAsync(ct);
            await db.Set<IdentityUserPasskey<Guid>>().Where(k => k.UserId == gone).ExecuteDeleteAsync(ct);
            await db.UserClaims.Where(c => c.UserId == gone).ExecuteDeleteAsync(ct);
            await db.UserLogins.Where(l => l.UserId == gone).ExecuteDeleteAsync(ct);
            await db.UserTokens.Where(t => t.UserId == gone).ExecuteDeleteAsync(ct);
            await db.Users.Where(a => a.Id == gone).ExecuteDeleteAsync(ct);
        }

        var links = await db.Invitations.Where(i => i.PersonId == id).ExecuteDeleteAsync(ct) + await db.Set<UpdateLink>().Where(l => l.PersonId == id).ExecuteDeleteAsync(ct);
        await PersonalOf(id, ct);
        await db.KeptForms.Where(f => f.Owner == id).ExecuteDeleteAsync(ct);
        await db.SentForms.Where(f => f.Owner == id).ExecuteDeleteAsync(ct);
        if (await db.People.SingleOrDefaultAsync(p => p.Id == id, ct) is not { } person || !(person.Email is var email && person.CloseAccount()))
        {
            return account is not null || links > 0;
        }

        await db.QueuedMail.Where(m => m.To == email.Value).ExecuteDeleteAsync(ct);
        await Payloads(db.Changes.Where(c => c.RecordId == decided.What), Words("", email.Value), ct);
        await Changed(person, "destroyed the account", ct);
        return true;
    }
}
