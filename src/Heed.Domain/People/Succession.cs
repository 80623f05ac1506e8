using Heed.Domain.Shared;

namespace Heed.Domain.People;

/// <summary>What can pass from a body that ends to one that follows it.</summary>
public enum PassedKind
{
    /// <summary>An open action that an agency leads or contributes to.</summary>
    Action,

    /// <summary>A person who works for an agency.</summary>
    Person,

    /// <summary>A role that somebody holds on the body.</summary>
    Role,

    /// <summary>A group that meets.</summary>
    Group,

    /// <summary>A review or another source with something open in it: its open actions, its holds and its identification key with it.</summary>
    OpenSource,

    /// <summary>A source in which everything is finished: it stays under the old name, and is read by those who follow.</summary>
    FinishedSource,

    /// <summary>A notification with what was decided on it.</summary>
    Notification,
}

/// <summary>One thing that passed, and to which body.</summary>
public sealed record Passed(PassedKind Kind, Guid Record, Guid To);

/// <summary>The decision by which everything open of a partnership or an agency passed to its successor, or to several: who, when, why, and exactly what.</summary>
public sealed class Succession : IAggregate
{
    private Succession()
    {
    }

    public SuccessionId Id { get; private set; }

    /// <summary>The scope of the body that ends.</summary>
    public ScopeId ScopeId { get; private set; }

    /// <summary>The body that ends.</summary>
    public Guid BodyId { get; private set; }

    /// <summary>The last day of the body.</summary>
    public DateOnly On { get; private set; }

    public string Reason { get; private set; } = "";

    public Stamp Decided { get; private set; } = null!;

    public IReadOnlyList<Passed> Passed { get; private set; } = [];

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    /// <param name="successors">The bodies that follow; a split has several.</param>
    /// <param name="shown">What was shown before the decision.</param>
    /// <param name="open">What there is to pass now.</param>
    public static Outcome<Succession> Decide(Body body, IReadOnlyCollection<Body> successors, DateOnly? on, string reason, IReadOnlyList<Passed> shown, IReadOnlyCollection<(PassedKind Kind, Guid Record)> open, Stamp by)
    {
        var to = successors.Select(s => s.ScopeId.Value).ToHashSet();
        var problems = new Problems()
            .If(successors.Count == 0, "Successors", "Choose who follows, or several where it was split")
            .If(successors.Contains(body), "Successors", $"{body.Name} cannot follow itself; choose another")
            .If(on is null, nameof(On), "Enter its last day")
            .If(on > by.Day, nameof(On), "Its last day must not be in the future: what is open passes when it is decided")
            .If(on < body.From, nameof(On), $"It began on {Words.Day(body.From)}, so it cannot end before then")
            .IfBlank(reason, nameof(Reason), "Enter why, and who decided it, for example the order that merged them")
            .IfLonger(reason, 2_000, nameof(Reason), "The reason")
            .If(successors.Count > 0 && shown.Any(p => !to.Contains(p.To)), nameof(Passed), "Choose for each which successor it passes to")
            .If(!open.ToHashSet().SetEquals(shown.Select(p => (p.Kind, p.Record))), nameof(Passed), "Something was added or finished meanwhile. Look at the list again, then decide");
        return problems.Any
            ? problems
            : new Succession { Id = SuccessionId.New(), ScopeId = body.ScopeId, BodyId = body.ScopeId.Value, On = on!.Value, Reason = reason.Trim(), Decided = by, Passed = shown };
    }
}
