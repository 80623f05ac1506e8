using System.Buffers;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;

namespace Heed.Web.Platform.Hosting;

/// <summary>One public page as it goes over the wire, with its headers worked out once.</summary>
internal sealed class PublicPageBytes
{
    // A browser may keep it and must ask each time, so that a withdrawal holds at once.
    private static readonly StringValues Asking = "public, no-cache";

    private readonly byte[] body;
    private readonly StringValues type;
    private readonly string mark;
    private readonly StringValues etag;

    public PublicPageBytes(byte[] body, string type)
    {
        (this.body, this.type) = (body, type);
        mark = $"\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 12))}\"";
        etag = mark;
    }

    public int Length => body.Length;

    /// <summary>Answers with the page, or with "not modified" where the browser has it.</summary>
    public Task Write(HttpContext context)
    {
        var response = context.Response;
        var headers = response.Headers;
        headers.ETag = etag;
        headers.CacheControl = Asking;
        SafeHeaders.Set(context);
        var held = context.Request.Headers.IfNoneMatch;
        if (held.Count > 0 && IsHeld(held))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        headers.ContentType = type;
        headers.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            response.BodyWriter.Write(body);
        }

        return Task.CompletedTask;
    }

    // A proxy that compressed the page gives its mark back as a weak one.
    private bool IsHeld(StringValues held)
    {
        foreach (var value in held)
        {
            if (value == "*" || value?.Contains(mark, StringComparison.Ordinal) == true)
            {
                return true;
            }
        }

        return false;
    }
}
