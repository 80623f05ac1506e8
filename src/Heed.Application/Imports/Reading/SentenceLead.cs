using System.Text.RegularExpressions;

namespace Heed.Application.Imports.Reading;

/// <summary>Reads who leads from the action's own sentence ("The Named GP will brief …"), where the plan has no other place for it.</summary>
internal static partial class SentenceLead
{
    [GeneratedRegex(@"^\W*(?:The\s+)?(?<who>\p{Lu}[\w’'&/,\- ]{1,70}?)\s+(?:will|shall|to|(?:are|is|agrees?|(?:has|have) agreed) to)\s+(?!be\b|the\b|an?\b|all\b)\p{Ll}+\s", RegexOptions.None, 1000)]
    private static partial Regex Doer();

    [GeneratedRegex(@"\s+(?:of|for)\s+|,\s+", RegexOptions.None, 1000)]
    private static partial Regex After();

    /// <summary>The post or body that the sentence begins with; null where it begins with anything else.</summary>
    public static string? Of(string action)
    {
        var who = Doer().Match(Words.OneLine(action)).Groups["who"].Value.Trim();
        // "Team meetings to discuss" begins with what is done, "Director of Nursing to write" with who does it.
        var head = After().Split(who)[0].Split(' ')[^1];
        return Words.Count(who) is > 0 and <= 8 && LeadPart.KindOf(head) is LeadKind.Post or LeadKind.Body ? who : null;
    }

    public static void Add(RowFields row, List<DraftAction> actions, LeadPairs leads)
    {
        if (row.Of(Column.Action).FirstOrDefault(f => !f.Again) is not { } field)
        {
            return;
        }
        foreach (var action in actions)
        {
            if (Of(action.Text) is { } who)
            {
                leads.Add(new Field(Column.Lead, "", field.Piece, Cell.SplitLines(who)) { Cut = who }, [action]);
            }
        }
    }
}
