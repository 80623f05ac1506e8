namespace Heed.Domain.People;

/// <summary>An e-mail address, kept in small letters so that one person is one address.</summary>
public readonly record struct EmailAddress
{
    private EmailAddress(string value) => Value = value;

    public string Value { get; }

    public static bool TryParse(string? text, out EmailAddress address)
    {
        var trimmed = (text ?? "").Trim().ToLowerInvariant();
        var at = trimmed.IndexOf('@', StringComparison.Ordinal);
        var fine = at > 0 && at == trimmed.LastIndexOf('@') && trimmed.IndexOf('.', at) > at + 1 && !trimmed.EndsWith('.')
            && trimmed.Length <= 254 && !trimmed.Any(c => char.IsWhiteSpace(c) || c is '<' or '>' or ',' or ';' or '"');
        address = fine ? new EmailAddress(trimmed) : default;
        return fine;
    }

    public static EmailAddress Of(string text) =>
        TryParse(text, out var address) ? address : throw new ArgumentException($"Not an e-mail address: {text}", nameof(text));

    public override string ToString() => Value ?? "";
}
