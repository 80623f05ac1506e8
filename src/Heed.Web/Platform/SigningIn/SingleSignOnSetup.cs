using System.Security.Claims;
using Heed.Application.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Heed.Web.Platform.SigningIn;

/// <summary>Single sign-on where it is set: its scheme, its start, and who is let in when it comes back.</summary>
internal static class SingleSignOnSetup
{
    public static AuthenticationBuilder AddSingleSignOn(this AuthenticationBuilder authentication, SingleSignOn single)
    {
        authentication.Services.AddSingleton(single);
        return single.Issuer is not { } issuer ? authentication : authentication.AddOAuth<OpenIdOptions, OpenIdHandler>(SingleSignOn.Scheme, options =>
        {
            var described = new Uri($"{issuer.OriginalString.TrimEnd('/')}/.well-known/openid-configuration");
            (options.Issuer, options.ClientId, options.ClientSecret) = (issuer.OriginalString, single.Client, single.Secret);
            // Replaced by what the provider says of itself, before either is used.
            (options.AuthorizationEndpoint, options.TokenEndpoint) = (described.AbsoluteUri, described.AbsoluteUri);
            options.CallbackPath = SingleSignOn.Return;
            options.UsePkce = true;
            options.Scope.Clear();
            options.Scope.Add("openid");
            options.Scope.Add("email");
            options.SignInScheme = IdentityConstants.ExternalScheme;
            options.CorrelationCookie.Name = "heed-single-";
            options.CorrelationCookie.SameSite = SameSiteMode.Lax;
            options.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.Backchannel = new HttpClient { Timeout = TimeSpan.FromSeconds(20), MaxResponseContentBufferSize = 1024 * 1024 };
            var documents = new HttpDocumentRetriever(options.Backchannel) { RequireHttps = issuer.Scheme == Uri.UriSchemeHttps };
            options.Provider = new ConfigurationManager<OpenIdConnectConfiguration>(described.AbsoluteUri, new OpenIdConnectConfigurationRetriever(), documents);
            options.AskAnew = ct => OpenIdConnectConfigurationRetriever.GetAsync(described.AbsoluteUri, documents, ct);
            options.Events.OnTicketReceived = LetIn;
            options.Events.OnRemoteFailure = Refuse;
        });
    }

    public static void MapSingleSignOn(this WebApplication app)
    {
        if (app.Services.GetRequiredService<SingleSignOn>().IsOffered)
        {
            app.MapGet(SingleSignOn.Start, (string? back) => Results.Challenge(new AuthenticationProperties { RedirectUri = Entry.OwnPage(back) ?? "/work" }, [SingleSignOn.Scheme])).AllowAnonymous();
        }
    }

    /// <summary>Lets in the person whose account has the address that the provider has verified; it makes no account.</summary>
    private static async Task LetIn(TicketReceivedContext context)
    {
        context.HandleResponse();
        var services = context.HttpContext.RequestServices;
        var signIn = services.GetRequiredService<SignInManager<Account>>();
        var email = context.Principal!.FindFirstValue(OpenIdHandler.EmailClaim)!;
        if (await signIn.UserManager.FindByEmailAsync(email) is not { } account || !await signIn.CanSignInAsync(account))
        {
            context.Response.Redirect("/account/single-sign-on?why=unknown");
            return;
        }

        // Where the provider has asked for a second factor itself (RFC 8176), ours is not asked on top of it.
        var entry = services.GetRequiredService<Entry>();
        context.Response.Redirect(context.Principal!.HasClaim(OpenIdHandler.MeansClaim, "mfa")
            ? await entry.LetIn(context.HttpContext, account, context.ReturnUri)
            : await entry.Admit(context.HttpContext, account, context.ReturnUri));
    }

    private static Task Refuse(RemoteFailureContext context)
    {
        var why = context.Failure switch
        {
            ProviderAway => "away",
            Unverified => "unverified",
            { Message: var said } when said.Contains("access_denied", StringComparison.Ordinal) || said.Contains("Access was denied", StringComparison.Ordinal) => "denied",
            _ => "refused",
        };
        context.HttpContext.RequestServices.GetRequiredService<ILogger<SingleSignOn>>().LogWarning(context.Failure, "Single sign-on was refused ({Why})", why);
        context.HandleResponse();
        context.Response.Redirect($"/account/single-sign-on?why={why}");
        return Task.CompletedTask;
    }
}

/// <summary>The provider cannot be reached, or does not say what it must.</summary>
internal sealed class ProviderAway(Exception because) : Exception("The provider cannot be asked", because);

/// <summary>The provider does not vouch for an e-mail address.</summary>
internal sealed class Unverified() : Exception("The provider gave no verified e-mail address");
