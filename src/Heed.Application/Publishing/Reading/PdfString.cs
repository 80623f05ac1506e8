using System.Text;

namespace Heed.Application.Publishing.Reading;

/// <summary>A text as a PDF writes it: in brackets with escapes or in hexadecimal digits, of one or two bytes a letter (ISO 32000-1, 7.3.4 and 7.9.2).</summary>
internal static class PdfString
{
    public static string Read(string written)
    {
        var bytes = written[0] == '<' ? Digits(written) : Escaped(written);
        return bytes.AsSpan().StartsWith<byte>([0xFE, 0xFF]) ? Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2)
            : bytes.AsSpan().StartsWith<byte>([0xFF, 0xFE]) ? Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2)
            : bytes.AsSpan().StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3)
            : Encoding.Latin1.GetString(bytes);
    }

    private static byte[] Digits(string written)
    {
        var digits = string.Concat(written.Where(char.IsAsciiHexDigit));
        return Convert.FromHexString(digits.Length % 2 == 0 ? digits : digits + "0");
    }

    private static byte[] Escaped(string written)
    {
        var bytes = new List<byte>(written.Length);
        for (var at = 1; at < written.Length - 1; at++)
        {
            if (written[at] != '\\')
            {
                bytes.Add((byte)written[at]);
                continue;
            }

            at++;
            var octal = string.Concat(written.Skip(at).Take(3).TakeWhile(c => c is >= '0' and <= '7'));
            if (octal.Length > 0)
            {
                bytes.Add((byte)Convert.ToInt32(octal, 8));
                at += octal.Length - 1;
            }
            else if (written[at] is not ('\n' or '\r'))
            {
                bytes.Add((byte)(written[at] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', var c => c }));
            }
        }

        return [.. bytes];
    }
}
