using Heed.Application.Platform.Database;
using Microsoft.EntityFrameworkCore.Design;

namespace Heed.Migrations.Sqlite;

/// <summary>Lets the migrations tool make a context without starting Heed.</summary>
public sealed class DesignTime : IDesignTimeDbContextFactory<SqliteHeedDb>
{
    public SqliteHeedDb CreateDbContext(string[] args) =>
        (SqliteHeedDb)new Databases(DatabaseAddress.SqliteFile("design.db")).Whole();
}
