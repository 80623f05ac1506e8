using System.Reflection;
using Heed.Application.Platform.Database;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Heed.TestKit;

/// <summary>Runs a data test once on SQLite and once on PostgreSQL. Where PostgreSQL is missing the test says so and is skipped; in CI it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnBothDatabasesAttribute : DataAttribute
{
    /// <summary>Whether PostgreSQL waits for the long runs (`bin/test --slow`): for what takes minutes and seldom differs.</summary>
    public bool PostgresInLongRuns { get; init; }

    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        var postgres = new TheoryDataRow<DatabaseKind>(DatabaseKind.Postgres);
        if (!PostgresCluster.IsInstalled && Environment.GetEnvironmentVariable("CI") != "true")
        {
            postgres.Skip = "PostgreSQL is not installed: apt-get install postgresql";
        }

        var sqlite = new TheoryDataRow<DatabaseKind>(DatabaseKind.Sqlite);
        return new(PostgresInLongRuns && !LongRun.IsAskedFor ? [sqlite] : [sqlite, postgres]);
    }

    public override bool SupportsDiscoveryEnumeration() => true;
}
