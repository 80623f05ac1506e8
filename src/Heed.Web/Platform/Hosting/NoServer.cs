using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;

namespace Heed.Web.Platform.Hosting;

/// <summary>A server that listens nowhere: the program itself asks for pages, and gets what a visitor would.</summary>
internal sealed class NoServer : IServer
{
    private Func<IFeatureCollection, Task>? answer;

    public IFeatureCollection Features { get; } = new FeatureCollection();

    /// <summary>Asks for an address as a visitor.</summary>
    /// <returns>The status, the type and the bytes of the answer.</returns>
    public async Task<(int Status, string Type, byte[] Body)> Ask(string address)
    {
        using var body = new MemoryStream();
        var (path, query) = address.Split('?', 2) is [var before, var after] ? (before, "?" + after) : (address, "");
        var response = new HttpResponseFeature();
        var asked = new FeatureCollection();
        asked.Set<IHttpRequestFeature>(new HttpRequestFeature { Method = "GET", Scheme = "http", Protocol = "HTTP/1.1", Path = Uri.UnescapeDataString(path), QueryString = query, Headers = new HeaderDictionary { ["Host"] = "localhost" } });
        asked.Set<IHttpResponseFeature>(response);
        asked.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(body));
        await answer!(asked);
        return (response.StatusCode, response.Headers.ContentType.ToString(), body.ToArray());
    }

    public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken) where TContext : notnull
    {
        answer = async features =>
        {
            var context = application.CreateContext(features);
            try
            {
                await application.ProcessRequestAsync(context);
                await features.GetRequiredFeature<IHttpResponseBodyFeature>().CompleteAsync();
                application.DisposeContext(context, null);
            }
            catch (Exception failed)
            {
                application.DisposeContext(context, failed);
                throw;
            }
        };
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => answer = null;
}
