using Heed.Application.Platform.Database;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews;

/// <summary>Limits records to those that follow from the sources of one partnership.</summary>
internal static class Ownership
{
    /// <summary>The partnerships of whose sources somebody sees at least one.</summary>
    public static IQueryable<Partnership> WithSourcesSeen(this HeedDb db)
    {
        // What somebody sees is less than there are partnerships, so it is read first.
        var owners = db.Set<SourceOwner>().Select(o => o.PartnershipId);
        return db.Partnerships.Where(p => owners.Contains(p.Id));
    }

    /// <summary>Everything that follows from a source stands in its scope, on which there is an index.</summary>
    public static IQueryable<T> OwnedBy<T>(this IQueryable<T> records, HeedDb db, PartnershipId partnership) where T : class, IScoped
    {
        var scopes = db.Set<SourceOwner>().Where(o => o.PartnershipId == partnership).Select(o => o.ScopeId);
        return records.Where(r => scopes.Contains(r.ScopeId));
    }
}
