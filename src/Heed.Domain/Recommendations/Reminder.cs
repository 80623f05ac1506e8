using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

/// <summary>That one address was reminded of one action at one moment. There is never a second for the same, whichever process writes it.</summary>
public sealed class Reminder : IScoped
{
    private Reminder()
    {
    }

    public ReminderId Id { get; private set; }

    public ScopeId ScopeId { get; private set; }

    public ActionId ActionId { get; private set; }

    public ReminderKind Kind { get; private set; }

    /// <inheritdoc cref="ReminderMoment.Anchor"/>
    public DateOnly Anchor { get; private set; }

    public int Days { get; private set; }

    public int Part { get; private set; }

    /// <summary>Who was told; empty for a rung that is told by a list or a draft.</summary>
    public string To { get; private set; } = "";

    public DateOnly MadeOn { get; private set; }

    public static Reminder Of(ActionId action, ScopeId scope, ReminderMoment moment, string to, DateOnly today) => new()
    {
        Id = ReminderId.New(),
        ScopeId = scope,
        ActionId = action,
        Kind = moment.Kind,
        Anchor = moment.Anchor,
        Days = moment.Days,
        Part = moment.Part,
        To = to,
        MadeOn = today,
    };
}

/// <summary>What kind of letter about several actions it is.</summary>
public enum DigestKind
{
    /// <summary>What Heed calls to mind by itself.</summary>
    Reminders,

    /// <summary>What the manager sent to each lead.</summary>
    List,
}

/// <summary>That one letter about several actions went to an address on a day: one of each kind a day, and no more.</summary>
public sealed class Digest : IAggregate
{
    private Digest()
    {
    }

    public DigestId Id { get; private set; }

    /// <summary>The scope of the partnership in whose name it went.</summary>
    public ScopeId ScopeId { get; private set; }

    public DigestKind Kind { get; private set; }

    public EmailAddress To { get; private set; }

    /// <summary>Null where it went to a shared mailbox.</summary>
    public PersonId? PersonId { get; private set; }

    public DateOnly Day { get; private set; }

    /// <summary>How many actions it named.</summary>
    public int Actions { get; private set; }

    public Stamp Made { get; private set; } = null!;

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public static Digest Send(ScopeId partnership, DigestKind kind, EmailAddress to, PersonId? person, int actions, Stamp by) =>
        new() { Id = DigestId.New(), ScopeId = partnership, Kind = kind, To = to, PersonId = person, Day = by.Day, Actions = actions, Made = by };
}

/// <summary>That the chasing of one day is done for one partnership.</summary>
public sealed class ChasedDay : IAggregate
{
    private ChasedDay()
    {
    }

    public ChasedDayId Id { get; private set; }

    /// <summary>The partnership's own scope.</summary>
    public ScopeId ScopeId { get; private set; }

    public DateOnly Day { get; private set; }

    public Stamp Made { get; private set; } = null!;

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public static ChasedDay Finish(ScopeId partnership, Stamp by) => new() { Id = ChasedDayId.New(), ScopeId = partnership, Day = by.Day, Made = by };
}
