using Heed.Application.Platform.Database;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Queries;

/// <summary>How long ago the day was that a source is dated: what is three years old and still open says something else than what came in last month.</summary>
public enum SourceAge
{
    UnderOneYear,
    OneToTwoYears,
    TwoToThreeYears,
    ThreeYearsOrMore,

    /// <summary>Nobody has said yet which day it is dated.</summary>
    NotDated,
}

/// <summary>The age of sources as the database works it out: whole years back from today.</summary>
internal static class SourceAges
{
    public static IQueryable<Source> Aged(this IQueryable<Source> sources, HeedDb db, SourceAge age)
    {
        var (one, two, three) = (db.Today.AddYears(-1), db.Today.AddYears(-2), db.Today.AddYears(-3));
        return age switch
        {
            SourceAge.UnderOneYear => sources.Where(s => s.DatedOn > one),
            SourceAge.OneToTwoYears => sources.Where(s => s.DatedOn <= one && s.DatedOn > two),
            SourceAge.TwoToThreeYears => sources.Where(s => s.DatedOn <= two && s.DatedOn > three),
            SourceAge.ThreeYearsOrMore => sources.Where(s => s.DatedOn <= three),
            _ => sources.Where(s => s.DatedOn == null),
        };
    }

    /// <summary>Only what follows from sources of this age that the reader sees.</summary>
    public static IQueryable<T> FromSources<T>(this IQueryable<T> records, HeedDb db, SourceAge age) where T : class, IScoped
    {
        var scopes = db.Sources.Aged(db, age).Select(s => s.ScopeId);
        return records.Where(r => scopes.Contains(r.ScopeId));
    }
}
