using System.Globalization;
using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Heed.Application.Platform.Files;

namespace Heed.Application.Platform.Mail;

/// <summary>What carries letters away.</summary>
public interface IPost
{
    Task Send(Letter letter, CancellationToken ct);
}

/// <summary>Lays letters into a folder, a file each, in the order of their time: for trying Heed out, and where another program sends them.</summary>
internal sealed class FolderPost(HeedFolder folder) : IPost
{
    public async Task Send(Letter letter, CancellationToken ct)
    {
        Directory.CreateDirectory(folder.Mail);
        var time = letter.At.UtcDateTime.ToString("yyyyMMdd'T'HHmmssfff'Z'", CultureInfo.InvariantCulture);
        // The same letter has the same name: sent twice after a failure it is still one file.
        var path = Path.Combine(folder.Mail, $"{time}-{letter.Id:N}.eml");
        await File.WriteAllTextAsync(path + ".part", letter.ToEml(), ct);
        File.Move(path + ".part", path, overwrite: true);
    }
}

/// <summary>Hands letters to a mail server. The connection is encrypted, unless the server is this machine or the address says <c>?tls=none</c>.</summary>
internal sealed class SmtpPost(Uri server) : IPost
{
    public async Task Send(Letter letter, CancellationToken ct)
    {
        using var client = new SmtpClient(server.Host, server.Port > 0 ? server.Port : server.IsLoopback ? 25 : 587);
        client.EnableSsl = !server.IsLoopback && !server.Query.Contains("tls=none", StringComparison.OrdinalIgnoreCase);
        if (server.UserInfo is { Length: > 0 } user)
        {
            var parts = user.Split(':', 2).Select(Uri.UnescapeDataString).ToArray();
            client.Credentials = new NetworkCredential(parts[0], parts.Length > 1 ? parts[1] : "");
        }

        using var message = new MailMessage(new MailAddress(letter.From, "Heed"), new MailAddress(letter.To))
        {
            Subject = letter.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = letter.Body.ReplaceLineEndings("\r\n"),
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.QuotedPrintable,
        };
        message.Headers.Add("Message-ID", letter.MessageId);
        message.Headers.Add("Auto-Submitted", "auto-generated");
        await client.SendMailAsync(message, ct);
    }
}
