using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

public readonly record struct CalendarAddressId(Guid Value) : IId<CalendarAddressId>
{
    public static CalendarAddressId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>A secret address from which a person's own calendar reads the dates of what they lead and watch, until they end it.</summary>
public sealed class CalendarAddress : IPersonal
{
    private CalendarAddress()
    {
    }

    public CalendarAddressId Id { get; private set; }

    /// <summary>The person's own scope, from which nobody else sees anything.</summary>
    public ScopeId ScopeId { get; private set; }

    public PersonId PersonId { get; private set; }

    /// <summary>What it is for, in the person's words: "my work calendar".</summary>
    public string MadeFor { get; private set; } = "";

    /// <summary>SHA-256 of the secret, in hexadecimal; the secret is shown once and kept nowhere.</summary>
    public string SecretHash { get; private set; } = "";

    /// <summary>Whether the words of the actions stand in it. Whoever runs the calendar reads them then.</summary>
    public bool ShowsWords { get; private set; }

    public Stamp Made { get; private set; } = null!;

    public Stamp? Ended { get; private set; }

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public static Outcome<CalendarAddress> For(Person person, string madeFor, bool showsWords, string secretHash, Stamp by)
    {
        var problems = new Problems()
            .IfBlank(madeFor, nameof(MadeFor), "Enter what it is for, for example my work calendar")
            .IfLonger(madeFor, 120, nameof(MadeFor), "What it is for");
        return problems.Any
            ? problems
            : new CalendarAddress { Id = CalendarAddressId.New(), ScopeId = ScopeId.From(person.Id.Value), PersonId = person.Id, MadeFor = madeFor.Trim(), ShowsWords = showsWords, SecretHash = secretHash, Made = by };
    }

    public Outcome End(Stamp by)
    {
        Ended ??= by;
        return Outcome.Done;
    }
}
