using Heed.Domain.Shared;

namespace Heed.Domain.Reviews;

/// <summary>A source of recommendations; a review is the fullest kind of source, so a review's identity is one of these.</summary>
public readonly record struct SourceId(Guid Value) : IId<SourceId>
{
    public static SourceId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct HoldId(Guid Value) : IId<HoldId>
{
    public static HoldId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct FindingId(Guid Value) : IId<FindingId>
{
    public static FindingId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct RestrictionId(Guid Value) : IId<RestrictionId>
{
    public static RestrictionId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct EmergencyAccessId(Guid Value) : IId<EmergencyAccessId>
{
    public static EmergencyAccessId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct IdentificationKeyId(Guid Value) : IId<IdentificationKeyId>
{
    public static IdentificationKeyId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct KeyEntryId(Guid Value) : IId<KeyEntryId>
{
    public static KeyEntryId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct KeyHolderId(Guid Value) : IId<KeyHolderId>
{
    public static KeyHolderId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct RegimeId(Guid Value) : IId<RegimeId>
{
    public static RegimeId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct CourseId(Guid Value) : IId<CourseId>
{
    public static CourseId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct CommissionId(Guid Value) : IId<CommissionId>
{
    public static CommissionId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
