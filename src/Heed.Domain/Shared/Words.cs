using System.Globalization;
using System.Text;
using Heed.Domain.People;

namespace Heed.Domain.Shared;

/// <summary>Small pieces of plain English that every sentence of Heed is made with.</summary>
public static class Words
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

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
