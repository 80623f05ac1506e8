using System.Diagnostics;

namespace Heed.Web.Tests.Walking;

/// <summary>
/// Every door of Heed: whoever is entitled goes through and sees what was planted behind it; everybody else, with the very same request
/// and a token of their own, finds nothing of it and changes nothing.
/// </summary>
public sealed class WalkTests(WalkedHeed walked, ITestOutputHelper output) : IClassFixture<WalkedHeed>
{
    private const int Known = 240;

    [Fact]
    public async Task Every_door_lets_in_whoever_is_entitled_and_shows_nobody_else_anything()
    {
        var (world, clock) = (walked.World, Stopwatch.StartNew());
        var doors = (await Doors.Of(walked.Heed.Services)).Where(d => !d.Contains(LeakingDoors.Prefix, StringComparison.Ordinal)).ToList();
        Assert.True(doors.Count >= Known, $"Only {doors.Count} doors were found, and {Known} are known: is this the whole of Heed?");
        Assert.True(Missing(doors).Count == 0, WhatToAdd(Missing(doors)));
        Assert.Equal([], Entries.All.Select(e => e.Door).Except(doors));

        var walker = new Walker(world);
        foreach (var entry in Entries.InOrder)
        {
            await walker.Try(entry);
        }

        output.WriteLine($"{walker.Tried} combinations of an entry and a person were tried: {Entries.All.Count} entries for {doors.Count} doors, in {clock.Elapsed.TotalSeconds:0} s");
        Assert.True(walker.Problems.Count == 0, string.Join(Environment.NewLine, walker.Problems));
        Assert.Equal([], Letters(world));
    }

    [Fact]
    public async Task A_door_without_an_entry_is_named_with_what_to_add()
    {
        var doors = await Doors.Of(walked.Heed.Services);

        Assert.Contains("GET planted/forgotten", Missing(doors.Where(d => d.StartsWith("GET planted/forgotten", StringComparison.Ordinal))));
        Assert.Contains("tests/Heed.Web.Tests/Walking/Rooms", WhatToAdd(["GET planted/forgotten"]), StringComparison.Ordinal);
    }

    /// <summary>No letter, to whomever, names a review or what stands in it.</summary>
    private static IEnumerable<string> Letters(World world) => world.Heed.Letters()
        .Where(l => new[] { Marks.Title, Marks.Pseudonym, Marks.Summary, Marks.Finding, Marks.Recommendation, Marks.Action, Marks.RealName, Marks.Restricted, Marks.Edition, Marks.Answer, Marks.Evidence, Marks.Import }.Any(m => l.Contains(m, StringComparison.OrdinalIgnoreCase)));

    private static List<string> Missing(IEnumerable<string> doors) => [.. doors.Except(Entries.All.Select(e => e.Door))];

    private static string WhatToAdd(IReadOnlyList<string> missing) =>
        $"""
        Nobody has said who may go through these doors, and what they see there:
          {string.Join(Environment.NewLine + "  ", missing)}
        Add an entry for each to the file of its room in tests/Heed.Web.Tests/Walking/Rooms: Entry.OwnPage for a list or a form without a record,
        Entry.Look for a page about a record, Entry.Press for a button, with the planted mark that whoever is entitled sees. What there is to
        be planted stands in World.Planting.cs, and a fresh record for a press in World.Fresh.cs.
        """;
}
