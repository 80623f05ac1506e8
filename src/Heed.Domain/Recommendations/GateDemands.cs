using System.Text.RegularExpressions;

namespace Heed.Domain.Recommendations;

/// <summary>One thing asked for, as the gate understands it.</summary>
/// <param name="Phrase">The words of the recommendation.</param>
/// <param name="Kinds">The kinds of answer that would show it; empty where any deed about it would.</param>
/// <param name="Party">Whom it must be done with; empty where nobody is named.</param>
/// <param name="For">For whom a course or guidance is; empty where no particular profession is named.</param>
/// <param name="About">What it is about.</param>
internal sealed record GateAsked(string Phrase, IReadOnlySet<string> Kinds, IReadOnlyList<GateTerm> Party, IReadOnlyList<GateTerm> For, IReadOnlyList<GateTerm> About);

/// <summary>Reads from the words of a request which kind of answer would show it: one who asks for a forum is not answered by a flow chart.</summary>
internal static partial class GateDemands
{
    private static readonly Dictionary<string, string[]> Accepted = new()
    {
        ["figures"] = ["figures"],
        ["audit"] = ["audit"],
        ["check"] = ["audit", "figures", "evaluation", "monitoring", "report"],
        ["monitoring"] = ["monitoring", "audit", "figures", "report", "evaluation", "supervision"],
        ["meeting"] = ["meeting"],
        ["talk"] = ["talk"],
        ["consult"] = ["consult"],
        ["training"] = ["training"],
        ["guidance"] = ["guidance"],
        ["report"] = ["report"],
        ["appointment"] = ["appointment"],
        ["evaluation"] = ["evaluation", "audit"],
        ["letter"] = ["letter", "report"],
        ["publicity"] = ["publicity", "training", "meeting"],
        ["tool"] = ["tool", "guidance"],
        ["supervision"] = ["supervision"],
        ["visit"] = ["visit"],
    };

    public static GateAsked Read(string phrase, string opening)
    {
        var core = Unwrapped(phrase);
        var kinds = KindsOf(core);
        if (kinds.Count == 0 && opening.Length > 0)
        {
            kinds = KindsOf(Unwrapped($"{opening} {phrase}"));
        }

        var party = kinds.Overlaps(["kind talk", "kind consult", "kind meeting"]) && Party().Match(core) is { Success: true } with
            ? People(with.Groups["who"].Value) : [];
        var about = About(core, kinds);
        about = about.Sum(t => t.Weight) < 1.5 ? About(phrase, kinds) : about;
        var readers = kinds.Overlaps(["kind training", "kind guidance"]) && Readers().Match(core) is { Success: true } to
            ? GateVocabulary.Read(to.Groups["who"].Value).Where(t => t.Ideas.Overlaps(GateMatch.Professions)).ToList() : [];
        return new GateAsked(phrase, kinds, party, readers, about);
    }

    private static List<GateTerm> About(string words, IReadOnlySet<string> kinds) =>
        [.. GateVocabulary.Read(Reporting().Replace(words, "$1 ")).Where(t => !t.Ideas.Overlaps(kinds) || t.Weight >= 1)];

    /// <summary>"women who have used its service" are women; "people who have been defrauded" are known only by the rest.</summary>
    private static List<GateTerm> People(string who)
    {
        var telling = Telling(Described().Split(who)[0]);
        return telling.Count > 0 ? telling : Telling(who);

        static List<GateTerm> Telling(string words) => [.. GateVocabulary.Read(words).Where(t => t.Weight > 0.5)];
    }

    private static HashSet<string> KindsOf(string core)
    {
        var asked = Asked().FirstOrDefault(a => a.Words.IsMatch(core)).Kind ?? KindOfObject(core);
        return asked is null ? [] : [.. Accepted[asked].Select(GateVocabulary.Kind)];
    }

    /// <summary>What is asked for by the verb alone, most telling first.</summary>
    private static IEnumerable<(Regex Words, string Kind)> Asked() =>
    [
        (Number(), "figures"), (Auditing(), "audit"), (Evaluating(), "evaluation"), (Talking(), "talk"), (Consulting(), "consult"),
        (Reported(), "report"), (Written(), "letter"), (Trained(), "training"), (Appointing(), "appointment"), (Checking(), "check"), (Monitoring(), "monitoring"),
    ];

    /// <summary>The kind of the thing that is to be made or given: the last kind named before "about", "of", "for" and the like.</summary>
    private static string? KindOfObject(string core)
    {
        if (Making().Match(core) is not { Success: true } verb)
        {
            return null;
        }

        var rest = core[(verb.Index + verb.Length)..];
        var with = Giving().IsMatch(verb.Value) && GivenWith().Match(rest) is { Success: true } given ? given.Groups["what"].Value : rest;
        var thing = ObjectEnd().Split(with)[0];
        var last = GateVocabulary.Read(thing).SelectMany(t => t.Ideas.Where(i => i.StartsWith("kind ", StringComparison.Ordinal)).Take(1)).LastOrDefault();
        return last is null ? null : last["kind ".Length..] is var kind && Accepted.ContainsKey(kind) ? kind : null;
    }

    /// <summary>Takes off what only leads up to the deed: "continue to work with partners to", "consider what arrangements can be made to".</summary>
    private static string Unwrapped(string phrase)
    {
        var core = phrase;
        for (var before = ""; before != core;)
        {
            (before, core) = (core, Wrapping().Replace(core, "", 1).TrimStart());
        }

        return core;
    }
}
