using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Heed.Architecture.Tests;

/// <summary>The two paths: one way to write, one way to read.</summary>
public sealed class PathTests
{
    private static readonly string[] Savers =
    [
        "src/Heed.Application/Platform/Writing/",
        "src/Heed.Application/Platform/Forms/",
        "src/Heed.Application/Platform/Database/KeyRing.cs",
        "src/Heed.Application/Platform/Mail/",
        // Chains what the writer has recorded already, and changes nothing else.
        "src/Heed.Application/Platform/Recording/RecordSealer.cs",
        // Heed's own keys: made, and wrapped anew.
        "src/Heed.Application/Platform/Secrets/StoredSecrets.cs",
        "src/Heed.Application/Platform/Secrets/KeyRotation.cs",
        // Destroys, on a decision of two people, what no change of a record can take away.
        "src/Heed.Application/Platform/Destruction/",
        "src/Heed.Application/People/AccountSessions.cs",
        "src/Heed.Application/People/AttemptLimits.cs",
    ];

    [Fact]
    public void Only_the_writer_and_the_named_few_save() =>
        new Rule(file => Savers.Any(s => file.Path.StartsWith(s, StringComparison.Ordinal))
                ? []
                : Calls(file, "SaveChanges", "SaveChangesAsync", "ExecuteUpdate", "ExecuteUpdateAsync", "ExecuteDelete", "ExecuteDeleteAsync").Select(c => $"saves by {c}"))
            .Holds(SourceFile.Below("src/Heed.Application"), 40,
                new SourceFile("src/Heed.Application/Reviews/Commands/Planted.cs", "class C { void M(dynamic db) { db.SaveChanges(); } }"));

    [Fact]
    public void Filters_are_never_ignored_and_sql_stands_only_in_the_platform() =>
        new Rule(RoundTheFilters)
            .Holds([.. SourceFile.Below("src/Heed.Application"), .. SourceFile.Below("src/Heed.Web")], 80,
                new SourceFile("src/Heed.Application/Reviews/Queries/Planted.cs", "class C { object M(dynamic db) => db.Reviews.IgnoreQueryFilters(); }"));

    [Fact]
    public void A_room_reads_through_the_reader_and_writes_through_the_writer() =>
        new Rule(file => IsOfARoom(file)
                ? file.All<ParameterSyntax>().Where(p => p.Type?.ToString() is "Databases" && !MayReadEverything.Contains(file.Path)).Select(p => $"takes {p.Type}, which sees everything")
                : [])
            .Holds(SourceFile.Below("src/Heed.Application"), 40,
                new SourceFile("src/Heed.Application/Reviews/Queries/Planted.cs", "class C(Databases databases) { }"));

    internal static IEnumerable<string> RoundTheFilters(SourceFile file) => Calls(file, "IgnoreQueryFilters").Concat(file.Path.Contains("/Platform/", StringComparison.Ordinal)
            ? []
            : Calls(file, "FromSql", "FromSqlRaw", "FromSqlInterpolated", "ExecuteSqlRaw", "ExecuteSqlRawAsync", "ExecuteSql", "ExecuteSqlAsync", "SqlQuery", "SqlQueryRaw", "CreateCommand"))
        .Select(c => $"goes round the filters by {c}");

    internal static readonly HashSet<string> MayReadEverything =
    [
        // Find out who is asking or whether anybody can, and so cannot ask as them.
        "src/Heed.Application/People/Queries/ActorOf.cs",
        "src/Heed.Application/People/Queries/IsSetUp.cs",
        "src/Heed.Application/People/Queries/OpenedLink.cs",
        "src/Heed.Application/People/AccountClaims.cs",
        "src/Heed.Application/People/StillInPost.cs",
        // Keep what belongs to accounts, before anybody is known to ask.
        "src/Heed.Application/People/AccountSessions.cs",
        "src/Heed.Application/People/AttemptLimits.cs",
        // Must know of roles and accounts that the actor does not see, to refuse without saying what they are.
        "src/Heed.Application/People/Commands/ChangePerson.cs",
        "src/Heed.Application/People/Commands/LeavePost.cs",
        "src/Heed.Application/People/OnlyTheirs.cs",
        // Asks for one number.
        "src/Heed.Application/Publishing/Queries/PublicVersionNow.cs",
        // Fills an empty database.
        "src/Heed.Application/Demonstration/LoadDemonstration.cs",
    ];

    private static bool IsOfARoom(SourceFile file) => !file.Path.Contains("/Platform/", StringComparison.Ordinal);

    private static IEnumerable<string> Calls(SourceFile file, params string[] names) => file.All<InvocationExpressionSyntax>()
        .Select(call => call.Expression switch
        {
            MemberAccessExpressionSyntax member => member.Name.Identifier.Text,
            // db.Database?.Name() and its like.
            MemberBindingExpressionSyntax member => member.Name.Identifier.Text,
            IdentifierNameSyntax name => name.Identifier.Text,
            _ => "",
        })
        .Where(names.Contains);
}
