using System.Security.Cryptography;
using System.Text;
using Heed.Application.Platform.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Web.Platform.Requests;

/// <summary>
/// A form that arrives twice, by a double press without scripts or a connection that tries again, is done once; the second is led where the first went.
/// Every page puts a token of its own into its forms, so that the same form with the same words is the same press.
/// </summary>
internal sealed class OnlyOnce(SentForms sent) : IAsyncPageFilter
{
    private const string Token = "__RequestVerificationToken";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (context.HandlerMethod is null || !HttpMethods.IsPost(http.Request.Method) || http.Actor().Person is not { } person || await Read(http) is not { } fields || !fields.ContainsKey(Token))
        {
            await next();
            return;
        }

        var form = Which(http.Request, person.Value, fields);
        if (await sent.Begin(form, person, http.RequestAborted) is { IsFirst: false } again)
        {
            ((PageModel)context.HandlerInstance).TempData["Done"] = again.LedTo is null ? "This was sent twice. The first is still being done, so look at the page again in a minute before you send it once more" : "This was sent twice, and is done once";
            context.Result = new LocalRedirectResult(again.LedTo ?? http.Request.PathBase + http.Request.Path + http.Request.QueryString);
            return;
        }

        var to = "";
        try
        {
            to = (await next()) switch
            {
                { Exception: not null, ExceptionHandled: false } => "",
                { Result: LocalRedirectResult led } => led.Url,
                { Result: RedirectResult led } => led.Url,
                _ => "",
            };
        }
        finally
        {
            await (to.StartsWith('/') ? sent.Done(form, to) : sent.NotDone(form));
        }
    }

    /// <summary>The fields; null where there is no form, or none that can be read.</summary>
    private static async Task<IFormCollection?> Read(HttpContext http)
    {
        try
        {
            return http.Request.HasFormContentType && !TakesUploadsAttribute.WasTooLarge(http) ? await http.Request.ReadFormAsync(http.RequestAborted) : null;
        }
        catch (Exception broken) when (broken is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    private static byte[] Which(HttpRequest request, Guid person, IFormCollection fields)
    {
        var said = new StringBuilder().Append(person).Append('\0').Append(request.Path).Append('\0').Append(request.QueryString);
        foreach (var (name, value) in fields.SelectMany(f => f.Value.Select(v => (f.Key, v))))
        {
            said.Append('\0').Append(name).Append('\0').Append(value);
        }

        foreach (var file in fields.Files)
        {
            using var bytes = file.OpenReadStream();
            said.Append('\0').Append(file.Name).Append('\0').Append(file.FileName).Append('\0').Append(Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }

        return SHA256.HashData(Encoding.UTF8.GetBytes(said.ToString()));
    }
}
