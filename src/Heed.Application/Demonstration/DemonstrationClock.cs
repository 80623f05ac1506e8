namespace Heed.Application.Demonstration;

/// <summary>The clock of the replay: each thing is done on the day it is said to have happened.</summary>
internal sealed class DemonstrationClock : TimeProvider
{
    private DateTimeOffset now;

    public override DateTimeOffset GetUtcNow() => now;

    /// <summary>A time in office hours of a day; each call is a minute later than the one before on that day.</summary>
    public void TurnTo(DateOnly day)
    {
        var morning = new DateTimeOffset(day, new TimeOnly(9, 5), TimeSpan.Zero);
        now = DateOnly.FromDateTime(now.UtcDateTime) == day ? now.AddMinutes(1) : morning;
    }
}
