using Heed.Domain.People;
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
    Withdrawn,
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
        (Number, Title, Content, Sha256) = (number, frozen.Title, frozen.Content, frozen.Sha256);
        (ChangeNote, Submitted) = (changeNote, by);
        owners.AddRange(frozen.Owners.Distinct().Select(o => new EditionOwner(Id, o, ScopeId)));
    }

    public EditionId Id { get; private set; }

    public PublicationId PublicationId { get; private set; }

    public ScopeId ScopeId { get; private set; }

    public string Slug { get; private set; } = "";

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

    public string ChangeNote { get; private set; } = "";

    public Stamp Submitted { get; private set; } = null!;

    /// <summary>Who published it and when; null until then.</summary>
    public Stamp? Released { get; private set; }

    /// <summary>Who returned or withdrew it, and why.</summary>
    public Stamp? Ended { get; private set; }

    public string Reason { get; private set; } = "";

    internal void GoOut(Stamp by) => (State, Released) = (EditionState.Published, by);

    internal void Supersede() => State = EditionState.Superseded;

    internal void Return(string reason, Stamp by) => (State, Ended, Reason) = (EditionState.Returned, by, reason.Trim());

    internal void Withdraw(string reason, Stamp by) => (State, Ended, Reason) = (EditionState.Withdrawn, by, reason.Trim());
}

/// <summary>What is frozen: the words as JSON with their hash, and what lists are made from.</summary>
/// <param name="Sha256">The hash of <paramref name="Content"/> in UTF-8, in small hexadecimal letters.</param>
public sealed record FrozenWords(string Content, string Sha256, string Title, IReadOnlyList<PartnershipId> Owners);

/// <summary>That a partnership owned the review when an edition was frozen.</summary>
public sealed record EditionOwner(EditionId EditionId, PartnershipId PartnershipId, ScopeId ScopeId) : IScoped;
