using System.Globalization;
using System.Text;

namespace Heed.Application.Platform.Mail;

/// <summary>A letter as it leaves the house.</summary>
/// <param name="At">When it was written, in UTC.</param>
public sealed record Letter(Guid Id, DateTimeOffset At, string From, string To, string Subject, string Body)
{
    /// <summary>The letter as a mail program opens it (RFC 5322): UTF-8, quoted-printable.</summary>
    public string ToEml()
    {
        string[] head =
        [
            $"Date: {At.UtcDateTime.ToString("ddd, dd MMM yyyy HH:mm:ss", CultureInfo.InvariantCulture)} +0000",
            $"From: Heed <{From}>",
            $"To: {To}",
            $"Subject: {Header(Subject)}",
            $"Message-ID: {MessageId}",
            "Auto-Submitted: auto-generated",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: quoted-printable",
        ];
        return string.Join("\r\n", head) + "\r\n\r\n" + QuotedPrintable(Body) + "\r\n";
    }

    public string MessageId => $"<{Id:N}@{From[(From.IndexOf('@', StringComparison.Ordinal) + 1)..]}>";

    /// <summary>Plain where it can be, else in encoded words of at most 75 characters each (RFC 2047).</summary>
    private static string Header(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.All(c => c is >= ' ' and <= '~'))
        {
            return line;
        }

        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in line.EnumerateRunes())
        {
            if (Encoding.UTF8.GetByteCount(word.ToString()) + rune.Utf8SequenceLength > 45)
            {
                words.Add(word.ToString());
                word.Clear();
            }

            word.Append(rune.ToString());
        }

        return string.Join("\r\n ", words.Append(word.ToString()).Select(w => $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(w))}?="));
    }

    /// <summary>RFC 2045, 6.7: lines of at most 76 characters, broken softly.</summary>
    internal static string QuotedPrintable(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(line =>
        {
            var written = new StringBuilder();
            var length = 0;
            var bytes = Encoding.UTF8.GetBytes(line);
            for (var at = 0; at < bytes.Length; at++)
            {
                var (b, last) = (bytes[at], at == bytes.Length - 1);
                var plain = b is >= 33 and <= 126 and not (byte)'=' || (b is (byte)' ' or (byte)'\t' && !last);
                var piece = plain ? ((char)b).ToString() : $"={b:X2}";
                if (length + piece.Length > 75)
                {
                    written.Append("=\r\n");
                    length = 0;
                }

                written.Append(piece);
                length += piece.Length;
            }

            return written.ToString();
        });
        return string.Join("\r\n", lines);
    }
}
