using System.Text.RegularExpressions;

namespace Heed.Domain.Recommendations;

/// <summary>Words that stand where a day or a deed should, and have no end: "Ongoing".</summary>
public static partial class OpenEnded
{
    /// <summary>Whether a text says nothing but that.</summary>
    public static bool IsAll(string? text) => text is not null && Only().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:(?:this|it|work|action)\s+(?:is|remains)\s+)?(?:on-?\s?going|continu(?:ous|ing|al|ed|es)|rolling(?: programme| basis)?|in due course|as and when|as soon as possible|asap|until further notice|open[- ]ended)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Only();
}
