using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Domain.Publishing;

public enum EditionState
{
    /// <summary>Frozen, and waiting for a second person.</summary>
    Submitted,

    /// <summary>Sent back to be changed.</summary>
    Returned,
    Published,

    /// <summary>A later edition took its place.</summary>
    Superseded,

    /// <summary>Taken back; an explanation stands in its place.</summary>
    Withdrawn,

    /// <summary>Checked by a second person, and waiting for its day. It never goes out by itself.</summary>
    Scheduled,

    /// <summary>Gone for good: its address says only that.</summary>
    Removed,

    /// <summary>Another publication of the review took its place, and its address leads there.</summary>
    Replaced,
}

/// <summary>A frozen copy of what the public reads, with its hash.</summary>
public sealed class Edition : IScoped
{
    private readonly List<EditionOwner> owners = [];

    private Edition()
    {
    }

    internal Edition(Publication publication, int number, FrozenWords frozen, string changeNote, Stamp by)
    {
        (Id, PublicationId, ScopeId, Slug) = (EditionId.New(), publication.Id, publication.ScopeId, publication.Slug);
        (Kind, Address, Files) = (publication.Kind, publication.Address, frozen.Files);
        (Number, Title, Content, Sha256) = (number, frozen.Title, frozen.Content, frozen.Sha256);
        (ChangeNote, Submitted) = (changeNote, by);
        owners.AddRange(frozen.Owners.Distinct().Select(o => new EditionOwner(Id, o, ScopeId)));
    }

    public EditionId Id { get; private set; }

    public PublicationId PublicationId { get; private set; }

    public ScopeId ScopeId { get; private set; }

    public string Slug { get; private set; } = "";

    public PublicationKind Kind { get; private set; }

    /// <summary>Its place below the review's: "toolkit", "response".</summary>
    public string Address { get; private set; } = "";

    /// <summary>Counted from 1 within the publication.</summary>
    public int Number { get; private set; }

    /// <summary>The title as it was frozen, so that a list need not read the whole content.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The partnerships that owned the review when it was frozen.</summary>
    public IReadOnlyList<EditionOwner> Owners => owners;

    public EditionState State { get; private set; }

    /// <summary>The frozen words, as JSON.</summary>
    public string Content { get; private set; } = "";

    /// <summary>The hash of <see cref="Content"/> in UTF-8, in small hexadecimal letters.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>The files that go out with it, made from the same words or uploaded.</summary>
    public IReadOnlyList<EditionFile> Files { get; private set; } = [];

    public string ChangeNote { get; private set; } = "";

    public Stamp Submitted { get; private set; } = null!;

    /// <summary>Who published it and when; null until then.</summary>
    public Stamp? Released { get; private set; }

    /// <summary>The second person who found it right, and set its day; null where it went out at once.</summary>
    public Stamp? Checked { get; private set; }

    /// <summary>The day for which it was set.</summary>
    public DateOnly? GoesOutOn { get; private set; }

    /// <summary>Why it was published by whoever prepared it; empty where a second person looked first.</summary>
    public string AloneBecause { get; private set; } = "";

    /// <summary>Who looked at it after it was published alone; null while nobody has.</summary>
    public Stamp? LookedAt { get; private set; }

    /// <summary>What somebody named for the identification key found to be none of it.</summary>
    public IReadOnlyList<Settlement> Settlements { get; private set; } = [];

    public bool IsSettled(Identified identified) => identified.MayBeSettled && Settlements.Any(s => s.Mark == identified.Mark);

    /// <summary>Whether it went out unseen by a second person, and still is.</summary>
    public bool WaitsForALook => AloneBecause.Length > 0 && LookedAt is null;

    /// <summary>Who returned, withdrew, removed or replaced it, and why.</summary>
    public Stamp? Ended { get; private set; }

    public string Reason { get; private set; } = "";

    /// <summary>Where its address leads once another publication took its place; empty otherwise.</summary>
    public string LeadsTo { get; private set; } = "";

    internal void Schedule(DateOnly on, Stamp by) => (State, GoesOutOn, Checked) = (EditionState.Scheduled, on, by);

    internal void GoOut(Stamp by, string aloneBecause) => (State, Released, AloneBecause) = (EditionState.Published, by, aloneBecause.Trim());

    internal void Settle(IEnumerable<Identified> settled, string why, Stamp by) =>
        Settlements = [.. Settlements, .. settled.Where(i => !IsSettled(i)).Select(i => new Settlement(i.Mark, i.Sentence, why.Trim(), by))];

    internal void LookAt(Stamp by) => LookedAt = by;

    internal void Supersede() => State = EditionState.Superseded;

    internal void Return(string reason, Stamp by) => (State, Ended, Reason) = (EditionState.Returned, by, reason.Trim());

    internal void Withdraw(string reason, Stamp by) => (State, Ended, Reason) = (EditionState.Withdrawn, by, reason.Trim());

    internal void Remove(string reason, Stamp by) => (State, Ended, Reason) = (EditionState.Removed, by, reason.Trim());

    internal void Replace(string leadsTo, Stamp by) => (State, Ended, LeadsTo) = (EditionState.Replaced, by, leadsTo);
}

/// <summary>That somebody who is named for the identification key looked at a place and found that it says nothing of it.</summary>
/// <param name="Mark">Of exactly what was found there; other words at the same place are another doubt.</param>
/// <param name="Why">In words that everybody who works on the edition may read.</param>
public sealed record Settlement(string Mark, string Sentence, string Why, Stamp By);

/// <summary>What a file of an edition is.</summary>
public enum EditionFileKind
{
    Pdf,
    Word,

    /// <summary>Pages that open from a memory stick.</summary>
    Zip,

    /// <summary>The file that the publication is about, as it was uploaded.</summary>
    Attached,
}

/// <summary>A file that goes out with an edition: bytes in the store that never change.</summary>
/// <param name="File">Its name is the one under which the public saves it.</param>
public sealed record EditionFile(EditionFileKind Kind, KeptFile File);

/// <summary>What is frozen: the words as JSON with their hash, and what lists are made from.</summary>
/// <param name="Sha256">The hash of <paramref name="Content"/> in UTF-8, in small hexadecimal letters.</param>
/// <param name="Files">The files that were made from it or go with it.</param>
public sealed record FrozenWords(string Content, string Sha256, string Title, IReadOnlyList<PartnershipId> Owners, IReadOnlyList<EditionFile> Files);

/// <summary>That a partnership owned the review when an edition was frozen.</summary>
public sealed record EditionOwner(EditionId EditionId, PartnershipId PartnershipId, ScopeId ScopeId) : IScoped;
