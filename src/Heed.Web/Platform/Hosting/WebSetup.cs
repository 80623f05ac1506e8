using Heed.Application.Imports;
using Heed.Application.People;
using Heed.Application.Platform;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Destruction;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Recording;
using Heed.Application.Platform.Secrets;
using Heed.Application.Recommendations;
using Heed.Application.Reports;
using Heed.Web.Pages.Publishing;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Heed.Web.Platform.SigningIn;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Platform.Hosting;

/// <summary>What the web host is made of. Every page asks for a signed-in person unless it says that it is open.</summary>
public static class WebSetup
{
    public static WebApplicationBuilder AddHeedWeb(this WebApplicationBuilder builder, DatabaseAddress address, HeedFolder folder)
    {
        var services = builder.Services;
        services.AddSingleton(ServedAddress.Of);
        services.AddHeed(address, folder);
        // Before anything else runs or is served.
        services.AddHostedService(provider => provider.GetRequiredService<Redestruction>());
        services.AddHostedService(provider => provider.GetRequiredService<MailSender>());
        services.AddHostedService(provider => provider.GetRequiredService<RecordSealer>());
        services.AddHostedService(provider => provider.GetRequiredService<FileSweep>());
        services.AddHostedService(provider => provider.GetRequiredService<QuarantineWatch>());
        services.AddSingleton<FirstStart>();
        services.AddSingleton(SecondFactorRoles.Read(builder.Configuration["HEED_SECOND_FACTOR"]));
        services.AddAccounts();
        var authentication = services.AddAuthentication(IdentityConstants.ApplicationScheme);
        authentication.AddIdentityCookies();
        authentication.AddSingleSignOn(SingleSignOn.Read(builder.Configuration));
        services.ConfigureApplicationCookie(SignInCookie.Of);
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, SignInCookie.HalfWay);
        services.AddScoped<Entry>();
        services.AddScoped<Passkeys>();
        services.AddScoped<KeepingUploads>();
        services.AddScoped<Pages.People.Newcomers>();
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
            // The name that passkeys are bound to is ours, and not what a request says it is.
            options.ServerDomain = Uri.TryCreate(builder.Configuration["HEED_ADDRESS"], UriKind.Absolute, out var own) ? own.Host : null;
        });
        services.AddSingleton<ForgottenPasswords>();
        services.AddHostedService(provider => provider.GetRequiredService<ForgottenPasswords>());
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddDataProtection().SetApplicationName("Heed");
        services.AddOptions<KeyManagementOptions>().Configure<KeyRing, KeyRingCover>((options, ring, cover) => (options.XmlRepository, options.XmlEncryptor) = (ring, cover));
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "heed-form";
            options.Cookie.SameSite = SameSiteMode.Strict;
        });
        services.AddRazorPages().AddMvcOptions(options =>
        {
            options.ModelBinderProviders.Insert(0, new WithoutNullCharacters());
            options.Filters.Add<RefuseUnknownDeeds>();
            options.Filters.Add<OnlyOnce>();
            options.Filters.Add<RestoreKeptForm>();
        });
        services.Configure<RouteOptions>(options => options.LowercaseUrls = true);
        services.Configure<CookieTempDataProviderOptions>(options => options.Cookie.Name = "heed-note");
        services.AddExceptionHandler<KeepFormOnFault>();
        services.AddHostedService<ReadingWorker>();
        services.AddHostedService<ChasingWorker>();
        services.AddHostedService<CountsWorker>();
        services.AddLook();
        services.AddSingleton<PublicBytes>();
        services.AddHostedService<PublicVersionWatch>();
        services.AddSingleton<PublicFinder>();
        services.AddHostedService(provider => provider.GetRequiredService<PublicFinder>());
        builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
        return builder;
    }

    public static WebApplication UseHeedWeb(this WebApplication app)
    {
        app.UseTrustedProxies(app.Configuration["HEED_PROXY"]);
        app.ServePublicBytes();
        app.UseExceptionHandler("/platform/fault");
        app.UseStatusCodePages(ErrorPages.Show);
        app.UseMiddleware<SafeHeaders>();
        app.UseLook();
        app.UseFirstStart();
        app.UseRouting();
        app.KeepPublicBytes();
        app.UseAuthentication();
        app.UseActors();
        app.UseAuthorization();
        app.UseSecondFactor();
        app.MapRazorPages();
        app.MapPublicData();
        app.MapSingleSignOn();
        app.MapGet("/healthz", () => Results.Text("alive")).AllowAnonymous();
        app.MapGet("/readyz", async (Databases databases, CancellationToken ct) =>
            await databases.IsReady(ct) ? Results.Text("ready") : Results.Text("not ready: the database cannot be reached or is not migrated", statusCode: 503)).AllowAnonymous();
        return app;
    }
}
