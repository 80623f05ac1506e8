namespace Heed.Application.Imports.Reading;

/// <summary>Local, regional or national, from the words of a cell or a heading.</summary>
internal static class Scopes
{
    public static string? Of(string text)
    {
        string? found = null;
        foreach (var (word, _, _) in Words.Of(text).Take(20))
        {
            if (word is "local" or "regional" or "national")
            {
                if (found is not null && found != word)
                {
                    return null;
                }
                found = word;
            }
        }
        return found ?? (text.Trim().ToUpperInvariant() switch { "L" => "local", "R" => "regional", "N" => "national", _ => null });
    }

    /// <summary>"National recommendations" over a part of the plan.</summary>
    public static string? OfSection(string text) =>
        Words.Count(text) <= 6 && text.Contains("recommendation", StringComparison.OrdinalIgnoreCase) ? Of(text) : null;
}
