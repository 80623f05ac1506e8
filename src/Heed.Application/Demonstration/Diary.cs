namespace Heed.Application.Demonstration;

/// <summary>What happened in Tynemarsh, in the order of the days, and on one day in the order in which it was written down.</summary>
internal sealed class Diary
{
    private readonly List<(DateOnly Day, int Order, Func<Task> Happen)> entries = [];

    public int Count => entries.Count;

    public void On(DateOnly day, Func<Task> happen) => entries.Add((day, entries.Count, happen));

    public async Task Replay(DemonstrationClock clock)
    {
        foreach (var (day, _, happen) in entries.OrderBy(e => e.Day).ThenBy(e => e.Order))
        {
            clock.TurnTo(day);
            await happen();
        }
    }
}
