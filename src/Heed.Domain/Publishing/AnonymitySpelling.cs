namespace Heed.Domain.Publishing;

/// <summary>Whether two words differ in one letter: another one, one too many, one too few, or two changed about.</summary>
internal static class AnonymitySpelling
{
    /// <summary>Shorter words are too many other words when one letter is changed.</summary>
    public const int Shortest = 4;

    public static bool IsOneOff(string one, string other)
    {
        if (Math.Min(one.Length, other.Length) < Shortest || Math.Abs(one.Length - other.Length) > 1 || one == other)
        {
            return false;
        }

        var (from, shorter) = (0, Math.Min(one.Length, other.Length));
        while (from < shorter && one[from] == other[from])
        {
            from++;
        }

        var a = one.AsSpan(from);
        var b = other.AsSpan(from);
        return a.Length == b.Length
            ? a[1..].SequenceEqual(b[1..]) || (a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..]))
            : a.Length > b.Length ? a[1..].SequenceEqual(b) : b[1..].SequenceEqual(a);
    }
}
