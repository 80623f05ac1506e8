using System.Text.RegularExpressions;

namespace Heed.Domain.Recommendations;

// How a request is phrased, and where the next one begins.
internal static partial class GateAsks
{
    [GeneratedRegex(@"\b(?:should(?: also| therefore| now| all| both| each)?|must|shall|ought to|needs? to|ha(?:s|ve) to|(?:is|are) (?:asked|required|recommended|requested|invited|encouraged|advised|urged|expected|to be asked) to|(?:is|are) recommended to)\s+(?:\w+ly\s+)?(?=[\w…])", RegexOptions.IgnoreCase)]
    private static partial Regex Modal();

    // "Trust to review its policy", "recommends that the Trust reviews", "recommended that schools be offered".
    [GeneratedRegex(@"^(?:[^.,;]{2,120}?\bto\s+(?=(?:be\s+\w+(?:ed|en|ld|de|nt|ght)|" + Deeds + @")\b)|.{0,80}\brecommend(?:s|ed|ation is)?\s+that\s+(?:\S+\s+){1,10}?(?=(?:be\s|(?:" + Deeds + @")(?:s|es)?\b)))", RegexOptions.IgnoreCase)]
    private static partial Regex Told();

    [GeneratedRegex(@"^(?:to\s+)?(?:" + Deeds + @")\b", RegexOptions.IgnoreCase)]
    private static partial Regex Imperative();

    [GeneratedRegex(@"^(?:(?:be|have been)\s+(?:\w+ly\s+)?(?:\w+(?:ed|en|wn|ne)|made|held|set|put|sent|given|taught|brought|told|built|run|kept|led|sought|met|drawn|carried)\b|be\s)", RegexOptions.IgnoreCase)]
    private static partial Regex Passive();

    // Where a further deed begins. A word that is also a noun ("support", "report") counts only where its object follows.
    [GeneratedRegex(@"(?:[;,]\s*(?:and\s+)?|\s+and\s+)(?:(?<should>should|must|then|also|in addition)\s+)?(?:to\s+)?(?<verb>(?:" + Deeds + @")\b)(?<!\b(?:support|report|review|audit|plan|record|challenge|share|measure|test|check|update|brief|issue|monitor|survey|track|research|request|use|work|run|map|design|fund|pilot|task|address|contact|access)(?!\s+(?:the|a|an|its|their|his|her|all|any|each|every|how|whether|that|it|this|these|those|what|progress|back|to\s+the|to\s+\p{Lu}|on|annually|quarterly|regularly|against|with|if|\p{Lu})\b))", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    [GeneratedRegex(@"\b(?:it|they|them|this|these|those|their|its effect|what happens)\b(?!\s+(?:own|agency|organisation))", RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();

    // "The Trust reviews its tool", "That schools share …".
    [GeneratedRegex(@"^(?:that\s+)?(?:[^\s,.;]+\s+){1,8}?(?=(?:" + Deeds + @")(?:s|es)\s+(?:the|a|an|its|their|his|her|all|any|each|every|how|whether|that|to|with|on|\w+ing)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex ThirdPerson();

    // Two verbs in one breath: the first one stands at most three words before.
    [GeneratedRegex(@"\b(?:to|how(?: best)? to|try|can|could|may|might|will)\s+(?:better\s+|\w+ly\s+)?(?:be\s+\w+|act|ask|discuss|help|keep|know|learn|manage|prevent|protect|recognise|refer|respond|see|spot|start|think|understand|" + Deeds + @")\b(?:\s+\w+){0,2}$|\btry$", RegexOptions.IgnoreCase)]
    private static partial Regex Breath();

    [GeneratedRegex(@"^(?:ensure|make sure|assure|be assured|seek assurance|satisfy)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ensured();

    [GeneratedRegex(@"^(?:when|where|if|in order to|to ensure|following|as part of|in light of|given|while|once)\b[^,]*?(?:,\s*|(?=\b(?:the\s+)?\p{Lu}))")]
    private static partial Regex Preamble();

    // What a sentence is for, or what it tells, is no request.
    [GeneratedRegex(@"^(?:this|these|it|they|the (?:aim|purpose|intention))\s+(?:will|would|is intended|are intended|is to ensure|aims?|is because|should (?:help|enable|lead|mean|result))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Aim();

    [GeneratedRegex(@"^(?:recommendation|action)\s+\d+\s*[:.–-]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Remark();
}
