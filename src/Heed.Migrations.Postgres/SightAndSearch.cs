using Heed.Application.Platform.Database;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Heed.Migrations.Postgres;

/// <summary>Written by hand, so that making <c>Initial</c> anew leaves it alone: the view of held scopes and the full-text index.</summary>
[DbContext(typeof(PostgresHeedDb))]
[Migration("20260102000000_SightAndSearch")]
public sealed class SightAndSearch : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE VIEW "HeldScopes" AS
            SELECT g."PersonId", g."Role", r."ScopeId", g."From", g."Until"
            FROM "Grants" g JOIN "ScopeReaches" r ON r."FromScopeId" = g."ScopeId";
            """);
        migrationBuilder.Sql("""
            ALTER TABLE "SearchEntries" ADD COLUMN "Words" tsvector
            GENERATED ALWAYS AS (setweight(to_tsvector('english', "Title"), 'A') || to_tsvector('english', "Text")) STORED;
            """);
        migrationBuilder.Sql("""CREATE INDEX "IX_SearchEntries_Words" ON "SearchEntries" USING gin ("Words");""");
    }
}
