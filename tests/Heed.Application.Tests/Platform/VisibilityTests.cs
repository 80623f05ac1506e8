using System.Reflection;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Tests.Reviews;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Heed.Application.Tests.Platform;

public sealed class VisibilityTests
{
    [Fact]
    public async Task A_table_of_which_nobody_said_who_may_see_it_stops_the_start_of_Heed()
    {
        await using var town = await Town.Unfounded(DatabaseKind.Sqlite);
        await using var db = town.The<Reader>().For(Actor.Visitor);
        var said = SqliteConventionSetBuilder.CreateModelBuilder();
        var forgotten = SqliteConventionSetBuilder.CreateModelBuilder();
        forgotten.Entity<Planted>().ToTable("Planted");

        Visibility.Apply(said, db);
        var stopped = Assert.Throws<InvalidOperationException>(() => Visibility.Apply(forgotten, db));

        Assert.Contains("Say in Visibility who may see", stopped.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(Planted), stopped.Message, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_sees_a_country_is_asked_for_in_another_way_and_sees_the_same(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        await town.Restricted();
        var action = await town.Action(await town.Recommendation(await town.Review("Of both", town.Children, town.Adults)));
        await town.The<ReportProgress>().Run(town.PoliceLead, action.Id, "We met", ReportedState.InProgress, default);
        var auditor = await town.Person("Nora Auditor", town.Council, (Role.Auditor, Town.On(town.Children)), (Role.Auditor, Town.On(town.Adults)));
        var leads = await town.Person("Nils Auditor", town.Police, (Role.Auditor, Town.On(town.Children)), (Role.AgencyLead, Town.On(town.Police)));

        foreach (var actor in new[] { auditor, leads, town.Administrator, town.Manager, town.PoliceLead, await town.Again(town.Chair), await town.Custodian() })
        {
            var sight = Sight.Of(actor, town.Today);
            var seen = await Seen(town, sight with { IsWide = false });
            Assert.NotEmpty(seen);
            Assert.Equal(seen, await Seen(town, sight with { IsWide = true }));
        }

        Assert.Single(await Seen(town, Sight.Of(auditor, town.Today) with { IsWide = true }), row => row.StartsWith(nameof(Source), StringComparison.Ordinal) && !row.StartsWith(nameof(SourceOwner), StringComparison.Ordinal));
    }

    [Fact]
    public void Sight_is_wide_from_a_role_on_everything_or_roles_on_thirty_bodies_on()
    {
        Assert.False(Sight.Of(With(29), default).IsWide);
        Assert.True(Sight.Of(With(30), default).IsWide);
        Assert.True(Sight.Of(With(1) with { Roles = [new HeldRole(Role.Administrator, Scopes.Root)] }, default).IsWide);

        static Actor With(int bodies) => new(ActorKind.Person, PersonId.From(Guid.CreateVersion7()), "Nora", null, [.. Enumerable.Range(0, bodies).SelectMany(_ => Twice(ScopeId.From(Guid.CreateVersion7())))]);
        static IEnumerable<HeldRole> Twice(ScopeId scope) => [new(Role.Auditor, scope), new(Role.Chair, scope)];
    }

    /// <summary>The keys of every row of every table that this sight sees.</summary>
    private static async Task<List<string>> Seen(Town town, Sight sight)
    {
        await using var db = town.The<Databases>().Make(sight);
        var rows = new List<string>();
        foreach (var type in db.Model.GetEntityTypes().Where(t => t.BaseType is null && t.GetDeclaredQueryFilters().Count > 0))
        {
            await foreach (var row in Rows(db, type.ClrType))
            {
                var entry = db.Entry(row);
                rows.Add($"{type.ClrType.Name} {string.Join(' ', type.FindPrimaryKey()!.Properties.Select(p => entry.Property(p.Name).CurrentValue))}");
            }
        }

        return [.. rows.Distinct().Order(StringComparer.Ordinal)];
    }

    private static IAsyncEnumerable<object> Rows(HeedDb db, Type type) =>
        (IAsyncEnumerable<object>)typeof(VisibilityTests).GetMethod(nameof(RowsOf), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, [db])!;

    private static async IAsyncEnumerable<object> RowsOf<T>(HeedDb db) where T : class
    {
        foreach (var row in await db.Set<T>().IgnoreAutoIncludes().ToListAsync())
        {
            yield return row;
        }
    }

    private sealed class Planted
    {
        public int Id { get; init; }
    }
}
