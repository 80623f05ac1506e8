namespace Heed.TestKit;

/// <summary>A clock that stands still until the test moves it.</summary>
public sealed class HeldClock(DateOnly? from = null) : TimeProvider
{
    private DateTimeOffset now = new(from ?? new DateOnly(2026, 3, 2), new TimeOnly(9, 30), TimeSpan.Zero);

    public DateOnly Today => DateOnly.FromDateTime(now.UtcDateTime);

    public override DateTimeOffset GetUtcNow() => now;

    public void Pass(TimeSpan time) => now += time;

    public void PassDays(int days) => Pass(TimeSpan.FromDays(days));

    /// <summary>Goes on to a day, at the same time of day; never back.</summary>
    public void PassTo(DateOnly day) => PassDays(day > Today ? day.DayNumber - Today.DayNumber : throw new ArgumentOutOfRangeException(nameof(day), day, $"It is {Today:d MMMM yyyy} already"));
}
