using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Documents;

public readonly record struct ReviewDocumentId(Guid Value) : IId<ReviewDocumentId>
{
    public static ReviewDocumentId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>One document in the library of a review, with every version of it. It is for those who work on the review, and never published as it stands.</summary>
public sealed class ReviewDocument : IAggregate
{
    private readonly List<DocumentVersion> versions = [];

    private ReviewDocument()
    {
    }

    public ReviewDocumentId Id { get; private set; }

    /// <summary>The review's own scope.</summary>
    public ScopeId ScopeId { get; private set; }

    public SourceId ReviewId { get; private set; }

    /// <summary>Empty once all of its files were destroyed.</summary>
    public string Title { get; private set; } = "";

    public DocumentKind Kind { get; private set; }

    public DocumentReaders Readers { get; private set; }

    /// <summary>The code of the document that the type of review asks for, and that this is; empty where it is none of these.</summary>
    public string Requirement { get; private set; } = "";

    /// <summary>The number of the agency's report that it is; null where it is none.</summary>
    public int? ReportNumber { get; private set; }

    /// <summary>The hold that it shows was asked for; null where it shows none.</summary>
    public HoldId? HoldId { get; private set; }

    /// <summary>The versions, the one that counts last.</summary>
    public IReadOnlyList<DocumentVersion> Versions => versions;

    /// <summary>Who put it aside and when; null while it counts.</summary>
    public Stamp? Aside { get; private set; }

    public string AsideBecause { get; private set; } = "";

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    /// <summary>Whether a file of it is left.</summary>
    public bool IsHeld => versions.Exists(v => v.Tombstone is null);

    public static Outcome<ReviewDocument> Add(Review review, DocumentSaid said, DateOnly? on, KeptFile file, Stamp by)
    {
        var made = new ReviewDocument { Id = ReviewDocumentId.New(), ScopeId = review.ScopeId, ReviewId = review.Id };
        var problems = made.Check(said).And(CheckFile(on, file, by));
        if (problems.Any)
        {
            return problems;
        }

        made.Say(said);
        made.versions.Add(new DocumentVersion(1, on!.Value, file, "", by));
        return made;
    }

    /// <summary>Changes what is said of it; its versions stay as they are.</summary>
    public Outcome Describe(DocumentSaid said)
    {
        var problems = Check(said).If(!IsHeld, "", Gone);
        if (!problems.Any)
        {
            Say(said);
        }

        return problems;
    }

    /// <summary>A newer version of it; the earlier ones stay.</summary>
    public Outcome AddVersion(DateOnly? on, KeptFile file, string changed, Stamp by)
    {
        var problems = CheckFile(on, file, by)
            .If(!IsHeld, "", Gone)
            .If(Aside is not null, "", "This document was put aside. Bring it back first")
            .If(file.Sha256.Length > 0 && versions[^1].File.Sha256 == file.Sha256, "File", "This is the same file as the present version")
            .IfBlank(changed, nameof(DocumentVersion.Changed), "Enter what is different in it, for example “after the panel’s comments”")
            .IfLonger(changed, 1_000, nameof(DocumentVersion.Changed), "What is different");
        if (!problems.Any)
        {
            versions.Add(new DocumentVersion(versions.Count + 1, on!.Value, file, changed.Trim(), by));
        }

        return problems;
    }

    /// <summary>It counts no longer, and stays readable.</summary>
    public Outcome PutAside(string because, Stamp by)
    {
        var problems = new Problems()
            .If(Aside is not null, "", "It was put aside already")
            .IfBlank(because, nameof(AsideBecause), "Enter why it counts no longer")
            .IfLonger(because, 1_000, nameof(AsideBecause), "The reason");
        if (!problems.Any)
        {
            (Aside, AsideBecause) = (by, because.Trim());
        }

        return problems;
    }

    public Outcome BringBack()
    {
        if (Aside is null)
        {
            return Outcome.Refused("", "It was brought back already");
        }

        (Aside, AsideBecause) = (null, "");
        return Outcome.Done;
    }

    /// <summary>Puts a tombstone in the place of one of its files. Where no other is left, its title goes too.</summary>
    /// <returns>Whether there was something to destroy.</returns>
    public bool Destroy(FileId file, Tombstone tombstone)
    {
        var at = versions.FindIndex(v => v.File.Id == file && v.Tombstone is null);
        if (at < 0)
        {
            return false;
        }

        versions[at] = versions[at] with { File = new KeptFile(file, "", "", 0), Changed = "", Tombstone = tombstone };
        Title = IsHeld ? Title : "";
        return true;
    }

    private const string Gone = "This document was destroyed. Add a new one in its place";

    private static Problems CheckFile(DateOnly? on, KeptFile file, Stamp by) => new Problems()
        .If(on is null, nameof(DocumentVersion.On), "Enter the day that the document is dated")
        .If(on > by.Day, nameof(DocumentVersion.On), "The day cannot be in the future")
        .If(file.Sha256.Length == 0, "File", "Choose a file");

    private Problems Check(DocumentSaid said) => new Problems()
        .IfBlank(said.Title, nameof(Title), "Enter what the document is called")
        .IfLonger(said.Title, 250, nameof(Title), "The title")
        .If(said.Kind is null || !Enum.IsDefined(said.Kind.Value), nameof(Kind), "Choose what kind of document it is")
        .If(!Enum.IsDefined(said.Readers), nameof(Readers), "Choose who may read it")
        .If(said.ReportNumber is not null && said.HoldId is not null, nameof(ReportNumber), "A document is an agency’s report or shows that a hold was asked for; choose one");

    private void Say(DocumentSaid said) => (Title, Kind, Readers, Requirement, ReportNumber, HoldId) = (said.Title.Trim(), said.Kind!.Value, said.Readers, said.Requirement, said.ReportNumber, said.HoldId);
}

public enum DocumentKind
{
    TermsOfReference,
    AgencyReport,
    Chronology,
    Minutes,

    /// <summary>A letter, or an order of a court.</summary>
    Letter,
    Draft,

    /// <summary>The report as it was agreed.</summary>
    Report,
    Other,
}

/// <summary>Who may read a document.</summary>
public enum DocumentReaders
{
    /// <summary>Everybody who sees the review.</summary>
    Everybody,

    /// <summary>Those who carry the review out: managers, chairs, panel members and reviewers.</summary>
    Panel,
}

/// <summary>What somebody says of a document.</summary>
/// <param name="Requirement">The code of the document of the type that it is; empty for none.</param>
/// <param name="ReportNumber">The agency's report that it is; null for none.</param>
/// <param name="HoldId">The hold that it shows was asked for; null for none.</param>
public sealed record DocumentSaid(string Title, DocumentKind? Kind, DocumentReaders Readers, string Requirement = "", int? ReportNumber = null, HoldId? HoldId = null);

/// <summary>One version of a document, with the hash of the file it was.</summary>
/// <param name="Number">Counts the versions, from 1.</param>
/// <param name="On">The day that it is dated.</param>
/// <param name="Changed">What is different from the version before; empty for the first.</param>
/// <param name="Tombstone">What stands in the place of its file when that was destroyed.</param>
public sealed record DocumentVersion(int Number, DateOnly On, KeptFile File, string Changed, Stamp By, Tombstone? Tombstone = null);
