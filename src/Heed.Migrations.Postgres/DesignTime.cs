using Heed.Application.Platform.Database;
using Microsoft.EntityFrameworkCore.Design;

namespace Heed.Migrations.Postgres;

/// <summary>Lets the migrations tool make a context without starting Heed.</summary>
public sealed class DesignTime : IDesignTimeDbContextFactory<PostgresHeedDb>
{
    public PostgresHeedDb CreateDbContext(string[] args) =>
        (PostgresHeedDb)new Databases(new DatabaseAddress(DatabaseKind.Postgres, "Host=localhost;Database=design")).Whole();
}
