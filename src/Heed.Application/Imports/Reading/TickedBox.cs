using System.Buffers;

namespace Heed.Application.Imports.Reading;

/// <summary>Reads a row of boxes of which one is ticked: "☐ Red ☒ Amber ☐ Green".</summary>
internal static class TickedBox
{
    private static readonly SearchValues<char> Ticked = SearchValues.Create("☒☑✓✔✗✘");
    private static readonly SearchValues<char> Open = SearchValues.Create("☐□◻❏");
    private static readonly SearchValues<char> Either = SearchValues.Create("☒☑✓✔✗✘☐□◻❏");

    /// <returns>The words beside the ticked box, or the text itself where it is no row of boxes.</returns>
    public static string Of(string text)
    {
        var all = text.AsSpan();
        if (all.IndexOfAny(Open) < 0)
        {
            return text;
        }
        var at = all.IndexOfAny(Ticked);
        if (at < 0)
        {
            return "";
        }
        var rest = all[(at + 1)..];
        var end = rest.IndexOfAny(Either);
        var after = (end < 0 ? rest : rest[..end]).Trim();
        var before = all[..at];
        return (after.Length > 0 ? after : before[(before.LastIndexOfAny(Either) + 1)..].Trim()).ToString();
    }
}
