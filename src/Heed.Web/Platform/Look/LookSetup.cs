using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;

namespace Heed.Web.Platform.Look;

/// <summary>Everything that the look asks of the host.</summary>
public static class LookSetup
{
    /// <summary>Dates in three boxes, and plain sentences where the framework refuses what was typed.</summary>
    public static IServiceCollection AddLook(this IServiceCollection services)
    {
        // Names in any writing, and dashes, stay readable in the page's source; what is dangerous is still escaped.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return services.Configure<MvcOptions>(Speak);
    }

    /// <summary>Serves styles, scripts and pictures. What is asked for with its version (<c>?v=</c>) may be kept for a year.</summary>
    public static IApplicationBuilder UseLook(this IApplicationBuilder app) => app.UseStaticFiles(new StaticFileOptions
    {
        OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
            file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache",
    });

    private static void Speak(MvcOptions options)
    {
        options.ModelBinderProviders.Insert(0, new DayMonthYearBinding());
        options.ModelMetadataDetailsProviders.Add(new PlainSentences());

        var say = options.ModelBindingMessageProvider;
        say.SetValueMustNotBeNullAccessor(_ => "Enter something here");
        say.SetValueIsInvalidAccessor(value => $"“{value}” does not fit here");
        say.SetValueMustBeANumberAccessor(what => $"Enter a number for {what}");
        say.SetAttemptedValueIsInvalidAccessor((value, what) => $"“{value}” cannot be read. Enter {what}");
        say.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"“{value}” does not fit here");
        say.SetUnknownValueIsInvalidAccessor(what => $"What you entered does not fit {what}");
        say.SetMissingBindRequiredValueAccessor(what => $"Enter {what}");
        say.SetMissingKeyOrValueAccessor(() => "Enter something here");
    }
}
