using Heed.Domain.Shared;

namespace Heed.Domain.People;

public readonly record struct PersonId(Guid Value) : IId<PersonId>
{
    public static PersonId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct AgencyId(Guid Value) : IId<AgencyId>
{
    public static AgencyId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct PartnershipId(Guid Value) : IId<PartnershipId>
{
    public static PartnershipId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct GroupId(Guid Value) : IId<GroupId>
{
    public static GroupId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct GrantId(Guid Value) : IId<GrantId>
{
    public static GrantId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct DeputyId(Guid Value) : IId<DeputyId>
{
    public static DeputyId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct SuccessionId(Guid Value) : IId<SuccessionId>
{
    public static SuccessionId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct InvitationId(Guid Value) : IId<InvitationId>
{
    public static InvitationId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
