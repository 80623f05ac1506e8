using System.Text;

namespace Heed.Application.Platform.Files;

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

    /// <summary>True where the bytes are no text in any encoding that we know, whatever the file is called.</summary>
    public static bool LooksBinary(byte[] bytes)
    {
        var text = Decode(bytes);
        if (text.Length == 0)
        {
            return false;
        }
        int odd = 0, all = 0, foreign = 0;
        // Looked at in three places: a damaged file may begin well.
        foreach (var from in new[] { 0, text.Length / 2, Math.Max(0, text.Length - Sample) }.Distinct())
        {
            for (var i = from; i < Math.Min(text.Length, from + Sample); i++)
            {
                all++;
                odd += IsOdd(text[i]) ? 1 : 0;
                foreign += text[i] is >= '\u0080' and <= '\u00ff' ? 1 : 0;
            }
        }
        // Bytes that are no Unicode were taken as Western, in which anything can be read: there even a few signs that nobody writes tell.
        return IsWestern(bytes) ? odd * 50 > all || foreign * 5 > all * 2 : odd * 10 > all;
    }

    private const int Sample = 4096;

    private static bool IsOdd(char c) => c is '\ufffd' or '\0'
        || (char.IsControl(c) && c is not ('\a' or '\b' or '\t' or '\n' or '\v' or '\f' or '\r' or '\u001a' or '\u001b' or '\u0085'))
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.OtherNotAssigned
        || (c is >= '\ue000' and < '\uf000');

    private static bool IsWestern(byte[] bytes) => !System.Text.Unicode.Utf8.IsValid(bytes)
        && !bytes.AsSpan().StartsWith<byte>([0xFF, 0xFE]) && !bytes.AsSpan().StartsWith<byte>([0xFE, 0xFF]);

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
