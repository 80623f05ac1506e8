using Heed.Application.Platform.Database;
using Heed.Domain.People;
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
        await using var db = town.The<Application.Platform.Reading.Reader>().For(Actor.Visitor);
        var said = SqliteConventionSetBuilder.CreateModelBuilder();
        var forgotten = SqliteConventionSetBuilder.CreateModelBuilder();
        forgotten.Entity<Planted>().ToTable("Planted");

        Visibility.Apply(said, db);
        var stopped = Assert.Throws<InvalidOperationException>(() => Visibility.Apply(forgotten, db));

        Assert.Contains("Say in Visibility who may see", stopped.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(Planted), stopped.Message, StringComparison.Ordinal);
    }

    private sealed class Planted
    {
        public int Id { get; init; }
    }
}
