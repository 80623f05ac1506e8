using System.Text.RegularExpressions;

namespace Heed.Domain.Recommendations;

// How English speaks of what is still to come, and of what has no end.
internal static partial class GateTenses
{
    [GeneratedRegex("""["“][^"”]{3,}["”]|(?<=\s)[‘'][^’']{3,}[’'](?=[\s.,;:])""")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b(?:will|shall|[’']ll)\b(?!\s+be able\b)(?=\s+(?:not\s+|also\s+|now\s+|then\s+|soon\s+|continue\s+|only\s+|\w+ly\s+)?[a-z]+)")]
    private static partial Regex Will();

    [GeneratedRegex(@"\b(?:policy|policies|procedures?|protocols?|guidance|guide|pathways?|agreements?|terms of reference|standards?|contracts?|letters?|forms?|templates?|flow ?charts?|leaflets?|memorandum|handbook|charter|checklists?|specification|it|they|which|that)\s+(?:\w+ly\s+|also\s+|now\s+)*(?:says?|states?|sets? out|requires?|makes? (?:it )?clear|explains?|specif(?:y|ies)|describes?|stipulates?|provides?|expects?|tells? \w+|outlines? (?:what|how|when|who))\b[^.]*$|\b(?:so that|in the (?:event|case) (?:of|that))\b[^.,]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Rule();

    [GeneratedRegex(@"\b(?:the|a|an|at|free|political|good|their|his|her|own|living|of)\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex ANoun();

    [GeneratedRegex(@"\b(?:(?:is|are|was|were) (?:currently |now |also )?(?:planned|scheduled|intended|proposed|anticipated|timetabled)(?= (?:to|for|in|on|by)\b|[.,;]|$)|(?:is|are) (?:currently |now |also )?(?:expected|due|set|going|about|on track|hoped|hoping|planning|intending|looking|aiming|preparing) to (?=[a-z])|(?:is|are) (?:now )?due (?:in|by|on|for|at)\b|plans?\s+to\s+[a-z]+|intends?\s+to\s+[a-z]+|(?:hopes?|proposes?|aims|expects)\s+to\s+[a-z]+|(?:has|have) plans\b|plans (?:are|is) in place to|next steps?\b|in the (?:coming|next) (?:\w+ )?(?:weeks?|months?|years?|quarter|term)|later (?:this|next) (?:year|month|term)|(?:from|by|in|during|for) next (?:spring|summer|autumn|winter|year|month|term|week|january|february|march|april|may|june|july|august|september|october|november|december))")]
    private static partial Regex Planned();

    [GeneratedRegex(@"\b(?:care|safety|support|action|treatment|protection|discharge|contingency|crisis|pathway|these|those|of|all|individual|management|escape|learning|health|improvement|business|recovery|education|the|whose|which|step|no|had)\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex PlanThatIsAThing();

    [GeneratedRegex(@"\bto be\s+(?:\w+ly\s+|then\s+|re-?)?(?:[a-z]+(?:ed|en)|held|sent|put|set up|built|sought|made|run|begun|brought)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ToBe();

    // "asked for it to be recorded", "needed to be seen", "for concerns to be raised": told, not promised.
    [GeneratedRegex(@"\b(?:for|need(?:s|ed)?|ha[sd]|have|able|asked|wanted|allow\w*|enabl\w+|requir\w+|expect\w+|appear\w*|seem\w*|found|continue\w*|likely|ought|used|supposed|agreed|known|considered|shown|said|understood|reported|believed|caus\w+|led|request\w*|liable|where|how|when|whether|what|felt|prove\w*|right|wish\w*|ready|referral\w*|form\w*|chance|opportunity|way|tool|system|order|information)\b[^.,;]{0,60}$", RegexOptions.IgnoreCase)]
    private static partial Regex Told();

    [GeneratedRegex(@"\b(?:not yet|(?:has|have|is|are) yet to|yet to be|remains? to be|under development|in development|in draft|in the process of|work is under ?way|is under ?way to|pending|awaiting|awaited|once (?:it|this|they|these|\w+) (?:is|are|has been|have been) (?:agreed|approved|finalised|completed|signed|recruited|published)|(?:is|are|currently) being (?:\w+ly )?(?:developed|drafted|written|rewritten|planned|considered|explored|finalised|prepared|designed|commissioned|recruited|procured|arranged|scoped|negotiated|progressed|reviewed|revised|updated|discussed|piloted|built|consulted on|set up)|(?:to be|date tbc|tbc|yet to be) (?:confirmed|decided|agreed)|(?:has|have) begun to (?:develop|draft|plan|scope)|(?:has|have) started (?:to|work)|to follow\b|in progress)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotYet();

    [GeneratedRegex(@"\b(?:(?:is|are|remains?|being|was|work|currently|and) (?:an |still )?on-?\s?going\b(?!\s+(?:abuse|risk|harm|support|care|contact|need|violence|court|proceedings|investigation))|on an on-?\s?going basis|^on-?\s?going\b|on-?\s?going (?:work|training|programme|process|review|monitoring|development|action|effort|commitment|discussion|piece|project|dialogue|engagement|improvement|basis|campaign|task|activity|communication)|continues? to (?!be (?:at risk|abused|harmed|seen|missing))[a-z]+|will continue|\b(?:this|work|it|training|discussions?|monitoring|programme|process|delivery|efforts?|engagement) (?:still )?continues?\b(?! to)|remains? under (?:\w+ )?review|continu(?:ed|ing|al|ous|ally) (?:to (?:be )?\w+ing|effort|commitment|focus|work|process|improvement|engagement|programme|development|basis)|in due course|as (?:and when|appropriate|required|necessary|needed)\b|(?:where|when|wherever|whenever|if|as far as) (?:possible|practicable|feasible|capacity allows|resources (?:allow|permit)|time allows)|as soon as (?:possible|practicable)|at a later (?:date|stage)|(?:moving|going) forward|for the foreseeable future|rolling (?:programme|basis)|until further notice|from time to time|over time|long[- ]term (?:aim|goal|work)|no end date|never[- ]ending|business as usual going)", RegexOptions.IgnoreCase)]
    private static partial Regex Open();
}
