using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

public readonly record struct RecommendationId(Guid Value) : IId<RecommendationId>
{
    public static RecommendationId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct ActionId(Guid Value) : IId<ActionId>
{
    public static ActionId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct EvidenceId(Guid Value) : IId<EvidenceId>
{
    public static EvidenceId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct ProgressId(Guid Value) : IId<ProgressId>
{
    public static ProgressId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct AnswerId(Guid Value) : IId<AnswerId>
{
    public static AnswerId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct ImpactCheckId(Guid Value) : IId<ImpactCheckId>
{
    public static ImpactCheckId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct UpdateLinkId(Guid Value) : IId<UpdateLinkId>
{
    public static UpdateLinkId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
