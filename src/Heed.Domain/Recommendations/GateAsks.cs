using System.Text.RegularExpressions;

namespace Heed.Domain.Recommendations;

/// <summary>Finds each thing that a recommendation asks for: what stands after its "should", parted where another deed is asked for.</summary>
internal static partial class GateAsks
{
    /// <summary>The deeds that recommendations ask for, in the form in which they ask.</summary>
    private const string Deeds = "accept|address|adopt|agree|allocate|amend|analyse|appoint|arrange|ask|assess|assign|assure|audit|benchmark|brief|build|carry out|challenge|check|clarify|collate|collect|commission|communicate|complete|conduct|consider|consult|convene|co-produce|create|define|deliver|demonstrate|design|designate|determine|develop|disseminate|draw up|embed|encourage|engage|enhance|ensure|equip|establish|evaluate|examine|expand|explore|extend|facilitate|formalise|fund|gather|hold|identify|implement|improve|include|increase|inform|introduce|invest|investigate|invite|involve|issue|launch|liaise|listen to|lobby|maintain|make|map|measure|meet|mandate|monitor|negotiate|nominate|notify|offer|organise|pilot|plan|prioritise|produce|promote|provide|publicise|publish|put in place|raise|recommend|record|recruit|reduce|refresh|reinforce|remind|replace|report|request|require|research|review|revise|revisit|roll out|run|satisfy|scope|scrutinise|seek|send|set out|set up|share|simplify|specify|strengthen|supply|support|survey|talk to|speak to|speak with|take|task|tell|test|track|train|update|undertake|use|work|write";

    public static IReadOnlyList<GateAsked> Of(string recommendation)
    {
        var sentences = GateSentence.Split(recommendation).Select(s => s.Text).ToList();
        var found = new List<GateAsked>();
        for (var at = 0; at < sentences.Count; at++)
        {
            if (sentences[at].EndsWith(':') && Modal().Match(sentences[at].Replace(":", " …:", StringComparison.Ordinal)) is { Success: true } should)
            {
                var opening = sentences[at][Math.Min(should.Index + should.Length, sentences[at].Length - 1)..^1];
                // A list under "should:": each item is a request of its own, in the words of the item.
                while (at + 1 < sentences.Count && !Modal().IsMatch(sentences[at + 1]))
                {
                    found.AddRange(Parts(sentences[++at]).Select(p => GateDemands.Read(p, opening)));
                }

                continue;
            }

            found.AddRange(Requests(sentences[at]).Select(p => GateDemands.Read(p, "")));
        }

        if (found.Count == 0)
        {
            found.AddRange(sentences.Select(s => GateDemands.Read(Trimmed(s), "")));
        }

        // "… and check that it is used": what "it" is stands in the request before.
        return [.. found.Select((a, at) => at > 0 && Pronoun().IsMatch(a.Phrase) ? a with { About = [.. a.About, .. found[at - 1].About] } : a).DistinctBy(a => a.Phrase)];
    }

    private static List<string> Requests(string sentence)
    {
        var plain = Remark().Replace(sentence, "");
        if (Aim().IsMatch(plain))
        {
            return [];
        }

        foreach (var opening in (Regex[])[Modal(), ThirdPerson(), Told()])
        {
            if (opening.Match(plain) is { Success: true } modal)
            {
                var after = plain[(modal.Index + modal.Length)..];
                return Passive().IsMatch(after) ? Passives(plain, modal, after) : Parts(after);
            }
        }

        return Imperative().Match(plain) is { Success: true } verb ? Parts(plain[verb.Index..]) : [];
    }

    /// <summary>"A report should be made": what is asked for stands before the "should".</summary>
    private static List<string> Passives(string sentence, Match modal, string after)
    {
        var parts = Parts(after);
        var subject = Preamble().Replace(sentence[..modal.Index], "");
        subject = subject.Trim() is "There" or "there" or "" ? "" : subject.Trim() + " " + modal.Value.Trim() + " ";
        return [Trimmed(subject + parts[0]), .. parts.Skip(1)];
    }

    private static List<string> Parts(string request)
    {
        var parts = new List<string>();
        var from = 0;
        foreach (Match joint in Joint().Matches(request))
        {
            if (joint.Index > from && IsOwnRequest(request[from..joint.Index], joint))
            {
                parts.Add(Trimmed(request[from..joint.Index]));
                from = joint.Groups["verb"].Index;
            }
        }

        parts.Add(Trimmed(request[from..]));
        return parts;
    }

    /// <summary>Whether the verb after an "and" is a deed of its own, or one of two in the same breath: "review and update", "to assess and manage".</summary>
    private static bool IsOwnRequest(string before, Match joint)
    {
        if (before.Count(c => c == ' ') < 2 || Breath().IsMatch(before))
        {
            return false;
        }

        // After "ensure that staff …" another verb is most likely what the staff are to do.
        var strong = joint.Value.TrimStart()[0] is ';' or ',' || joint.Groups["should"].Success;
        return strong || !Ensured().IsMatch(before) || joint.Groups["verb"].Value is "provide" or "develop" or "commission" or "publish" or "monitor" or "produce" or "deliver";
    }

    private static string Trimmed(string phrase) => phrase.Trim().TrimEnd('.', ';', ',', ':').Trim();
}
