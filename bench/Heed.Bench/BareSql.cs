using System.Data.Common;
using System.Globalization;
using Heed.Application.Platform.Database;
using Heed.Domain.People;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Heed.Bench;

/// <summary>The questions that a page asks, written by hand and asked without rights: the exact count, 50 rows with the names that stand in them, and what they answer.</summary>
internal sealed class BareSql : IAsyncDisposable
{
    private readonly DbConnection connection;
    private readonly bool isSqlite;

    public BareSql(DatabaseAddress address)
    {
        isSqlite = address.Kind == DatabaseKind.Sqlite;
        connection = isSqlite ? new SqliteConnection(address.Connection) : new NpgsqlConnection(address.Connection);
        connection.Open();
    }

    /// <summary>One page of actions by date.</summary>
    /// <param name="where">The condition on the action "a".</param>
    /// <returns>How many there are in all.</returns>
    public async Task<int> Actions(string where, PartnershipId? partnership, AgencyId? agency = null)
    {
        var within = partnership is null ? "" : " AND a.\"ScopeId\" IN (SELECT \"ScopeId\" FROM \"SourceOwners\" WHERE \"PartnershipId\" = @partnership)";
        var from = $"FROM \"Actions\" a WHERE {where}{within}";
        var total = 0;
        await foreach (var row in Ask($"SELECT count(*) {from}", partnership, agency))
        {
            total = Convert.ToInt32(row[0], CultureInfo.InvariantCulture);
        }

        var ids = new List<object>();
        await foreach (var row in Ask($"""
            SELECT a."Id", substr(a."Text", 1, 300), p."Name", a."LeadRole", g."Name", a."LeadAsWritten", a."Due", a."DueAsWritten", a."IsIncomplete", a."Reported", a."LastProgress" <> '', a."Verified", a."StoppedOn", a."PlannedOn", a."LastUpdatedOn", a."Breadth", a."DateMoves"
            FROM (SELECT * {from} ORDER BY a."Due" IS NULL, a."Due", a."Id" LIMIT 50) a
            LEFT JOIN "People" p ON p."Id" = a."LeadPersonId" LEFT JOIN "Agencies" g ON g."Id" = a."LeadAgencyId" ORDER BY a."Due" IS NULL, a."Due", a."Id"
            """, partnership, agency))
        {
            ids.Add(row[0]);
        }

        var names = string.Join(", ", ids.Select((_, at) => $"@id{at}"));
        await foreach (var _ in Ask($"""
            SELECT l."ActionId", r."Id", r."PrintedNumber", r."Position", s."Title" FROM "ActionRecommendations" l
            JOIN "Recommendations" r ON r."Id" = l."RecommendationId" JOIN "Sources" s ON s."Id" = r."SourceId" WHERE l."ActionId" IN ({(ids.Count > 0 ? names : "NULL")})
            """, null, null, ids))
        {
        }

        return total;
    }

    public async Task<AgencyId> OneAgency(PartnershipId partnership)
    {
        await foreach (var row in Ask("SELECT \"AgencyId\" FROM \"AgencyPartnerships\" WHERE \"PartnershipId\" = @partnership LIMIT 1", partnership, null))
        {
            return new AgencyId(row[0] is byte[] bytes ? new Guid(bytes, true) : (Guid)row[0]);
        }

        throw new InvalidOperationException("The partnership has no agency");
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private async IAsyncEnumerable<object[]> Ask(string sql, PartnershipId? partnership, AgencyId? agency, List<object>? ids = null)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        Add("today", isSqlite ? DateOnly.FromDateTime(DateTime.UtcNow).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : DateOnly.FromDateTime(DateTime.UtcNow));
        if (partnership is { } body)
        {
            Add("partnership", isSqlite ? body.Value.ToByteArray(true) : body.Value);
        }

        if (agency is { } one)
        {
            Add("agency", isSqlite ? one.Value.ToByteArray(true) : one.Value);
        }

        for (var at = 0; at < ids?.Count; at++)
        {
            Add($"id{at}", ids[at]);
        }

        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            yield return row;
        }

        void Add(string name, object value)
        {
            if (sql.Contains($"@{name}", StringComparison.Ordinal))
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = (name, value);
                command.Parameters.Add(parameter);
            }
        }
    }
}
