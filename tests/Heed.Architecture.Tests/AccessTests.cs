using Heed.Application.Platform.Printing;
using System.Reflection;
using System.Text;
using Heed.Application.Platform.Database;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Architecture.Tests;

/// <summary>Access: printed from the tables, used by commands, and closed by default.</summary>
public sealed class AccessTests
{
    private static IReadOnlyList<AccessTable> Tables =>
        [.. typeof(AccessTable).Assembly.GetTypes()
            .Select(t => t.GetField("Table", BindingFlags.Public | BindingFlags.Static))
            .Where(f => f?.FieldType == typeof(AccessTable))
            .Select(f => (AccessTable)f!.GetValue(null)!)
            .OrderBy(t => t.Room, StringComparer.Ordinal)];

    [Fact]
    public void The_printed_access_tables_are_those_of_the_code()
    {
        var printed = Path.Combine(SourceFile.Root, "docs", "access.md");
        var now = Print();
        if (Environment.GetEnvironmentVariable("HEED_PRINT_ACCESS") == "1")
        {
            File.WriteAllText(printed, now);
        }

        Assert.True(Tables.Count >= 5);
        Assert.True(File.Exists(printed) && File.ReadAllText(printed) == now, "docs/access.md is not what the code says. Run: HEED_PRINT_ACCESS=1 bin/test architecture");
    }

    [Fact]
    public void Every_permission_is_asked_for_by_a_command()
    {
        var code = string.Concat(SourceFile.Below("src/Heed.Application").Select(f => f.Text));
        var unused = Tables.SelectMany(t => t.Permissions.Where(p => !code.Contains("Access." + p.Name, StringComparison.Ordinal)).Select(p => p.Name)).ToList();

        Assert.DoesNotContain("Access.CanDoNothing", code);
        Assert.True(unused.Count == 0, $"No command asks for: {string.Join(", ", unused)}");
    }

    [Fact]
    public void A_permission_that_names_nobody_allows_nobody()
    {
        var nobody = new AccessTable("Planted").Allow("CanDoNothing", "do nothing");

        Assert.False(nobody.Allows(new Domain.People.Actor(Domain.People.ActorKind.Person, default, "", null, []), Reach.Of(), new object()));
    }

    [Fact]
    public void No_permission_lets_in_whom_it_does_not_name()
    {
        var planted = new AccessTable("Planted").Allow<object>("CanDoAnything", "do anything", [], new Tie<object>("nobody in particular", (_, _) => true));

        Assert.NotEmpty(LetIn(planted));
        Assert.Equal([], Tables.SelectMany(t => t.Permissions).SelectMany(LetIn));
    }

    /// <summary>Whom a permission lets in without naming them: another role on the scope, a role that it names on another scope, a visitor.</summary>
    private static IEnumerable<string> LetIn(Permission permission)
    {
        var (here, elsewhere, record) = (ScopeId.From(Guid.NewGuid()), ScopeId.From(Guid.NewGuid()), new object());
        Actor With(params HeldRole[] roles) => new(ActorKind.Person, PersonId.New(), "Somebody", null, roles);
        var others = Enum.GetValues<Role>().Except(permission.Roles).Select(r => ($"a {r}", With(new HeldRole(r, here))))
            .Concat(permission.Roles.Select(r => ($"a {r} of another scope", With(new HeldRole(r, elsewhere)))))
            .Append(("somebody without a role", With())).Append(("a visitor", Actor.Visitor)).ToList();
        return others.Where(o => permission.Allows(o.Item2, Reach.Of(here), record)).Select(o => $"{permission.Name} lets in {o.Item1}");
    }

    [Theory, OnBothDatabases]
    public async Task Every_scoped_record_has_a_filter_in_every_kind_of_sight(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var reader = town.The<Application.Platform.Reading.Reader>();
        foreach (var actor in new[] { town.Manager, town.PoliceLead, Domain.People.Actor.Visitor })
        {
            await using var db = reader.For(actor);
            var scoped = db.Model.GetEntityTypes().Where(e => e.BaseType is null && typeof(IScoped).IsAssignableFrom(e.ClrType)).ToList();
            Assert.True(scoped.Count >= 20, $"only {scoped.Count} scoped records were found");
            Assert.All(scoped, e => Assert.NotEmpty(e.GetDeclaredQueryFilters()));
        }
    }

    [Theory, OnBothDatabases]
    public async Task No_migration_is_pending(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        await using var db = new Databases(town.Database.Address).Whole();

        Assert.False(db.Database.HasPendingModelChanges(), "The model has changed: run bin/new-migration");
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
    }

    private static string Print()
    {
        var page = new StringBuilder("""
            # Who may do what

            Printed from the access tables of the code (`HEED_PRINT_ACCESS=1 bin/test architecture`). Whatever is not said here is denied.
            A role counts on the scope it is held on: a partnership and the reviews it owns, an agency, or one review. Heed itself may do
            everything, and is recorded with the person it worked for. What a person may not see does not exist for them.

            """);
        foreach (var table in Tables)
        {
            page.Append('\n').Append("## ").Append(table.Room).Append("\n\n");
            foreach (var permission in table.Permissions)
            {
                page.Append("* ").Append(permission.Sentence).Append('\n');
            }
        }

        page.Append("""

            ## Who sees what

            * Partnership managers, chairs, board members, panel members, reviewers and auditors see the whole of the scopes their role is held on.
            * Agency leads see the actions that their agency leads or contributes to, with the recommendations these answer, their evidence and history; nothing else of a review.
            * Everybody sees the actions that name them as the lead.
            * Administrators see people, agencies, partnerships and groups, and no review by that role.
            * A visitor sees what is published.

            """);
        return page.ToString().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
