namespace Heed.TestKit;

/// <summary>What a browser asks of Heed: an address, or a form that was filled in. It can be asked again, by somebody else too.</summary>
public sealed record Asked(HttpMethod Method, Uri Address, IReadOnlyList<KeyValuePair<string, string>> Fields, IReadOnlyList<(string Name, string File, byte[] Bytes)> Files)
{
    private const string Token = "__RequestVerificationToken";

    public static Asked Page(string path) => new(HttpMethod.Get, new Uri(path, UriKind.RelativeOrAbsolute), [], []);

    /// <summary>The same with another person's own token against forged forms.</summary>
    public Asked With(string token) => Method == HttpMethod.Get ? this : this with { Fields = [.. Fields.Where(f => f.Key != Token), new(Token, token)] };

    public HttpRequestMessage Message() => new(Method, Address) { Content = Method == HttpMethod.Get ? null : Files.Count == 0 ? new FormUrlEncodedContent(Fields) : Multipart() };

    private MultipartFormDataContent Multipart()
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in Fields)
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var (name, file, bytes) in Files)
        {
            content.Add(new ByteArrayContent(bytes), name, file);
        }

        return content;
    }
}
