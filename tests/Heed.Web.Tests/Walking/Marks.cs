namespace Heed.Web.Tests.Walking;

/// <summary>
/// Words that stand nowhere but in what the walk planted. All that only some may see begin alike, so that one look finds any of them.
/// Each planted text ends with a script, which every page must show as words.
/// </summary>
internal static class Marks
{
    /// <summary>How every word begins that only those may see who are entitled.</summary>
    public const string Secret = "zqplanted";

    /// <summary>How the names of bodies and groups begin, which everybody who is signed in may see, and no visitor.</summary>
    public const string Known = "zqknown";

    public const string Script = "<script>zqscript()</script>\"'><img src=x onerror=zqscript()>";

    /// <summary>Stands in the title too, so that a search need not type the mark.</summary>
    public const string Sought = "harbourlight";

    public const string Slug = "zqplantedslug";
    public const string Title = "Zqplantedtitle";
    public const string Summary = "Zqplantedsummary";
    public const string Pseudonym = "Zqplantedpseudonym";
    public const string Finding = "Zqplantedfinding";
    public const string Hold = "Zqplantedhold";
    public const string RealName = "Zqplantedrealname";
    public const string Opening = "Zqplantedopening";
    public const string Recommendation = "Zqplantedrecommendation";
    public const string Reasons = "Zqplantedreasons";
    public const string Measure = "Zqplantedmeasure";
    public const string Action = "Zqplantedaction";
    public const string Progress = "Zqplantedprogress";
    public const string Evidence = "Zqplantedevidence";
    public const string EvidenceFile = "Zqplantedfile";
    public const string EvidenceContent = "Zqplantedcontent";
    public const string Agreed = "Zqplantedagreed";
    public const string Answer = "Zqplantedanswer";
    public const string Words = "Zqplantedwords";
    public const string Edition = "Zqplantededition";
    public const string Preview = "Zqplantedpreview";
    public const string Note = "Zqplantednote";
    public const string Planned = "Zqplantedplanned";
    public const string Signed = "Zqplantedsigned";
    public const string Import = "Zqplantedimport";
    public const string Row = "Zqplantedrow";
    public const string Unplaced = "Zqplantedpassage";
    public const string Notified = "Zqplantednotified";
    public const string Decided = "Zqplanteddecided";
    public const string Carried = "Zqplantedcarried";
    public const string Learned = "Zqplantedlearned";
    public const string Event = "Zqplantedevent";
    public const string Document = "Zqplanteddocument";
    public const string DocumentContent = "Zqplantedpaper";
    public const string Returned = "Zqplantedreturned";
    public const string Stage = "Zqplantedstage";
    public const string Source = "Zqplantedsource";
    public const string Restricted = "Zqplantedrestricted";
    public const string Emergency = "Zqplantedemergency";
    public const string Disposal = "Zqplanteddisposal";
    public const string Retention = "Zqplantedretention";
    public const string Advice = "Zqplantedadvice";
    public const string Keep = "Zqplantedkeep";
    public const string Disclosure = "Zqplanteddisclosure";
    public const string Release = "Zqplantedrelease";
    public const string Quiet = "Zqplantedquiet";
    public const string Letter = "Zqplantedletter";
    public const string Milestone = "Zqplantedmilestone";
    public const string Told = "Zqplantedtold";
    public const string Refusal = "Zqplantedrefusal";
    public const string Minutes = "Zqplantedminutes";
    public const string Impact = "Zqplantedimpact";
    public const string Checked = "Zqplantedchecked";
    public const string Judged = "Zqplantedjudged";
    public const string Place = "Zqplantedplace";
    public const string Succession = "Zqplantedsuccession";
    public const string Person = "Zqplantedperson";
    public const string Post = "Zqplantedpost";

    /// <summary>The name of whoever has an account for one door only.</summary>
    public const string Newcomer = "Zqplantednewcomer";

    /// <summary>What a colour means: whoever sees one colour of a partnership sees it.</summary>
    public const string Colour = "Zqknowncolour";

    public const string Agency = "Zqknownagency";
    public const string Group = "Zqknowngroup";

    /// <summary>What is published, and what the public may read.</summary>
    public const string Public = "Zqpublic";

    /// <summary>What is typed into a form; it is no secret from whoever typed it.</summary>
    public const string Typed = "Zqtyped";

    /// <summary>A text that begins with a mark and ends with a script.</summary>
    public static string Text(string mark, string words = "of the harbour") => $"{mark} {words} {Script}";
}
