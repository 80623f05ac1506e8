using Heed.Application.Platform.Database;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Search;

/// <summary>Keeps the search entries true in the same transaction as the change, so that what is saved is found.</summary>
internal static class SearchKeeping
{
    public static async Task Keep(HeedDb db, CancellationToken ct)
    {
        var changed = db.ChangeTracker.Entries<ISearchable>()
            .Where(e => e.State is EntityState.Added or EntityState.Modified)
            .Select(e => (Record: e.Entity, IsNew: e.State == EntityState.Added))
            .ToList();
        foreach (var (record, isNew) in changed)
        {
            var kind = record.GetType().Name;
            var known = isNew ? null : await db.SearchEntries.AsTracking().SingleOrDefaultAsync(s => s.RecordId == record.Key && s.Kind == kind, ct);
            if (known is null)
            {
                db.Add(Entry(record));
            }
            else
            {
                (known.Title, known.Text) = (record.SearchTitle, record.SearchText);
            }
        }
    }

    internal static SearchEntry Entry(ISearchable record) => new()
    {
        Kind = record.GetType().Name,
        RecordId = record.Key,
        ScopeId = record.ScopeId,
        ActionId = record is PlanAction action ? action.Id : null,
        Title = record.SearchTitle,
        Text = record.SearchText,
    };
}
