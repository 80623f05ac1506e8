using Heed.Domain.Shared;

namespace Heed.Domain.Reports;

public readonly record struct ReleaseId(Guid Value) : IId<ReleaseId>
{
    public static ReleaseId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct ReleaseItemId(Guid Value) : IId<ReleaseItemId>
{
    public static ReleaseItemId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
