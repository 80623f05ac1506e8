using System.Text.RegularExpressions;

namespace Heed.Domain.Recommendations;

/// <summary>Finds whether a difference was asked for where only what was made is shown, and whether anything shows it at all.</summary>
internal static partial class GateOutcomes
{
    private static readonly HashSet<string> Looking = [GateVocabulary.Kind("audit"), GateVocabulary.Kind("figures"), GateVocabulary.Kind("evaluation")];

    /// <summary>A difference for people was asked for, and neither the answer nor the evidence shows one.</summary>
    public static IEnumerable<GateProblem> OutputOnly(string recommendation, IReadOnlyList<GateSentence> said, IReadOnlyList<string> evidence)
    {
        var promised = GateSentence.Split(recommendation).Select(s => Promise(s.Text)).FirstOrDefault(p => p is not null);
        return promised is null || said.Any(s => ShowsDifference(s) && !GateTenses.IsFuture(s.Text)) || evidence.Any(e => ShowsDifference(new GateSentence(e)))
            ? [] : [new GateProblem(GateRule.OutputOnly, promised)];
    }

    /// <summary>
    /// An empty list of evidence says that there is none. Where no list is given, as of published answers, one that names nothing to look at is without evidence.
    /// </summary>
    public static IEnumerable<GateProblem> NoEvidence(IReadOnlyList<GateSentence> said, IReadOnlyList<string>? evidence)
    {
        var without = evidence is null ? !said.Any(ShowsDifference) : !evidence.Any(e => e.Any(char.IsLetterOrDigit));
        return without ? [new GateProblem(GateRule.NoEvidence, said.Count > 0 ? said[0].Text : "")] : [];
    }

    private static string? Promise(string sentence) =>
        Purpose().Match(sentence) is { Success: true } purpose ? purpose.Value.Trim().TrimEnd('.')
        : Ensured().Match(sentence) is { Success: true } ensured && !OnlyGiven().IsMatch(ensured.Value) ? ensured.Value.Trim().TrimEnd('.')
        : Difference().Match(sentence) is { Success: true } difference ? difference.Value.Trim().TrimEnd('.') : null;

    /// <summary>An audit, figures about people, or what they said; how many came to a course, or were sent a leaflet, is no difference.</summary>
    private static bool ShowsDifference(GateSentence sentence) =>
        Voice().IsMatch(sentence.Text)
        || (!Delivered().IsMatch(sentence.Text) && (sentence.Names(Looking) || Figure().IsMatch(Dates().Replace(sentence.Text, " "))))
        || Changed().IsMatch(sentence.Text);

    [GeneratedRegex(@"\b(?:so that|in order that)\b(?=(?:\s\S+){0,2}?\s(?:children|child|young|people|adults?|famil\w+|parents?|carers?|victims?|survivors?|residents?|tenants?|patients?|pupils?|students?|women|men|babies|staff|practitioners?|professionals?|officers?|workers?|they|everyone|risks?|harm|safety|abuse|neglect|needs)\b).+|\b(?:assure (?:itself|themselves)|seeks? (?:\w+ )?assurances?|be assured|gain assurance|satisfy (?:itself|themselves))\b.+", RegexOptions.IgnoreCase)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"\b(?:ensure|make sure|ensuring)(?: that)? (?:all |every |each |any |both |front-?line |its |their |the |relevant |local |multi-agency |\w+ing )*(?:\w+ ){0,2}?(?:staff|practitioners?|professionals?|officers?|workers?|teachers?|nurses?|gps|doctors|midwives|clinicians|managers?|children|child|young people|adults?|people|person|families|family|parents|carers|victims?|survivors?|residents?|tenants?|patients?|pupils?|students?|women|men|babies|volunteers|governors)\b.+", RegexOptions.IgnoreCase)]
    private static partial Regex Ensured();

    // "ensure that staff are trained" asks for the course, not for what it changes.
    [GeneratedRegex(@"\b(?:is|are|be|have been|has been) (?:\w+ly )?(?:trained|briefed|given|issued|provided|offered|sent|reminded|supplied|told|informed|made aware|signposted)\b|\b(?:receives?|attends?|completes?|undertakes?|have access|has access|have read)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OnlyGiven();

    [GeneratedRegex(@"\b(?:improv(?:e|es|ing)|increas(?:e|es|ing)|strengthen(?:s|ing)?|build(?:s|ing)?|rais(?:e|es|ing)|enhanc(?:e|es|ing)|reduc(?:e|es|ing)|prevent(?:s|ing)?|minimis(?:e|es|ing)|lower(?:s|ing)?|shorten(?:s|ing)?|decreas(?:e|es|ing))\s+(?:the\s+|its\s+|their\s+)?(?:[\w'’-]+\s){0,5}?(?:confidence|competence|outcomes?|safety|experiences?|well-?being|understanding|knowledge|identification|recognition|awareness|attendance|rates?|number|risks?|harm|delays?|response|responses|quality|skills?|timeliness|engagement|trust|waiting|admissions|deaths|incidents|reoffending|uptake)\b.*", RegexOptions.IgnoreCase)]
    private static partial Regex Difference();

    [GeneratedRegex(@"\b(?:delivered|attended|completed (?:the|a|this|all)? ?(?:course|training|module|e-learning|session)|were trained|have been trained|staff trained|trained|circulated|distributed|printed|copies|viewed|downloads?|downloaded|visits to the page|hits|sessions (?:were|ran)|workshops? (?:were|ran)|slides|published|launched|register|module|catalogue)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Delivered();

    [GeneratedRegex(@"\b(?:feedback|survey(?:ed)?|told us|(?:said|say|reported|report|described|felt|feel) (?:that |they |feeling |more |it |safer|better)|voices? of|focus groups?|interviews? (?:with|of)|interviewed|quotations?|case studies|views of|lived experience)", RegexOptions.IgnoreCase)]
    private static partial Regex Voice();

    [GeneratedRegex(@"\b(?:fell|fallen|dropped|risen|rose|reduced|increased|improved|doubled|halved|(?<!followed )up|down|compared|decreased|grew)\s+(?:by|from|to|with)\b|\b(?:compared with|in contrast to the year before|audit|dip[- ]sampl\w+|inspection|inspectors?) (?:\w+ ){0,6}?(?:found|showed?|shows|confirmed|rated|judged)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Changed();

    [GeneratedRegex(@"\d|\bper ?cent\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|all|none|every one|half|most) (?:of|out of)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Figure();

    [GeneratedRegex(@"\b(?:19|20)\d\d(?:/\d\d(?:\d\d)?)?\b|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|\b(?:section|version|v|recommendation|action|paragraph|appendix|part|chapter|regulation|stage|phase|level|tier|year|key stage|under|aged|article|schedule)\.?\s?\d+(?:\.\d+)*|\b\d{1,2}/\d{1,2}/\d{2,4}\b", RegexOptions.IgnoreCase)]
    private static partial Regex Dates();
}
