using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

/// <summary>What evidence is evidence of.</summary>
public enum EvidenceKind
{
    /// <summary>Something was made: a policy, a course, a leaflet.</summary>
    Output,

    /// <summary>Something changed for people: an audit, data, the voice of a child, an adult, a family, a practitioner.</summary>
    Outcome,
}

public sealed partial class PlanAction
{
    private readonly List<Evidence> evidence = [];

    public IReadOnlyList<Evidence> Evidence => evidence;

    /// <summary>Whether something shows what was done; what was destroyed shows nothing.</summary>
    public bool HasEvidence => evidence.Exists(e => e.DestroyedAt is null);

    /// <param name="about">What form it has, who did it, what it shows, and who may see it.</param>
    public Outcome<EvidenceId> AddEvidence(string title, EvidenceKind kind, DateOnly? evidenceOf, KeptFile file, Stamp by, EvidenceAbout? about = null)
    {
        var problems = (about ?? EvidenceAbout.Plain).Check()
            .If(MergedInto is not null, "", CarriedOn)
            .IfBlank(title, nameof(Heed.Domain.Recommendations.Evidence.Title), "Enter what the evidence is")
            .IfLonger(title, 250, nameof(Heed.Domain.Recommendations.Evidence.Title), "The title")
            .If(evidenceOf is null, nameof(Heed.Domain.Recommendations.Evidence.EvidenceOf), "Enter the date it is evidence of, not the day it was uploaded")
            .If(evidenceOf > by.Day, nameof(Heed.Domain.Recommendations.Evidence.EvidenceOf), "The date it is evidence of cannot be in the future");
        if (problems.Any)
        {
            return problems;
        }

        var made = new Evidence(this, title.Trim(), kind, evidenceOf!.Value, file, by, about ?? EvidenceAbout.Plain);
        evidence.Add(made);
        return made.Id;
    }

    /// <summary>A newer revision of a piece of evidence; the earlier ones stay.</summary>
    public Outcome ReviseEvidence(EvidenceId id, DateOnly? evidenceOf, KeptFile file, Stamp by)
    {
        if (evidence.Find(e => e.Id == id) is not { } found)
        {
            return Outcome.NotFound;
        }

        if (found.DestroyedAt is not null)
        {
            return Outcome.Refused("", "This evidence was destroyed. Add new evidence in its place");
        }

        var problems = new Problems()
            .If(evidenceOf is null, nameof(Heed.Domain.Recommendations.Evidence.EvidenceOf), "Enter the date it is evidence of, not the day it was uploaded")
            .If(evidenceOf > by.Day, nameof(Heed.Domain.Recommendations.Evidence.EvidenceOf), "The date it is evidence of cannot be in the future")
            .If(found.Revisions[^1].File.Sha256 == file.Sha256, "File", "This is the same file as the present revision");
        if (!problems.Any)
        {
            found.Revise(evidenceOf!.Value, file, by);
            FallIf(Verified == VerifiedState.Verified && verifications[^1].Saw.Any(s => s.Id == id), $"The evidence “{found.Title}” was revised after it", by);
        }

        return problems;
    }

    /// <summary>Puts a tombstone in the place of one file of evidence. Where nothing else of that evidence is left, its title goes too.</summary>
    /// <returns>Whether there was something to destroy.</returns>
    public bool DestroyEvidence(FileId file, Tombstone tombstone) =>
        evidence.Find(e => e.Revisions.Any(r => r.File.Id == file && r.Tombstone is null)) is { } found && found.Destroy(file, tombstone);
}

/// <summary>A stored file as evidence refers to it.</summary>
/// <param name="Sha256">The hash of its bytes in small hexadecimal letters, kept as proof.</param>
/// <param name="Bytes">Its size in bytes.</param>
public sealed record KeptFile(FileId Id, string Name, string Sha256, long Bytes)
{
    /// <summary>No file, for a rule to refuse with its own sentence.</summary>
    public static KeptFile None => new(FileId.New(), "", "", 0);
}

/// <summary>What shows that an action was done or made a difference.</summary>
public sealed class Evidence : IScoped
{
    private readonly List<EvidenceRevision> revisions = [];

    private Evidence()
    {
    }

    internal Evidence(PlanAction action, string title, EvidenceKind kind, DateOnly evidenceOf, KeptFile file, Stamp by, EvidenceAbout about)
    {
        (Id, ActionId, ScopeId, Title, Kind) = (EvidenceId.New(), action.Id, action.ScopeId, title, kind);
        (Form, Body, Shows, Sight, MayBePublic) = (about.Form, about.Body.Trim(), about.Shows.Trim(), about.Sight, about.MayBePublic);
        Revise(evidenceOf, file, by);
    }

    public EvidenceId Id { get; private set; }

    public ActionId ActionId { get; private set; }

    public ScopeId ScopeId { get; private set; }

    public string Title { get; private set; } = "";

    public EvidenceKind Kind { get; private set; }

    public EvidenceForm Form { get; private set; }

    /// <summary>Who carried it out or received it: "Case Review Group"; empty where nobody said.</summary>
    public string Body { get; private set; } = "";

    /// <summary>What it shows, in a sentence or two; empty where nobody said.</summary>
    public string Shows { get; private set; } = "";

    public EvidenceSight Sight { get; private set; }

    /// <summary>Whether it may be shown to the public; it never is by itself.</summary>
    public bool MayBePublic { get; private set; }

    /// <summary>The date that the present revision is evidence of.</summary>
    public DateOnly EvidenceOf { get; private set; }

    public IReadOnlyList<EvidenceRevision> Revisions => revisions;

    /// <summary>When the last of its files was destroyed; null while one is there.</summary>
    public DateTimeOffset? DestroyedAt { get; private set; }

    internal bool Destroy(FileId file, Tombstone tombstone)
    {
        var at = revisions.FindIndex(r => r.File.Id == file);
        revisions[at] = revisions[at] with { File = new KeptFile(file, "", "", 0), Tombstone = tombstone };
        if (revisions.FindLast(r => r.Tombstone is null) is { } present)
        {
            EvidenceOf = present.EvidenceOf;
        }
        else
        {
            (Title, DestroyedAt) = ("", tombstone.At);
        }

        return true;
    }

    internal void Revise(DateOnly evidenceOf, KeptFile file, Stamp by)
    {
        EvidenceOf = evidenceOf;
        revisions.Add(new EvidenceRevision(revisions.Count + 1, evidenceOf, file, by));
    }
}

/// <summary>One revision of a piece of evidence, with the hash of the file it was.</summary>
/// <param name="Tombstone">What stands in the place of its file when that was destroyed.</param>
public sealed record EvidenceRevision(int Number, DateOnly EvidenceOf, KeptFile File, Stamp By, Tombstone? Tombstone = null);
