using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

public readonly record struct WatchId(Guid Value) : IId<WatchId>
{
    public static WatchId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>That a person watches one action, or one recommendation with everything that answers it. It gives no right to see it.</summary>
public sealed class Watch : IPersonal
{
    private Watch()
    {
    }

    public WatchId Id { get; private set; }

    /// <summary>The person's own scope, from which nobody else sees anything.</summary>
    public ScopeId ScopeId { get; private set; }

    public PersonId PersonId { get; private set; }

    /// <summary>Null where a recommendation is watched.</summary>
    public ActionId? ActionId { get; private set; }

    /// <summary>Null where an action is watched.</summary>
    public RecommendationId? RecommendationId { get; private set; }

    public Stamp Began { get; private set; } = null!;

    public Stamp? Ended { get; private set; }

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public static Watch Begin(Person person, ActionId? action, RecommendationId? recommendation, Stamp by) => new()
    {
        Id = WatchId.New(),
        ScopeId = ScopeId.From(person.Id.Value),
        PersonId = person.Id,
        ActionId = action,
        RecommendationId = recommendation,
        Began = by,
    };

    public Outcome End(Stamp by)
    {
        Ended ??= by;
        return Outcome.Done;
    }
}
