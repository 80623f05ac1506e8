namespace Heed.TestKit;

/// <summary>A clock that stands still until the test moves it.</summary>
public sealed class HeldClock : TimeProvider
{
    private DateTimeOffset now = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    public DateOnly Today => DateOnly.FromDateTime(now.UtcDateTime);

    public override DateTimeOffset GetUtcNow() => now;

    public void Pass(TimeSpan time) => now += time;

    public void PassDays(int days) => Pass(TimeSpan.FromDays(days));
}
