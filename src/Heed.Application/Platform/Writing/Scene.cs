using System.Linq.Expressions;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Destruction;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Mail;
using Heed.Application.Publishing;
using Heed.Domain.Disposals;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Writing;

/// <summary>What a verb may use while a change is made: the moment, what the actor may see, and what else is saved with it.</summary>
public sealed partial class Scene
{
    private readonly HeedDb db;
    private readonly Databases databases;

    internal Scene(HeedDb db, Databases databases, Actor actor, DateTimeOffset now) => (this.db, this.databases, Actor, Now) = (db, databases, actor, now);

    /// <summary>Who does it, and on whose behalf.</summary>
    public Actor Actor { get; internal set; }

    public DateTimeOffset Now { get; }

    public DateOnly Today => DateOnly.FromDateTime(Now.UtcDateTime);

    public Stamp Stamp => Actor.Stamp(Now);

    /// <summary>Reads among what the actor may see. What it returns can be changed in the same transaction.</summary>
    public IQueryable<T> Seen<T>() where T : class => db.Set<T>();

    /// <summary>Finds one record among what the actor may see; null when there is none.</summary>
    public Task<T?> Find<T>(Expression<Func<T, bool>> which, CancellationToken ct) where T : class =>
        db.Set<T>().SingleOrDefaultAsync(which, ct);

    /// <summary>Whether something stands in no restricted review: of one that is restricted no copy goes to anybody.</summary>
    internal Task<bool> IsOpen(ScopeId scope, CancellationToken ct) => db.ScopeReaches.AnyAsync(r => r.ScopeId == scope && r.FromScopeId != scope, ct);

    /// <summary>The shared mailbox of an agency, while the agency lasts.</summary>
    internal async Task<EmailAddress?> MailboxOf(AgencyId? agency, CancellationToken ct) =>
        await db.Agencies.Where(a => a.Id == agency && (a.Until == null || a.Until >= Today)).Select(a => a.Mailbox).SingleOrDefaultAsync(ct);

    /// <summary>The partnership that follows this one in the end; itself while nobody does.</summary>
    internal async Task<PartnershipId> LastOf(PartnershipId first, CancellationToken ct)
    {
        var (last, passed) = (first, new HashSet<PartnershipId> { first });
        while (await db.Partnerships.Where(p => p.Id == last).Select(p => p.SuccessorId).SingleOrDefaultAsync(ct) is { } next && passed.Add(next))
        {
            last = next;
        }

        return last;
    }

    /// <summary>Saves a new record with the change.</summary>
    public void Add(object record) => db.Add(record);

    public void Remove(object record) => db.Remove(record);

    /// <summary>Says from where a new scope is reached; without this nobody sees what stands in it.</summary>
    public void Reach(ScopeId scope, IEnumerable<ScopeId> from)
    {
        foreach (var source in from.Append(scope).Distinct())
        {
            db.Add(new ScopeReach(scope, source));
        }
    }

    /// <summary>Sends a letter after the change is saved.</summary>
    public void Mail(EmailAddress to, string subject, string body) =>
        db.Add(new QueuedMail { Id = Guid.CreateVersion7(), To = to.Value, Subject = subject, Body = body, QueuedAt = Now, NotBefore = Now });

    /// <summary>Keeps the description of a file whose bytes are in the store.</summary>
    public void Keep(StoredFile file) => db.Add(file);

    /// <summary>Destroys with the change what two people decided on, with everything that was made from it.</summary>
    internal async Task Destroy(Destroyer destroyer, Disposal decided, CancellationToken ct) => decided.Remember((await destroyer.Within(db, decided, Actor, Now, ct)).Files);

    /// <summary>Holds all accounts until the change is saved, so that of two who set Heed up at once one is first.</summary>
    internal Task LockAccounts(CancellationToken ct) => RowLock.TakeTable(db, "AspNetUsers", ct);

    /// <summary>Holds the row of a record until the change is saved, so that a rule checked on it still holds then.</summary>
    internal Task Lock(string table, Guid id, CancellationToken ct) => RowLock.Take(db, table, id, ct);
}
