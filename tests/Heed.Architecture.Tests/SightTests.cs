using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Heed.Architecture.Tests;

/// <summary>A room sees what its actor sees. Whatever sees more is named here, with why.</summary>
public sealed class SightTests
{
    private static readonly HashSet<string> ReadAsHeed =
    [
        // Find an account, or what a secret link is for, for whoever holds the one or the other.
        "src/Heed.Application/People/Queries/PersonWithAddress.cs",
        "src/Heed.Application/Publishing/Queries/PreviewOf.cs",
        "src/Heed.Application/Recommendations/Queries/ActionByLink.cs",
        "src/Heed.Application/Recommendations/Queries/CalendarOf.cs",
        // Names the leads of actions that were just found for whoever sees them.
        "src/Heed.Application/Recommendations/Queries/LeadNames.cs",
        // Read in the background what somebody has brought in.
        "src/Heed.Application/Imports/Commands/ReadImport.cs",
        "src/Heed.Application/Imports/Queries/UnreadImports.cs",
        // Works out in the background whom to remind of what, in every partnership.
        "src/Heed.Application/Recommendations/Queries/DueReminders.cs",
        // Say of bodies and of a review what the public is to read.
        "src/Heed.Application/Publishing/Bodies.cs",
        "src/Heed.Application/Publishing/Queries/PublishedAt.cs",
        "src/Heed.Application/Publishing/Queries/DraftToolkit.cs",
        "src/Heed.Application/Publishing/Queries/DraftPaper.cs",
    ];

    private static readonly IReadOnlyList<SourceFile> Rooms =
        [.. SourceFile.Below("src/Heed.Application").Concat(SourceFile.Below("src/Heed.Web")).Where(f => !f.Path.Contains("/Platform/", StringComparison.Ordinal) && !f.Path.Contains("/Demonstration/", StringComparison.Ordinal))];

    [Fact]
    public void A_query_reads_as_Heed_itself_only_where_it_is_said_why() =>
        new Rule(file => ReadAsHeed.Contains(file.Path) ? [] : Calls(file, "For").Where(c => c.ArgumentList.Arguments.ToString().Contains("Actor.Heed", StringComparison.Ordinal)).Select(_ => "reads as Heed itself, which sees everything"))
            .Holds(Rooms, 100, new SourceFile("src/Heed.Application/Reviews/Queries/Planted.cs", "class C(Reader reader) { object M(Actor actor) => reader.For(Actor.Heed).Reviews; }"));

    [Fact]
    public void The_context_that_sees_everything_is_made_only_by_those_who_are_named_for_it() =>
        new Rule(file => PathTests.MayReadEverything.Contains(file.Path) ? [] : Calls(file, "Whole").Select(_ => "makes the context that sees everything"))
            .Holds(Rooms, 100, new SourceFile("src/Heed.Web/Pages/Reviews/Planted.cshtml.cs", "class C(IServiceProvider services) { object M() => services.GetRequiredService<Databases>().Whole(); }"));

    [Fact]
    public void Sql_outside_the_platform_is_found_in_each_of_its_forms() =>
        Assert.All(new[] { "db.Reviews.FromSql($\"\")", "db.Reviews.FromSqlRaw(\"\")", "db.Database.SqlQuery<int>($\"\")", "db.Database.ExecuteSqlRaw(\"\")", "connection.CreateCommand()" }, form =>
            Assert.NotEmpty(PathTests.RoundTheFilters(new SourceFile("src/Heed.Application/Reviews/Queries/Planted.cs", $"class C {{ object M(dynamic db, dynamic connection) => {form}; }}"))));

    private static IEnumerable<InvocationExpressionSyntax> Calls(SourceFile file, string name) =>
        file.All<InvocationExpressionSyntax>().Where(c => c.Expression is MemberAccessExpressionSyntax member && member.Name.Identifier.Text == name);
}
