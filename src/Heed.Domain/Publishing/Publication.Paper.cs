using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Domain.Publishing;

public sealed partial class Publication
{
    /// <summary>The words of every kind but the toolkit.</summary>
    public PaperWords Paper { get; private set; } = PaperWords.None;

    /// <summary>The file that it is about: the report as it was uploaded; null where there is none.</summary>
    public KeptFile? Attached { get; private set; }

    /// <summary>Writes what stands on the page. Where the words change, every signature that was approved under the old ones is asked for again.</summary>
    public Outcome Write(PaperWords said)
    {
        var words = said.Trimmed();
        var problems = new Problems()
            .IfBlank(words.Title, nameof(PaperWords.Title), "Enter the title that the public reads")
            .IfLonger(words.Title, 250, nameof(PaperWords.Title), "The title")
            .If(words.Sections.Count > PaperWords.MostSections, "", $"A publication has {PaperWords.MostSections} parts at most");
        foreach (var (section, at) in words.Sections.Select((s, at) => (s, at)))
        {
            problems.If(section.IsWritten && section.Heading.Length == 0, PaperWords.Field(at, nameof(PaperSection.Heading)), "Enter the heading of this part, or leave its words out")
                .IfLonger(section.Heading, 120, PaperWords.Field(at, nameof(PaperSection.Heading)), "The heading")
                .IfLonger(section.Text, 20_000, PaperWords.Field(at, nameof(PaperSection.Text)), section.Heading.Length > 0 ? $"“{section.Heading}”" : "This part");
        }

        if (problems.Any)
        {
            return problems;
        }

        if (!Paper.SaysTheSame(words))
        {
            Signatures = [.. Signatures.Select(s => s with { Approved = null })];
        }

        Paper = words;
        return Outcome.Done;
    }

    /// <summary>Puts the file in place that it is about; an earlier one stays with the editions that were made with it.</summary>
    public Outcome Attach(KeptFile file)
    {
        if (!Form.NeedsFile)
        {
            return Outcome.Refused("File", $"A {Form.Name} has no file of its own: its files are made from its words");
        }

        Attached = file;
        return Outcome.Done;
    }
}

/// <summary>What somebody wrote for a publication that is no toolkit.</summary>
public sealed record PaperWords(string Title, IReadOnlyList<PaperSection> Sections)
{
    public const int MostSections = 12;

    public static readonly PaperWords None = new("", []);

    /// <summary>What the field of a part is called on a form: "Sections[2].Text".</summary>
    public static string Field(int at, string of) => $"{nameof(Sections)}[{at}].{of}";

    public PaperWords Trimmed() => new(Title.Trim(), [.. Sections.Select(s => s.Trimmed()).Where(s => s.IsWritten || s.Heading.Length > 0)]);

    public bool SaysTheSame(PaperWords other) => Title == other.Title && Sections.SequenceEqual(other.Sections);
}
