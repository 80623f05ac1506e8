using System.Text.RegularExpressions;

namespace Heed.Domain.Recommendations;

/// <summary>Finds the sentence of an answer that shows one thing that was asked for.</summary>
internal static partial class GateMatch
{
    /// <summary>How much of what a request is about must be spoken of: little where the very kind of answer is there, more where any deed would do.</summary>
    private const double WithItsKind = 0.2;
    private const double WithoutKind = 0.3;
    private const double InOneSentence = 0.12;

    private const int Near = 3;

    /// <summary>The professions that can be named as those who are taught or guided.</summary>
    public static readonly IReadOnlySet<string> Professions = new HashSet<string>(((string[])
    [
        "police", "gp", "hospital", "nurse", "school", "housing", "probation", "social care", "voluntary", "care home", "foster", "fire", "ambulance",
        "contractor", "faith", "sport", "business", "mental health", "substance", "pregnancy", "court", "solicitor",
    ]).Select(GateVocabulary.Topic));

    public static GateSentence? SentenceFor(GateAsked asked, IReadOnlyList<GateSentence> said)
    {
        var telling = said.Where(s => !IsNoDeed(s)).ToList();
        var candidates = asked.Kinds.Count == 0 ? telling : telling.Where(s => s.Names(asked.Kinds) && !IsEmptyNumber(s, asked)).ToList();
        candidates = asked.Party.Count == 0 ? candidates : [.. candidates.Where(s => Shown(asked.Party, Around(s, said)) >= 0.5 && IsWithThem(asked, s))];
        candidates = asked.For.Count == 0 || Everybody().IsMatch(string.Join(' ', said.Select(s => s.Text))) || Shown(asked.For, said) > 0 ? candidates : [];
        if (candidates.Count == 0)
        {
            return null;
        }

        var best = candidates.MaxBy(s => (Shown(asked.About, [s]) * 4) + Shown(asked.About, Around(s, said)))!;
        var whole = Shown(asked.About, said);
        return asked.Kinds.Count > 0
            ? whole >= WithItsKind && candidates.Exists(s => Shown(asked.About, Around(s, said)) >= WithItsKind) ? best : null
            : whole >= WithoutKind && Shown(asked.About, [best]) >= InOneSentence ? best : null;
    }

    /// <summary>The part of what it is about that these sentences speak of, from 0 to 1.</summary>
    private static double Shown(IReadOnlyList<GateTerm> about, IReadOnlyList<GateSentence> said)
    {
        var all = about.Sum(t => t.Weight);
        var spoken = said.SelectMany(s => s.Terms).SelectMany(t => t.Ideas).ToHashSet();
        return all == 0 ? 1 : about.Where(t => t.Ideas.Overlaps(spoken)).Sum(t => t.Weight) / all;
    }

    /// <summary>
    /// Whether those who were to be heard stand beside the word that says so: "midwives were surveyed about women" does not hear women.
    /// "They said" speaks of those named before.
    /// </summary>
    private static bool IsWithThem(GateAsked asked, GateSentence sentence)
    {
        if (!asked.Kinds.Overlaps([GateVocabulary.Kind("talk"), GateVocabulary.Kind("consult")]) || Pronoun().IsMatch(sentence.Text))
        {
            return true;
        }

        var them = asked.Party.SelectMany(t => t.Ideas).ToHashSet();
        return sentence.Terms.Index().Where(t => t.Item.Ideas.Overlaps(asked.Kinds))
            .Any(t => sentence.Terms.Skip(t.Index - Near).Take(Math.Min(t.Index, Near) + (Passive().IsMatch(sentence.Text[..t.Item.At]) ? 0 : Near + 1)).Any(n => n.Ideas.Overlaps(them)));
    }

    /// <summary>A sentence with those beside it: "It" and "they" speak of what was named before.</summary>
    private static IReadOnlyList<GateSentence> Around(GateSentence sentence, IReadOnlyList<GateSentence> said) =>
        [.. said.Where((s, at) => s == sentence || (at > 0 && said[at - 1] == sentence) || (at + 1 < said.Count && said[at + 1] == sentence))];

    /// <summary>Agreement, intent and denial show no deed.</summary>
    private static bool IsNoDeed(GateSentence sentence) => Denial().IsMatch(sentence.Text) || (Agreement().IsMatch(sentence.Text) && !Deed().IsMatch(sentence.Text));

    /// <summary>"A number of examples" counts nothing.</summary>
    private static bool IsEmptyNumber(GateSentence sentence, GateAsked asked) =>
        asked.Kinds.Contains("kind figures") && asked.Kinds.Count == 1 && EmptyNumber().Replace(sentence.Text, "") is var rest && !GateVocabulary.Read(rest).Any(t => t.Ideas.Overlaps(asked.Kinds));

    [GeneratedRegex(@"\b(?:has|have|had|was|were|is|are|did|could|can) not (?:yet |been |be |able )|\b(?:not yet|unable to|was not possible|no progress|nothing has|has yet to|have yet to|did not (?:take place|happen|proceed|go ahead)|decided against)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denial();

    [GeneratedRegex(@"\b(?:accepts?|agrees?|recogni[sz]es?|acknowledges?|notes?|welcomes?|is committed|are committed|remains committed|supports? th(?:is|e) recommendation|understands? the importance|takes? (?:this|these|its) .{0,40}seriously)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Agreement();

    [GeneratedRegex(@"\b(?:has|have|had|was|were|now)\s+\w+|\b\w+ed (?:the|a|an|its|their|all)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Deed();

    [GeneratedRegex(@"\b(?:was|were|been|being|are|is)\s+(?:\w+ly\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Passive();

    [GeneratedRegex(@"^(?:they|she|he|these|their|most|all|many|some|nine|eight|seven|six|\w+ of them)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"\b(?:multi-agency|all (?:staff|agencies|professionals|practitioners|partners|services|front-?line)|practitioners|professionals|(?:front-?line )?staff|workforce|partner agencies|across agencies)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Everybody();

    [GeneratedRegex(@"\b(?:an? (?:\w+ )?(?:number|range|variety|rate) of|any number of)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EmptyNumber();
}
