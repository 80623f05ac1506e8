using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;

namespace Heed.Application.Disposals;

/// <summary>
/// The forms of a name that are looked for, wherever they stand in a text, in small letters and in capitals. Both databases fold the
/// letters of English only, so that a form with others is looked for as it is typed, in small letters, in capitals and with capital beginnings.
/// </summary>
internal sealed class Forms
{
    private const int Around = 90;

    private static readonly MethodInfo Contains = typeof(string).GetMethod(nameof(string.Contains), [typeof(string)])!;

    private static readonly MethodInfo Lower = typeof(string).GetMethod(nameof(string.ToLower), [])!;

    private readonly IReadOnlyList<string> typed;
    private readonly List<string> small;
    private readonly List<string> asTheyStand;

    private Forms(IReadOnlyList<string> typed)
    {
        this.typed = typed;
        small = [.. typed.Select(f => f.ToLowerInvariant()).Distinct()];
        asTheyStand = [.. typed.Where(f => f.Any(c => c > 127)).SelectMany(f => new[] { f, f.ToUpperInvariant(), CultureInfo.InvariantCulture.TextInfo.ToTitleCase(f.ToLowerInvariant()) }).Distinct()];
    }

    public static Forms Of(IReadOnlyList<string> typed) => new(typed);

    /// <summary>The forms as they were typed, one a line.</summary>
    public static IReadOnlyList<string> In(string text) => [.. text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Whether a text holds one of the forms, for the database to ask.</summary>
    public Expression<Func<T, bool>> AreIn<T>(Expression<Func<T, string>> text)
    {
        var lower = Expression.Call(text.Body, Lower);
        var asked = small.Select(f => (Expression)Expression.Call(lower, Contains, Asked(f)))
            .Concat(asTheyStand.Select(f => Expression.Call(text.Body, Contains, Asked(f))));
        return Expression.Lambda<Func<T, bool>>(asked.Aggregate(Expression.OrElse), text.Parameters);
    }

    public bool AreIn(string text) => typed.Any(f => Place(text, f) >= 0);

    /// <summary>Some words around the first form in a text.</summary>
    public string Excerpt(string text)
    {
        var flat = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var at = typed.Select(f => Place(flat, f)).Where(p => p >= 0).DefaultIfEmpty(0).Min();
        var (from, to) = (Math.Max(0, at - Around), Math.Min(flat.Length, at + (2 * Around)));
        return (from > 0 ? "… " : "") + flat[from..to].Trim() + (to < flat.Length ? " …" : "");
    }

    /// <summary>A parameter of the query, so that the name stands in no text of SQL and in no log of one.</summary>
    private static MemberExpression Asked(string form) => Expression.Property(Expression.Constant(new Parameter(form)), nameof(Parameter.Value));

    private static int Place(string text, string form) => CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, form, CompareOptions.IgnoreCase);

    private sealed record Parameter(string Value);
}
