using Microsoft.AspNetCore.Http.Extensions;

namespace Heed.Web.Platform.Look;

/// <summary>Links to the same page with one thing in its query changed, so that filters stay as they are.</summary>
internal static class QueryLinks
{
    /// <summary>A null value drops the name; whatever is in <paramref name="without"/> is dropped too.</summary>
    public static string With(HttpRequest request, string name, string? value, params string[] without)
    {
        var kept = request.Query
            .Where(pair => pair.Key != name && !without.Contains(pair.Key))
            .SelectMany(pair => pair.Value.Select(each => KeyValuePair.Create(pair.Key, each ?? "")));
        var query = new QueryBuilder(value is null ? kept : kept.Append(KeyValuePair.Create(name, value)));
        return $"{request.PathBase}{request.Path}{query}";
    }
}
