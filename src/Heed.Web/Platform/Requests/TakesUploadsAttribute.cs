using Heed.Application.Platform.Files;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Heed.Web.Platform.Requests;

/// <summary>
/// For a page with an upload. A request that is too large is read to its end all the same, without its files, so that the person
/// gets a sentence and keeps what they typed; a connection closed half-way would tell them nothing.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TakesUploadsAttribute : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    /// <summary>What the other fields of a form may take, in bytes.</summary>
    private const int OtherFields = 1024 * 1024;

    /// <summary>Beyond this many bytes nothing is read: it is no mistake of a person any more.</summary>
    private const long Most = 512L * 1024 * 1024;

    private static readonly object Key = new();

    /// <summary>Before the antiforgery check, which reads the form.</summary>
    public int Order => 900;

    public static bool WasTooLarge(HttpContext context) => context.Items.ContainsKey(Key);

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsPost(http.Request.Method) || Boundary(http.Request) is not { } boundary)
        {
            return;
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = Most;
        }

        if (http.Request.ContentLength is null or > FileStore.Largest + OtherFields)
        {
            var fields = await FieldsOnly(new MultipartReader(boundary, http.Request.Body), http.RequestAborted);
            http.Features.Set<IFormFeature>(new FormFeature(new FormCollection(fields)));
            http.Items[Key] = true;
        }
    }

    private static string? Boundary(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            ? HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 } boundary ? boundary : null
            : null;

    private static async Task<Dictionary<string, StringValues>> FieldsOnly(MultipartReader reader, CancellationToken ct)
    {
        var fields = new Dictionary<string, StringValues>();
        while (await reader.ReadNextSectionAsync(ct) is { } section)
        {
            if (section.GetContentDispositionHeader() is { } said && said.IsFormDisposition())
            {
                var name = HeaderUtilities.RemoveQuotes(said.Name).ToString();
                fields[name] = StringValues.Concat(fields.GetValueOrDefault(name), await Text(section.Body, ct));
            }
        }

        return fields;
    }

    private static async Task<string> Text(Stream body, CancellationToken ct)
    {
        using var reader = new StreamReader(body);
        var buffer = new char[OtherFields];
        var read = await reader.ReadBlockAsync(buffer, ct);
        return new string(buffer, 0, read);
    }
}
