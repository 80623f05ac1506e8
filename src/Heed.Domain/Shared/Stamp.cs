using Heed.Domain.People;

namespace Heed.Domain.Shared;

/// <summary>Who did something and when: never a flag, always a name and a time.</summary>
/// <param name="Who">The person, or null when Heed itself did it.</param>
/// <param name="Name">The person's name as it was then.</param>
/// <param name="At">The moment, in UTC.</param>
public sealed record Stamp(PersonId? Who, string Name, DateTimeOffset At)
{
    public DateOnly Day => DateOnly.FromDateTime(At.UtcDateTime);
}
