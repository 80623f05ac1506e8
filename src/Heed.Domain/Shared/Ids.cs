namespace Heed.Domain.Shared;

/// <summary>An identity of one kind of record: two kinds can never be mistaken for each other.</summary>
public interface IId<TSelf> where TSelf : struct, IId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}

/// <summary>New identities, in the order of their making, so that an index grows at its end.</summary>
public static class Id
{
    extension<TId>(TId) where TId : struct, IId<TId>
    {
        public static TId New() => TId.From(Guid.CreateVersion7());
    }

    /// <summary>An identity from its plain value, where its kind is a type parameter.</summary>
    public static TId Of<TId>(Guid value) where TId : struct, IId<TId> => TId.From(value);
}

/// <summary>The thing that grants are written on: a partnership, an agency, or one source of recommendations.</summary>
public readonly record struct ScopeId(Guid Value) : IId<ScopeId>
{
    public static ScopeId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>One stored file.</summary>
public readonly record struct FileId(Guid Value) : IId<FileId>
{
    public static FileId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>One entry of the record of changes.</summary>
public readonly record struct ChangeId(Guid Value) : IId<ChangeId>
{
    public static ChangeId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
