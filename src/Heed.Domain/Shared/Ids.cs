namespace Heed.Domain.Shared;

/// <summary>An identity of one kind of record: two kinds can never be mistaken for each other.</summary>
public interface IId<TSelf> where TSelf : struct, IId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}

/// <summary>New identities, strictly in the order of their making, so that an index grows at its end and a list by id is a list by age.</summary>
public static class Id
{
    private static readonly Lock Making = new();
    private static long last;

    extension<TId>(TId) where TId : struct, IId<TId>
    {
        public static TId New() => TId.From(Next());
    }

    /// <summary>An identity from its plain value, where its kind is a type parameter.</summary>
    public static TId Of<TId>(Guid value) where TId : struct, IId<TId> => TId.From(value);

    /// <summary>A version 7 identifier whose 12 bits below the millisecond count what was made within it (RFC 9562, section 6.2, method 1).</summary>
    private static Guid Next()
    {
        var made = Guid.CreateVersion7();
        Span<byte> bytes = stackalloc byte[16];
        made.TryWriteBytes(bytes, bigEndian: true, out _);
        var milliseconds = System.Buffers.Binary.BinaryPrimitives.ReadInt64BigEndian(bytes) >> 16;
        long counted;
        lock (Making)
        {
            // Milliseconds and count run as one number: more than 4,096 in one millisecond borrow from the next.
            last = counted = Math.Max(last + 1, milliseconds << 12);
        }

        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(bytes, (counted >> 12 << 16) | 0x7000 | (counted & 0xFFF));
        return new Guid(bytes, bigEndian: true);
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

/// <summary>One meeting of a group: a sign-off names it, and meetings know of sign-offs.</summary>
public readonly record struct MeetingId(Guid Value) : IId<MeetingId>
{
    public static MeetingId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
