using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Reviews;

/// <summary>What a line of an identification key stands for.</summary>
public enum KeyEntryKind
{
    Person,
    Date,
    Address,
    School,
    Other,
}

/// <summary>
/// The sealed identification key of a review: who and what really stands behind its pseudonyms. What it says is sealed before it comes
/// here; only the people named for it open it, with a reason, and every opening is recorded.
/// </summary>
public sealed class IdentificationKey : IAggregate
{
    private readonly List<KeyEntry> entries = [];
    private readonly List<KeyHolder> holders = [];

    private IdentificationKey()
    {
    }

    public IdentificationKeyId Id { get; private set; }

    /// <summary>The review's own scope: who sees the review sees that it has a key, and never what the key says.</summary>
    public ScopeId ScopeId { get; private set; }

    public SourceId ReviewId { get; private set; }

    /// <summary>The key's own data key, wrapped under the master key.</summary>
    public byte[] WrappedKey { get; private set; } = [];

    public IReadOnlyList<KeyEntry> Entries => entries;

    /// <summary>Everybody who was ever named for it.</summary>
    public IReadOnlyList<KeyHolder> Holders => holders;

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    /// <param name="id">Made before, because the data key is bound to it.</param>
    public static IdentificationKey SetUp(IdentificationKeyId id, Review review, byte[] wrappedKey) =>
        new() { Id = id, ScopeId = review.ScopeId, ReviewId = review.Id, WrappedKey = wrappedKey };

    public bool MayOpen(PersonId? person) => person is { } id && holders.Exists(h => h.PersonId == id && h.Ended is null);

    /// <summary>Whether nobody else in post could open it without this person.</summary>
    /// <param name="inPost">Who of its holders is in post.</param>
    public bool NeedsAnotherBefore(PersonId leaves, IReadOnlyCollection<PersonId> inPost) =>
        MayOpen(leaves) && !holders.Exists(h => h.Ended is null && h.PersonId != leaves && inPost.Contains(h.PersonId));

    /// <summary>Names somebody who may open it. Nobody names themselves.</summary>
    public Outcome Name(PersonId person, Stamp by)
    {
        var problems = new Problems()
            .If(person == by.Who, "Person", "Nobody names themselves; ask another manager or the chair")
            .If(MayOpen(person), "Person", "This person is named already");
        if (!problems.Any)
        {
            holders.Add(new KeyHolder { Id = KeyHolderId.New(), KeyId = Id, ScopeId = ScopeId, PersonId = person, Named = by });
        }

        return problems;
    }

    public Outcome End(PersonId person, Stamp by)
    {
        if (holders.Find(h => h.PersonId == person && h.Ended is null) is not { } found)
        {
            return Outcome.NotFound;
        }

        found.Ended = by;
        return Outcome.Done;
    }

    /// <param name="sealedValue">The real name, date or place with its other forms, sealed for this entry alone.</param>
    public Outcome Write(KeyEntryId id, KeyEntryKind kind, string pseudonym, byte[] sealedValue)
    {
        var problems = new Problems().IfLonger(pseudonym, 100, nameof(KeyEntry.Pseudonym), "The pseudonym");
        if (!problems.Any)
        {
            entries.RemoveAll(e => e.Id == id);
            entries.Add(new KeyEntry { Id = id, KeyId = Id, ScopeId = ScopeId, Kind = kind, Pseudonym = pseudonym.Trim(), Sealed = sealedValue });
        }

        return problems;
    }

    public Outcome TakeOut(KeyEntryId id) => entries.RemoveAll(e => e.Id == id) > 0 ? Outcome.Done : Outcome.NotFound;
}

/// <summary>One line of an identification key: what kind of thing, its pseudonym, and the sealed truth.</summary>
public sealed class KeyEntry : IScoped
{
    public KeyEntryId Id { get; init; }

    public IdentificationKeyId KeyId { get; init; }

    public ScopeId ScopeId { get; init; }

    public KeyEntryKind Kind { get; init; }

    /// <summary>The name that everything else uses; empty where there is none.</summary>
    public string Pseudonym { get; init; } = "";

    public byte[] Sealed { get; init; } = [];
}

/// <summary>That somebody may open an identification key, from when and by whom.</summary>
public sealed class KeyHolder : IScoped
{
    public KeyHolderId Id { get; init; }

    public IdentificationKeyId KeyId { get; init; }

    public ScopeId ScopeId { get; init; }

    public PersonId PersonId { get; init; }

    public Stamp Named { get; init; } = null!;

    public Stamp? Ended { get; internal set; }
}
