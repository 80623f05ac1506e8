using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Heed.TestKit;

/// <summary>A person's browser without scripts: opens pages, fills in forms by their labels, and presses buttons.</summary>
public sealed class Browser(HttpClient http)
{
    public HttpClient Http => http;

    /// <summary>The page it shows, after any redirects.</summary>
    public IHtmlDocument Page { get; private set; } = null!;

    public HttpStatusCode Status { get; private set; }

    public string Path { get; private set; } = "";

    public string Text => Page.Body?.TextContent ?? "";

    public string Heading => Page.QuerySelector("h1")?.TextContent.Trim() ?? "";

    public IReadOnlyList<string> Problems => [.. Page.QuerySelectorAll(".govuk-error-summary__list li").Select(e => e.TextContent.Trim())];

    public async Task<Browser> Open(string path)
    {
        await Follow(await http.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute)));
        return this;
    }

    public async Task SignIn(string email, string password)
    {
        await Open("/account/sign-in");
        await Press("Sign in", ("Form.Email", email), ("Form.Password", password));
        if (Path.StartsWith("/account/sign-in", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"Could not sign in: {string.Join("; ", Problems)}");
        }
    }

    /// <summary>Fills in the form that holds the button and presses it. A field may be given several times; a date as "2026-03-31".</summary>
    public Task<Browser> Press(string button, params (string Name, string Value)[] fields) => Press(button, [], fields);

    public async Task<Browser> Press(string button, IReadOnlyList<(string Name, string File, byte[] Bytes)> files, params (string Name, string Value)[] fields)
    {
        using var message = Fill(button, files, fields).Message();
        await Follow(await http.SendAsync(message));
        return this;
    }

    /// <summary>Fills in the form that holds the button, and does not press it yet.</summary>
    public Asked Fill(string button, IReadOnlyList<(string Name, string File, byte[] Bytes)> files, params (string Name, string Value)[] fields)
    {
        var pressed = Page.QuerySelectorAll("button").OfType<IHtmlButtonElement>().FirstOrDefault(b => b.TextContent.Trim() == button && b.Form is not null)
            ?? throw new InvalidOperationException($"There is no button “{button}” on {Path}. There are: {string.Join(", ", Page.QuerySelectorAll("button").Select(b => b.TextContent.Trim()))}");
        var form = pressed.Form!;
        var values = Defaults(form);
        foreach (var name in fields.Select(f => f.Name).Distinct())
        {
            values.RemoveAll(v => v.Key == name || v.Key.StartsWith(name + ".", StringComparison.Ordinal));
        }

        foreach (var (name, value) in fields)
        {
            if (form.QuerySelector($"[name='{name}'], [name='{name}.Day']") is null)
            {
                throw new InvalidOperationException($"There is no field {name} in the form of “{button}” on {Path}");
            }

            values.Add(new(name, value));
        }

        if (pressed.Name is { Length: > 0 } pressedName)
        {
            values.Add(new(pressedName, pressed.Value));
        }

        var target = pressed.GetAttribute("formaction") ?? form.GetAttribute("action") ?? "";
        var address = new Uri(new Uri(http.BaseAddress!, Path), target.Length == 0 ? Path : target);
        return form.Method == "get"
            ? new Asked(HttpMethod.Get, new Uri(address.GetLeftPart(UriPartial.Path) + "?" + string.Join("&", values.Select(v => $"{v.Key}={Uri.EscapeDataString(v.Value)}"))), [], [])
            : new Asked(HttpMethod.Post, address, values, files);
    }

    private static List<KeyValuePair<string, string>> Defaults(IHtmlFormElement form)
    {
        var values = new List<KeyValuePair<string, string>>();
        foreach (var element in form.Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } choice when choice.IsChecked && choice.Name is { } name:
                    values.Add(new(name, choice.Value));
                    break;
                case IHtmlInputElement { Type: not ("checkbox" or "radio" or "submit" or "button" or "file") } input when input.Name is { Length: > 0 } name:
                    values.Add(new(name, input.Value));
                    break;
                case IHtmlTextAreaElement { Name: { } name } area:
                    values.Add(new(name, area.Value));
                    break;
                case IHtmlSelectElement { Name: { } name } select:
                    values.Add(new(name, select.Value ?? ""));
                    break;
                default:
                    break;
            }
        }

        return values;
    }

    private async Task Follow(HttpResponseMessage response)
    {
        for (var hop = 0; hop < 10 && response.Headers.Location is { } next; hop++)
        {
            var address = new Uri(response.RequestMessage!.RequestUri!, next);
            response.Dispose();
            response = await http.GetAsync(address);
        }

        Status = response.StatusCode;
        Path = response.RequestMessage!.RequestUri!.PathAndQuery;
        var html = await response.Content.ReadAsStringAsync();
        var context = BrowsingContext.New(Configuration.Default);
        Page = (IHtmlDocument)await context.OpenAsync(r => r.Content(html).Address(response.RequestMessage.RequestUri!));
        response.Dispose();
    }
}
