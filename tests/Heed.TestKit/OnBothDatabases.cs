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
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        var postgres = new TheoryDataRow<DatabaseKind>(DatabaseKind.Postgres);
        if (!PostgresCluster.IsInstalled && Environment.GetEnvironmentVariable("CI") != "true")
        {
            postgres.Skip = "PostgreSQL is not installed: apt-get install postgresql";
        }

        return new([new TheoryDataRow<DatabaseKind>(DatabaseKind.Sqlite), postgres]);
    }

    public override bool SupportsDiscoveryEnumeration() => true;
}
