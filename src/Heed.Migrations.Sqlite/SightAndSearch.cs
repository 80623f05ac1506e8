using Heed.Application.Platform.Database;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Heed.Migrations.Sqlite;

/// <summary>Written by hand, so that making <c>Initial</c> anew leaves it alone: the view of held scopes and the full-text index.</summary>
[DbContext(typeof(SqliteHeedDb))]
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
            CREATE VIRTUAL TABLE "SearchIndex" USING fts5("Title", "Text", content='SearchEntries', content_rowid='Id', tokenize='porter unicode61 remove_diacritics 2');
            """);
        migrationBuilder.Sql("""
            CREATE TRIGGER "SearchEntries_Added" AFTER INSERT ON "SearchEntries" BEGIN
                INSERT INTO "SearchIndex"(rowid, "Title", "Text") VALUES (new."Id", new."Title", new."Text");
            END;
            """);
        migrationBuilder.Sql("""
            CREATE TRIGGER "SearchEntries_Removed" AFTER DELETE ON "SearchEntries" BEGIN
                INSERT INTO "SearchIndex"("SearchIndex", rowid, "Title", "Text") VALUES ('delete', old."Id", old."Title", old."Text");
            END;
            """);
        migrationBuilder.Sql("""
            CREATE TRIGGER "SearchEntries_Changed" AFTER UPDATE OF "Title", "Text" ON "SearchEntries" BEGIN
                INSERT INTO "SearchIndex"("SearchIndex", rowid, "Title", "Text") VALUES ('delete', old."Id", old."Title", old."Text");
                INSERT INTO "SearchIndex"(rowid, "Title", "Text") VALUES (new."Id", new."Title", new."Text");
            END;
            """);
    }
}
