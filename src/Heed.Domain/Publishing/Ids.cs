using Heed.Domain.Shared;

namespace Heed.Domain.Publishing;

public readonly record struct PublicationId(Guid Value) : IId<PublicationId>
{
    public static PublicationId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct EditionId(Guid Value) : IId<EditionId>
{
    public static EditionId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct PreviewLinkId(Guid Value) : IId<PreviewLinkId>
{
    public static PreviewLinkId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
