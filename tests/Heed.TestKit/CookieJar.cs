using System.Net;

namespace Heed.TestKit;

/// <summary>Keeps the cookies of one browser.</summary>
public sealed class CookieJar(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private readonly CookieContainer cookies = new();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (cookies.GetCookieHeader(request.RequestUri!) is { Length: > 0 } sent)
        {
            request.Headers.Add("Cookie", sent);
        }

        var response = await base.SendAsync(request, cancellationToken);
        if (response.Headers.TryGetValues("Set-Cookie", out var set))
        {
            foreach (var cookie in set)
            {
                // Heed's clock is held, and the jar's is not: what is set to last has not run out. What is taken away is set to nothing.
                cookies.SetCookies(request.RequestUri!, cookie.Split(';')[0].EndsWith('=') ? cookie : string.Join(';', cookie.Split(';').Where(part => !part.TrimStart().StartsWith("expires=", StringComparison.OrdinalIgnoreCase))));
            }
        }

        return response;
    }
}
