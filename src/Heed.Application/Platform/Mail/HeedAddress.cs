namespace Heed.Application.Platform.Mail;

/// <summary>Where people find this Heed, for links in letters. It is configured, never taken from a request, which anybody can forge.</summary>
/// <param name="address">Asked each time, since a server may know its port only after it started: "https://heed.example.org".</param>
public sealed class HeedAddress(Func<string> address)
{
    /// <summary>The whole address of a page of ours.</summary>
    public string Of(string path) => address().TrimEnd('/') + path;

    public string Host => Uri.TryCreate(address(), UriKind.Absolute, out var uri) ? uri.Host : "localhost";
}
