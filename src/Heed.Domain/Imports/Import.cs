using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Imports;

public readonly record struct ImportId(Guid Value) : IId<ImportId>
{
    public static ImportId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public enum ImportState
{
    /// <summary>The file is being read.</summary>
    Reading,

    /// <summary>The proposed rows wait for a person.</summary>
    Proposed,

    /// <summary>The file could not be read, or holds no plan; the message says why.</summary>
    Refused,

    /// <summary>The rows were saved.</summary>
    Saved,

    /// <summary>A person put it aside; nothing was saved from it.</summary>
    PutAside,

    /// <summary>Two people destroyed the document, and all that was read out of it.</summary>
    Destroyed,
}

/// <summary>What stands in the proposed rows, counted.</summary>
/// <param name="Unplaced">Passages of the document that stand in no row.</param>
public sealed record PlanCount(int Recommendations, int Actions, int OpenDoubts, int Unplaced)
{
    public static readonly PlanCount None = new(0, 0, 0, 0);
}

/// <summary>What was saved from a document, counted.</summary>
/// <param name="Incomplete">Actions among those saved that still lack a person, a role, an agency or a date.</param>
/// <param name="Answers">Draft public answers, made from what the document says was done.</param>
/// <param name="Reworded">Recommendations that were there and took the document's newer wording.</param>
/// <param name="Renewed">Actions that were there and took the document's newer date or progress.</param>
/// <param name="LeftAlone">Recommendations that were there and stay as they are.</param>
public sealed record SavedCount(int Recommendations, int Actions, int Incomplete, int Answers, int Reworded, int Renewed, int LeftAlone);

/// <summary>One document brought in: the file itself, what Heed proposes to make of it, and what a person decided.</summary>
public sealed class Import : IAggregate
{
    /// <summary>A file that brings Heed down while it is being read is tried no more often than this.</summary>
    public const int MostTries = 2;

    private Import()
    {
    }

    public ImportId Id { get; private set; }

    public ScopeId ScopeId { get; private set; }

    public SourceId SourceId { get; private set; }

    public FileId FileId { get; private set; }

    public string FileName { get; private set; } = "";

    /// <summary>The hash of the file's bytes in small hexadecimal letters: the same file is known again by it.</summary>
    public string Sha256 { get; private set; } = "";

    public ImportState State { get; private set; }

    /// <summary>One clear sentence where there is something to say about the whole file.</summary>
    public string Message { get; private set; } = "";

    /// <summary>How often a reading was begun and has not come to its end.</summary>
    public int Tries { get; private set; }

    /// <summary>The proposed rows with every correction made so far, as JSON; empty until the file is read.</summary>
    public string Proposal { get; private set; } = "";

    public PlanCount Found { get; private set; } = PlanCount.None;

    /// <summary>What was saved; null until then.</summary>
    public SavedCount? Kept { get; private set; }

    public Stamp Started { get; private set; } = null!;

    public Stamp? Finished { get; private set; }

    /// <summary>What stands in the place of the document when it was destroyed.</summary>
    public Tombstone? Tombstone { get; private set; }

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public static Import Begin(Source source, FileId file, string fileName, string sha256, Stamp by) => new()
    {
        Id = ImportId.New(),
        ScopeId = source.ScopeId,
        SourceId = source.Id,
        FileId = file,
        FileName = fileName,
        Sha256 = sha256,
        Started = by,
    };

    /// <summary>Begins a reading, or gives the file up where every earlier one was broken off.</summary>
    public Outcome BeginReading()
    {
        if (State != ImportState.Reading)
        {
            return Ended();
        }

        if (Tries < MostTries)
        {
            Tries++;
            return Outcome.Done;
        }

        return Refuse("Reading this file was broken off twice, so it is not tried again. Copy the plan into a new Word or Excel file and bring that in; "
            + "to try this same file once more, put this import aside and bring it in again.", Proposal, Found);
    }

    /// <summary>Takes a try back, because Heed was stopped in good order and the file is not to blame.</summary>
    public Outcome LeaveReading()
    {
        if (State != ImportState.Reading)
        {
            return Ended();
        }

        Tries = Math.Max(0, Tries - 1);
        return Outcome.Done;
    }

    /// <summary>Takes what the reading made of the file.</summary>
    public Outcome Propose(string proposal, PlanCount found, string message)
    {
        if (State != ImportState.Reading)
        {
            return Ended();
        }

        (State, Tries, Proposal, Found, Message) = (ImportState.Proposed, 0, proposal, found, message);
        return Outcome.Done;
    }

    /// <summary>Says in one sentence why there are no rows; the words that were read are kept.</summary>
    public Outcome Refuse(string message, string proposal, PlanCount found)
    {
        if (State != ImportState.Reading)
        {
            return Ended();
        }

        (State, Tries, Proposal, Found, Message) = (ImportState.Refused, 0, proposal, found, message);
        return Outcome.Done;
    }

    /// <summary>Has the file read once more, because what its columns mean was said anew.</summary>
    public Outcome ReadAgain()
    {
        if (State is not (ImportState.Proposed or ImportState.Refused))
        {
            return State == ImportState.Reading ? Outcome.Refused("", "The file is being read at this moment; wait until its rows are here") : Ended();
        }

        (State, Tries) = (ImportState.Reading, 0);
        return Outcome.Done;
    }

    /// <summary>Keeps a person's correction of the proposed rows.</summary>
    public Outcome Correct(string proposal, PlanCount found)
    {
        if (State != ImportState.Proposed)
        {
            return State == ImportState.Reading ? Outcome.Refused("", "The file is being read at this moment; wait until its rows are here") : Ended();
        }

        (Proposal, Found) = (proposal, found);
        return Outcome.Done;
    }

    public Outcome Save(SavedCount kept, Stamp by)
    {
        if (State != ImportState.Proposed)
        {
            return State is ImportState.Saved or ImportState.PutAside or ImportState.Destroyed ? Ended() : Outcome.Refused("", "There are no rows to save");
        }

        (State, Kept, Finished) = (ImportState.Saved, kept, by);
        return Outcome.Done;
    }

    public Outcome PutAside(Stamp by)
    {
        if (State is ImportState.Saved or ImportState.PutAside or ImportState.Destroyed)
        {
            return Ended();
        }

        (State, Finished) = (ImportState.PutAside, by);
        return Outcome.Done;
    }

    /// <summary>Puts a tombstone in the place of the document. What was saved from it stays, and is counted, because it must be looked at by hand.</summary>
    /// <returns>Whether there was something to destroy.</returns>
    public bool Destroy(Tombstone tombstone)
    {
        if (State == ImportState.Destroyed)
        {
            return false;
        }

        (State, FileName, Sha256, Message, Proposal, Found, Tries, Tombstone) = (ImportState.Destroyed, "A document that was destroyed", "", "", "", PlanCount.None, 0, tombstone);
        return true;
    }

    private Outcome Ended() => Outcome.Refused("", State == ImportState.Saved
        ? "This import has been saved already"
        : State == ImportState.Destroyed ? "This document was destroyed"
        : "This import has ended; bring the file in again");
}
