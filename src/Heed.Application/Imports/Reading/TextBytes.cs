using System.Text;

namespace Heed.Application.Imports.Reading;

/// <summary>Finds out in which encoding a text was saved.</summary>
internal static class TextBytes
{
    public static string Decode(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith<byte>([0xEF, 0xBB, 0xBF]))
        {
            return Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3);
        }
        if (bytes.AsSpan().StartsWith<byte>([0xFF, 0xFE]))
        {
            return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        }
        if (bytes.AsSpan().StartsWith<byte>([0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        }
        if (Zeros(bytes, 1) > 0.3 && Zeros(bytes, 0) < 0.05)
        {
            return Encoding.Unicode.GetString(bytes);
        }
        if (Zeros(bytes, 0) > 0.3 && Zeros(bytes, 1) < 0.05)
        {
            return Encoding.BigEndianUnicode.GetString(bytes);
        }
        try
        {
            return new UTF8Encoding(false, true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            // Excel on Windows still saves CSV in the old Western code page.
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }

    public static bool LooksBinary(byte[] bytes)
    {
        var sample = bytes.AsSpan(0, Math.Min(bytes.Length, 4096));
        var odd = 0;
        foreach (var b in sample)
        {
            odd += b is < 9 or (> 13 and < 32) and not 27 ? 1 : 0;
        }
        return odd * 10 > sample.Length && Zeros(bytes, 0) is < 0.3 && Zeros(bytes, 1) is < 0.3;
    }

    private static double Zeros(byte[] bytes, int from)
    {
        int zeros = 0, all = 0;
        for (var i = from; i < Math.Min(bytes.Length, 4096); i += 2)
        {
            all++;
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return all == 0 ? 0 : (double)zeros / all;
    }
}
