using System.Reflection;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Heed.Architecture.Tests;

/// <summary>You may only look down.</summary>
public sealed class FloorTests
{
    private static readonly string[] Rooms = ["Shared", "People", "Reviews", "Notifications", "Events", "Learning", "Recommendations", "Publishing", "Imports", "Disposals", "Search"];

    [Fact]
    public void The_ground_floor_knows_nothing_but_dot_net()
    {
        var known = typeof(Domain.Shared.Outcome).Assembly.GetReferencedAssemblies().Select(a => a.Name!).ToList();

        Assert.NotEmpty(known);
        Assert.DoesNotContain(known, name => !name.StartsWith("System.", StringComparison.Ordinal));
    }

    [Fact]
    public void The_top_floor_cannot_name_a_database_context()
    {
        var web = Assembly.Load("heed").GetReferencedAssemblies().Select(a => a.Name!).ToList();
        var middle = typeof(Application.Platform.ApplicationSetup).Assembly.GetReferencedAssemblies().Select(a => a.Name!).ToList();

        Assert.Contains(middle, IsEntityFramework);
        Assert.DoesNotContain(web, IsEntityFramework);
    }

    [Fact]
    public void A_room_of_the_ground_floor_knows_only_the_rooms_before_it_on_the_thread() =>
        new Rule(file => file.All<UsingDirectiveSyntax>()
                .Select(u => u.Name!.ToString())
                .Where(name => name.StartsWith("Heed.Domain.", StringComparison.Ordinal))
                .Where(name => Place(name.Split('.')[2]) > Place(file.Path.Split('/')[2]) && !(name.EndsWith(".People", StringComparison.Ordinal) && file.Path.Contains("/Shared/", StringComparison.Ordinal)))
                .Select(name => $"knows {name}, which comes after it"))
            .Holds(SourceFile.Below("src/Heed.Domain"), 40,
                new SourceFile("src/Heed.Domain/Reviews/Planted.cs", "using Heed.Domain.Publishing; namespace Heed.Domain.Reviews;"));

    [Fact]
    public void The_middle_floor_knows_no_pages() =>
        new Rule(file => file.All<UsingDirectiveSyntax>()
                .Select(u => u.Name!.ToString())
                .Where(name => name.StartsWith("Microsoft.AspNetCore.Mvc", StringComparison.Ordinal) || name.StartsWith("Heed.Web", StringComparison.Ordinal))
                .Select(name => $"knows {name}"))
            .Holds(SourceFile.Below("src/Heed.Application"), 40,
                new SourceFile("src/Heed.Application/Reviews/Planted.cs", "using Microsoft.AspNetCore.Mvc.RazorPages; namespace Heed.Application.Reviews;"));

    private static bool IsEntityFramework(string name) => name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal);

    private static int Place(string room) => Array.IndexOf(Rooms, room) is >= 0 and var at ? at : int.MaxValue;
}
