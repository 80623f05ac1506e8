using Heed.Application.Platform.Files;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Heed.Application.Platform.Mail;

/// <summary>Which post carries letters, and what address stands in their links.</summary>
public static class MailSetup
{
    /// <param name="smtp"><c>smtp://user:password@host:port</c>; null lays letters into the data folder.</param>
    /// <param name="from">The sender's address; null makes one of Heed's own host.</param>
    public static IServiceCollection AddMail(this IServiceCollection services, string? smtp, string? from)
    {
        Uri? server = null;
        if (!string.IsNullOrWhiteSpace(smtp) && (!Uri.TryCreate(smtp, UriKind.Absolute, out server) || server.Scheme != "smtp"))
        {
            throw new InvalidOperationException("HEED_SMTP must look like smtp://user:password@host:port");
        }

        services.TryAddSingleton(provider =>
        {
            var address = provider.GetRequiredService<HeedAddress>();
            IPost post = server is null ? new FolderPost(provider.GetRequiredService<HeedFolder>()) : new SmtpPost(server);
            return new MailSettings(post, () => string.IsNullOrWhiteSpace(from) ? $"heed@{address.Host}" : from);
        });
        services.TryAddSingleton(new HeedAddress(() => "http://localhost"));
        services.TryAddSingleton<MailSender>();
        return services;
    }
}
