using System.Text.RegularExpressions;

namespace Heed.Application.Imports.Reading;

/// <summary>Recognises the labels of plans written in paragraphs: "Recommendation 4", "Lead: …".</summary>
internal static partial class ProseLabels
{
    [GeneratedRegex(@"^\W*(?:(?:local|regional|national|overarching|key|single[\s-]agency|multi[\s-]agency)\s+)*(?:recommendation|rec)\s*(?:no\.?|number)?[\s.]*[A-Z]{0,2}\d{1,4}(?:\.\d{1,3})*[a-z]?(?:\((?!high|low|top)[a-z0-9]{1,4}\))?\s*(?:[:.)\-–—]|$|(?<=\s)(?-i:\p{Lu})|\((?:high|medium|low|local|regional|national|priority|essential|desirable|top)\b)", RegexOptions.IgnoreCase, 1000)]
    public static partial Regex NumberedHead();

    [GeneratedRegex(@"^\W{0,3}(?<label>[A-Za-z][A-Za-z /&'’?\-]{1,50}?)(?:\s*\(s\))?\s*(?<n>\d{1,2}(?:\.\d{1,2})*[a-z]?)?\s*(?::|\s[–—-]\s)\s*(?<rest>.*)$", RegexOptions.Singleline, 1000)]
    public static partial Regex Labelled();

    [GeneratedRegex(@"(?:\t|\s*[;|]\s*|(?<=[.)\d])\s+|\s{2,})(?=(?:Lead|Owner|By|By when|By whom|When|Who|Due|(?:Due |Target |Completion |Review )?Date|Due by|Target|Deadline|Time(?:scale|frame|line)s?|Status|B?RAG|Progress|Updates?|Comments?|Responsible(?: officer| person| manager| agency)?|(?:Action )?Owner|Agency|Lead (?:agency|officer|person|manager|role)|Completed|Date completed|Evidence|Outcome)\s*:)", RegexOptions.IgnoreCase, 1000)]
    public static partial Regex InlineLabel();

    /// <summary>What stands at the foot of a paper and belongs to no recommendation: "Published May 2024", "Contact the business unit …".</summary>
    [GeneratedRegex(@"\A\W*(?:published (?:in |on )?(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}* \d{4}\W*$|last (?:updated|reviewed|modified)\b.{0,40}$|contact (?:us|the (?:business unit|office|partnership|board))\b|©|copyright\b)", RegexOptions.IgnoreCase | RegexOptions.Multiline, 1000)]
    public static partial Regex Closing();

    /// <summary>What the label at the beginning of a paragraph means; null where it begins with none.</summary>
    public static Meaning? MeaningOf(TextPiece piece) => Labelled().Match(piece.Text) is { Success: true } m && Headings.Find(m.Groups["label"].Value.Trim()) is { Strength: >= 0.9 } meaning ? meaning : null;
}
