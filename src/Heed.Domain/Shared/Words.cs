using System.Globalization;
using System.Text;
using Heed.Domain.People;

namespace Heed.Domain.Shared;

/// <summary>Small pieces of plain English that every sentence of Heed is made with.</summary>
public static class Words
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>"one, two and three".</summary>
    public static string List(IReadOnlyList<string> items, string joint = "and") => items.Count switch
    {
        0 => "nobody",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {joint} {items[^1]}",
    };

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpper(text[0], English) + text[1..];

    /// <summary>"31 March 2026".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", English);

    /// <summary>"31 March 2026 at 3:07pm", on the clock of the United Kingdom.</summary>
    public static string Moment(DateTimeOffset moment)
    {
        var there = TimeZoneInfo.ConvertTime(moment, London).DateTime;
        return $"{Day(DateOnly.FromDateTime(there))} at {there.ToString("h:mmtt", CultureInfo.InvariantCulture).ToLowerInvariant()}";
    }

    /// <summary>The first words of a text, cut at the end of a word and never inside one.</summary>
    /// <param name="most">The most characters that are kept before the ellipsis.</param>
    public static string Begin(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = text.LastIndexOfAny([' ', '\n', '\u00a0'], most);
        return text[..(end > most / 2 ? end : most)].TrimEnd(' ', '\n', '\u00a0', ',', ';', ':', '–', '-') + "…";
    }

    /// <summary>"1 day", "3 days".</summary>
    public static string Count(int n, string one, string? many = null) => $"{n.ToString("N0", English)} {(n == 1 ? one : many ?? one + "s")}";

    /// <summary>An enum's name as words: <c>InProgress</c> is "in progress".</summary>
    public static string Of<T>(T value) where T : struct, Enum
    {
        var name = value.ToString();
        var words = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && words.Length > 0)
            {
                words.Append(' ');
            }

            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }

    public static string Plural(Role role) => Of(role) + "s";
}
