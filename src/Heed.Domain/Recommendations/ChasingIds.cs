using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

public readonly record struct ChasingRuleId(Guid Value) : IId<ChasingRuleId>
{
    public static ChasingRuleId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct QuietPeriodId(Guid Value) : IId<QuietPeriodId>
{
    public static QuietPeriodId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct ReminderId(Guid Value) : IId<ReminderId>
{
    public static ReminderId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct DigestId(Guid Value) : IId<DigestId>
{
    public static DigestId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct DraftLetterId(Guid Value) : IId<DraftLetterId>
{
    public static DraftLetterId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct ChasedDayId(Guid Value) : IId<ChasedDayId>
{
    public static ChasedDayId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
