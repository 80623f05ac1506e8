using Heed.Application.Platform.Printing;
using Heed.Application.Imports;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Destruction;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Forms;
using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Recording;
using Heed.Application.Platform.Secrets;
using Heed.Application.Platform.Writing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Heed.Application.Platform;

/// <summary>Everything the middle floor offers, for the web and for the verbs of the command line alike.</summary>
public static class ApplicationSetup
{
    public static IServiceCollection AddHeed(this IServiceCollection services, DatabaseAddress address, HeedFolder folder)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(folder);
        services.AddSingleton(new Databases(address));
        services.AddSingleton<Reader>();
        services.AddSingleton<Owners>();
        services.AddSingleton<Writer>();
        services.AddSingleton<KeptCounts>();
        services.AddSingleton(VirusScan.Read(Environment.GetEnvironmentVariable("HEED_CLAMD")));
        services.AddSingleton<FileStore>();
        services.AddSingleton<Uploads>();
        services.AddSingleton(new PdfPrinter(PdfPrinter.Chromium));
        services.AddSingleton<QuarantineWatch>();
        services.AddSingleton<FileSweep>();
        services.AddSingleton<KeyRing>();
        services.AddSingleton<KeptForms>();
        services.AddSingleton<SentForms>();
        services.AddSingleton(_ => MasterKeys.Load(folder));
        services.AddSingleton<StoredSecrets>();
        services.AddSingleton<KeyRotation>();
        services.AddSingleton<Reviews.KeyBox>();
        services.AddSingleton<Publishing.AnonymityOfEdition>();
        services.TryAddSingleton<Publishing.FilesOfEdition>();
        services.AddSingleton<PublicFinding.PublicIndex>();
        services.AddSingleton<Publishing.PublicIndexKeeper>();
        services.AddSingleton<People.OnlyTheirs>();
        services.AddScoped<Reports.ColoursOfPack>();
        services.AddSingleton<KeyRingCover>();
        services.AddSingleton<RecordKeys>();
        services.AddSingleton<RecordSealer>();
        services.AddSingleton<TrailCheck>();
        services.AddSingleton<RecordHistory>();
        services.AddSingleton<Destroyer>();
        services.AddSingleton<DestroyedList>();
        services.AddSingleton<DestroyedBytes>();
        services.AddSingleton<ClosedAsBreach>();
        services.AddSingleton<Redestruction>();
        services.AddMail(Environment.GetEnvironmentVariable("HEED_SMTP"), Environment.GetEnvironmentVariable("HEED_MAIL_FROM"));
        services.AddSingleton<ReadingQueue>();
        services.AddScoped(provider => provider.GetRequiredService<Databases>().Whole());
        foreach (var verb in typeof(ApplicationSetup).Assembly.GetExportedTypes().Where(IsVerbOrQuery))
        {
            services.AddScoped(verb);
        }

        return services;
    }

    /// <summary>Commands and queries are found by the folder they stand in.</summary>
    private static bool IsVerbOrQuery(Type type) =>
        type is { IsClass: true, IsAbstract: false, IsNested: false }
        && (type.Namespace?.EndsWith(".Commands", StringComparison.Ordinal) == true || type.Namespace?.EndsWith(".Queries", StringComparison.Ordinal) == true)
        && type.GetMethod("Run") is not null;
}
