using Heed.Domain.Shared;

namespace Heed.Domain.Disposals;

public readonly record struct DisposalId(Guid Value) : IId<DisposalId>
{
    public static DisposalId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct KeepOrderId(Guid Value) : IId<KeepOrderId>
{
    public static KeepOrderId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct RetentionRuleId(Guid Value) : IId<RetentionRuleId>
{
    public static RetentionRuleId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct DisclosureSearchId(Guid Value) : IId<DisclosureSearchId>
{
    public static DisclosureSearchId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
