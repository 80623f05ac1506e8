using System.Buffers.Binary;

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
    private static readonly Lock Gate = new();
    private static UInt128 last;

    extension<TId>(TId) where TId : struct, IId<TId>
    {
        public static TId New() => TId.From(Next());
    }

    /// <summary>An identity from its plain value, where its kind is a type parameter.</summary>
    public static TId Of<TId>(Guid value) where TId : struct, IId<TId> => TId.From(value);

    /// <summary>Within a millisecond the framework's ids stand in no order; there each follows the one before, so that a document's actions stay in the document's order.</summary>
    private static Guid Next()
    {
        const int timeBits = 48;
        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7().TryWriteBytes(bytes, true, out _);
        var fresh = BinaryPrimitives.ReadUInt128BigEndian(bytes);
        lock (Gate)
        {
            last = fresh >> (128 - timeBits) > last >> (128 - timeBits) ? fresh : last + 1;
            BinaryPrimitives.WriteUInt128BigEndian(bytes, last);
        }

        return new Guid(bytes, true);
    }
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
