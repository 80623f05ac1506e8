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
}

/// <summary>One document brought in: the file itself, what Heed proposes to make of it, and what a person decided.</summary>
public sealed class Import : IAggregate
{
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

    /// <summary>0 to 100.</summary>
    public int PercentRead { get; private set; }

    /// <summary>One clear sentence where there is something to say about the whole file.</summary>
    public string Message { get; private set; } = "";

    /// <summary>The proposed rows with every correction made so far, as JSON; empty until the file is read.</summary>
    public string Proposal { get; private set; } = "";

    public Stamp Started { get; private set; } = null!;

    public Stamp? Finished { get; private set; }

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

    public Outcome ReadTo(int percent)
    {
        PercentRead = Math.Clamp(percent, PercentRead, 100);
        return Outcome.Done;
    }

    public Outcome Propose(string proposal, string message)
    {
        if (State is ImportState.Saved or ImportState.PutAside)
        {
            return Outcome.Refused("", "This import has ended; bring the file in again");
        }

        (State, Proposal, Message, PercentRead) = (ImportState.Proposed, proposal, message, 100);
        return Outcome.Done;
    }

    public Outcome Refuse(string message)
    {
        (State, Message, PercentRead) = (ImportState.Refused, message, 100);
        return Outcome.Done;
    }

    public Outcome Save(Stamp by)
    {
        if (State != ImportState.Proposed)
        {
            return Outcome.Refused("", State == ImportState.Saved ? "This import has been saved already" : "There are no rows to save");
        }

        (State, Finished) = (ImportState.Saved, by);
        return Outcome.Done;
    }

    public Outcome PutAside(Stamp by)
    {
        if (State == ImportState.Saved)
        {
            return Outcome.Refused("", "This import has been saved already");
        }

        (State, Finished) = (ImportState.PutAside, by);
        return Outcome.Done;
    }
}
