using System.Text.RegularExpressions;

namespace Heed.Domain.Recommendations;

// The words by which each kind of request is known. They are the general verbs and nouns of recommendations, of no one document.
internal static partial class GateDemands
{
    [GeneratedRegex(@"^(?:(?:also|jointly|together|urgently|collectively|formally|actively|then|further)\b|(?:continue|seek|try|aim|agree|endeavour|attempt|work|liaise) (?:together )?(?:and |to )(?=\w)|try and|work (?:\w+ly |together )?(?:together )?with .{1,90}? to (?=\w)|(?:make|put in place|have in place|agree|establish|develop|introduce|create|set up|consider|explore|review) (?:\w+ )?(?:arrangements?|systems?|process(?:es)?|mechanisms?|ways?|means|steps|measures|a (?:system|process|mechanism|way|means)|an arrangement) (?:to|for|by which to) (?=\w+)|take (?:\w+ )?(?:steps|action|measures) to|(?:consider|explore|look at|examine|identify|determine|decide|agree) (?:what|which|how|whether) (?:further |additional |other )?(?:arrangements|steps|measures|actions?|systems|mechanisms|processes|it|they) (?:can|could|should|might|may) (?:be )?(?:made|taken|introduced|put in place|established|used|developed)?\s*(?:in order )?to\b|(?:consider|explore|look at) (?=\w+ing\b)|(?:ask|require|request|encourage|task) (?:(?!with\b)\w+ ){1,6}?to (?=\w)|in order to)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Wrapping();

    [GeneratedRegex(@"\b(?:monitor|record|report|count|track|collect|collate|measure|establish|know|publish|gather|provide|analyse|identify|recording|monitoring|counting|tracking|collecting|reporting)\b(?!\s+to\b[^,]*\b(?:concern|practice))[^.;]{0,60}?\b(?:the (?:number|proportion|percentage|rate|frequency|volume)|numbers of|how many|how often|data|figures|statistics)\b|^how many\b", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:carry out|conduct|undertake|commission|complete|arrange|arrange to carry out|perform|do|repeat|hold|organise|include)?\s*(?:to )?(?:carry out |undertake |conduct )?(?:an?|the|regular|annual|further|joint|multi-agency|single-agency|thematic|\w+)?\s*(?:[\w-]+\s){0,3}?(?:audits?|dip[- ]sampl\w+|case sampl\w+|case file (?:review|audit)s?|deep dive|peer review|self-assessments?|quality assurance)\b|^(?:audit|dip[- ]sample|sample)\b|^(?!.*\b(?:outcome|result|finding)s?\b).{0,60}\baudits?\b.{0,60}\bshould be (?:carried|undertaken|conducted|completed|commissioned|done)", RegexOptions.IgnoreCase)]
    private static partial Regex Auditing();

    [GeneratedRegex(@"^(?:evaluate|(?:commission|carry out|undertake|conduct) an? (?:\w+ ){0,2}evaluation|measure (?:the )?(?:impact|effect|outcome|difference))|\bshould be evaluated", RegexOptions.IgnoreCase)]
    private static partial Regex Evaluating();

    [GeneratedRegex(@"^(?:speak|talk|meet|liaise in person|hold (?:\w+ ){0,2}(?:conversations|talks|discussions|interviews)|(?:encourage|have|promote|facilitate|begin|open|start|arrange|initiate)(?: for)? (?:\w+ ){0,2}(?:conversations?|dialogue|discussions?|talks|interviews))\b|^interview\b", RegexOptions.IgnoreCase)]
    private static partial Regex Talking();

    [GeneratedRegex(@"^(?:consult|listen to|survey|seek (?:\w+ ){0,2}(?:views|feedback|opinions)|(?:gather|obtain|capture|collect|hear) (?:\w+ ){0,3}(?:views|feedback|voices?|experiences)|co-?produce|ask (?!for\b|that\b)(?!.{1,40}\bto (?:provide|complete|report|submit|confirm)))|\bshould be (?:consulted|asked|listened to)", RegexOptions.IgnoreCase)]
    private static partial Regex Consulting();

    [GeneratedRegex(@"^(?:report|present|provide (?:an? )?(?:\w+ ){0,2}(?:report|update|assurance)|submit|feed ?back to|(?:an? )?(?:\w+ )?reports? (?:should )?(?:to )?be made|be reports? made)\b|\breports? should be (?:made|presented|submitted|provided|taken|given)|\bshould be (?:reported|presented|fed back) to\b|^be (?:\w+ )?reports?\b|^(?:provide|give|offer) (?:the )?\w+ (?:\w+ ){0,4}with (?:an? )?(?:report|assurance|update)", RegexOptions.IgnoreCase)]
    private static partial Regex Reported();

    [GeneratedRegex(@"^(?:write to|lobby|notify|raise (?:this |the |its |their )?(?:\w+ ){0,6}with\b|make representations|escalate (?:\w+ ){0,4}to)", RegexOptions.IgnoreCase)]
    private static partial Regex Written();

    [GeneratedRegex(@"^train\b|\b(?:receive|undertake|complete|attend|be offered|be given|be provided with|have|undergo|access|are offered|are given|are provided with) (?:[\w-]+ ){0,4}(?:training|induction)\b|\b(?:are|be|is) (?:\w+ly )?trained\b|\btraining\b.{0,90}\bshould be (?:provided|delivered|offered|given|made|commissioned|developed|arranged|available|mandatory|extended|rolled)", RegexOptions.IgnoreCase)]
    private static partial Regex Trained();

    [GeneratedRegex(@"^(?:appoint|recruit|nominate|designate|employ|fund an?\b|identify an? (?:[\w-]+ ){0,3}(?:lead|champion|coordinator|worker)\b|assign an?|allocate an?)|\b(?:has|have|with|be allocated|be assigned) an? (?:[\w-]+ ){0,2}?(?:named|designated|dedicated|lead|key|single) (?:\w+ )?(?:lead|worker|professional|person|practitioner|contact|officer|point|nurse|doctor|champion|manager)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Appointing();

    [GeneratedRegex(@"^(?:check|test|verify|establish whether|scrutinise|benchmark|demonstrate)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Checking();

    [GeneratedRegex(@"^(?:monitor|track|measure|keep under review|oversee)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Monitoring();

    [GeneratedRegex(@"^(?:make|carry out|conduct|undertake|complete|arrange(?: for)?|organise|convene|hold|host|set up|establish|create|introduce|develop|provide|produce|write|publish|issue|draw up|deliver|commission|offer|give|run|launch|update|revise|refresh|rewrite|amend|agree|design|implement|adopt|equip|supply|disseminate|facilitate|encourage|promote|roll out|put in place|extend|strengthen|be (?:offered|given|provided with)|(?:\S+\s){1,12}?(?:should|must) be (?:offered|given|provided with)|(?=(?:\S+\s){1,10}?(?:should|must|shall) be (?:made|provided|held|issued|developed|written|produced|arranged|published|established|set|agreed|introduced|updated|revised|commissioned|appointed|created|convened|delivered|drawn)))\s*(?:for )?", RegexOptions.IgnoreCase)]
    private static partial Regex Making();

    [GeneratedRegex(@"^(?:provide|equip|supply|issue)", RegexOptions.IgnoreCase)]
    private static partial Regex Giving();

    [GeneratedRegex(@"^(?:[\w'’-]+\s){1,6}?with (?<what>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex GivenWith();

    [GeneratedRegex(@"\s(?:about|on|of|for|to|in|so|that|which|who|when|where|whether|how|between|with|from|by|at|among|across|under|covering|regarding|concerning|setting|should|must|shall|as)\b|[,;:(]", RegexOptions.IgnoreCase)]
    private static partial Regex ObjectEnd();

    // "conversations with perpetrators", "ask young people who …", "speak with people who have been abused, and their carers, to learn".
    [GeneratedRegex(@"(?:\b(?:with|between|consult|interview|survey|listen to|talk to|speak to|ask|(?:views|feedback|voices?|experiences?|opinions) (?:of|from)|meet)\s+(?!with\b)(?:(?:the )?(?:\w+ )?(?:views|feedback|voices?|experiences?|opinions) (?:of|from) )?)(?<who>.+?)(?=\s(?:to|about|on|in order|so that|so as|before|when|where|whether|how|what|regarding|concerning)\b|[.;]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Party();

    [GeneratedRegex(@"\s(?:who|whose|whom|that|which|in|with|at|from)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Described();

    // "training for housing officers on …", "guidance to receptionists".
    [GeneratedRegex(@"(?:^(?:train|brief|guide)|\b(?:training|courses?|briefings?|sessions?|guidance|guide|protocol|procedure|advice|workshops?|e-learning|induction|toolkit|checklist)\b.{0,60}?\s(?:for|to))\s(?<who>.+?)(?=\s(?:to|on|about|in|so|when|where|whether|how|what|who|regarding|concerning)\b|[.;,]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Readers();

    // To whom a report goes is not what it is about.
    [GeneratedRegex(@"\b(report(?:s|ed)?|reports? should be made|presented?|reports? made|reports? be made|submit|feed ?back)\s+(?:made\s+)?to\s+(?:the\s+)?.{1,120}?(?=\s(?:on|about|how|whether|what|with)\b|[.;]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Reporting();
}
