using Heed.Domain.Shared;

namespace Heed.Domain.Meetings;

public readonly record struct DecisionId(Guid Value) : IId<DecisionId>
{
    public static DecisionId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
