using Heed.Domain.Shared;

namespace Heed.Domain.Disposals;

/// <summary>What somebody asks to have destroyed.</summary>
/// <param name="What">The plain id of the file, import, identification key, person or source.</param>
/// <param name="Where">What it is and where it stands, in words that give nothing away of what it says: they stay.</param>
public sealed record DisposalTarget(DisposalKind Kind, Guid What, ScopeId ScopeId, string Where);

/// <summary>
/// That something is to be destroyed: asked for by one person with a reason, decided on by another. Once it is destroyed, this is its
/// tombstone: what kind of thing it was and where, who asked, who decided, when and why, and what its bytes are known again by.
/// </summary>
public sealed partial class Disposal : IAggregate
{
    private readonly List<DestroyedFile> files = [];

    private Disposal()
    {
    }

    public DisposalId Id { get; private set; }

    /// <summary>The scope of what is destroyed: who sees that sees this.</summary>
    public ScopeId ScopeId { get; private set; }

    public DisposalKind Kind { get; private set; }

    public Guid What { get; private set; }

    public string Where { get; private set; } = "";

    public DisposalCause Cause { get; private set; }

    public string Reason { get; private set; } = "";

    public string BreachWhat { get; private set; } = "";

    public DateOnly? BreachFoundOn { get; private set; }

    public string BreachTold { get; private set; } = "";

    /// <summary>Null where it was no breach of confidentiality.</summary>
    public Breach? Breach => BreachWhat.Length > 0 ? new Breach(BreachWhat, BreachFoundOn, BreachTold) : null;

    public DisposalState State { get; private set; }

    public Stamp Asked { get; private set; } = null!;

    /// <summary>Who decided and when; null until then.</summary>
    public Stamp? Decided { get; private set; }

    public string RefusalReason { get; private set; } = "";

    /// <summary>The files whose bytes went with it.</summary>
    public IReadOnlyList<DestroyedFile> Files => files;

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    /// <summary>What stands in the place of what was destroyed.</summary>
    public Tombstone Tombstone => new(Id.Value, Decided!.At, Asked.Name, Decided.Name, Reason);

    /// <param name="isBreach">Whether confidentiality was broken; null while nobody has said.</param>
    /// <param name="breach">What is known of the breach; left aside where it was none.</param>
    /// <param name="why">Why it may not be destroyed now, such as a keep order; null where nothing stands in the way.</param>
    public static Outcome<Disposal> Ask(DisposalTarget target, DisposalCause? cause, string reason, bool? isBreach, Breach breach, string? why, Stamp by)
    {
        var problems = new Problems()
            .If(why is not null, "", why ?? "")
            .If(cause is null, nameof(Cause), "Choose why it is to be destroyed")
            .If(cause == DisposalCause.WrongDocument && target.Kind is not (DisposalKind.Evidence or DisposalKind.Document or DisposalKind.LibraryFile), nameof(Cause), "Only a file can be a wrong document; choose another reason")
            .IfBlank(reason, nameof(Reason), "Enter why, without naming anybody: the reason stays when the rest is gone")
            .IfLonger(reason, 1_000, nameof(Reason), "The reason")
            .If(isBreach is null && cause == DisposalCause.WrongDocument, "IsBreach", "Say whether it was a breach of confidentiality");
        if (isBreach is true)
        {
            breach.Check(problems, by.Day);
        }

        if (problems.Any)
        {
            return problems;
        }

        var made = new Disposal { Id = DisposalId.New(), ScopeId = target.ScopeId, Kind = target.Kind, What = target.What, Where = target.Where, Cause = cause!.Value, Reason = reason.Trim(), Asked = by };
        if (isBreach is true)
        {
            (made.BreachWhat, made.BreachFoundOn, made.BreachTold) = (breach.What.Trim(), breach.FoundOn, breach.Told.Trim());
        }

        return made;
    }

    /// <summary>Rule 4: nobody decides on what they asked for.</summary>
    /// <param name="why">Why it may not be destroyed now; null where nothing stands in the way.</param>
    public Outcome Destroy(string? why, Stamp by)
    {
        var problems = Decidable(by).If(why is not null, "", why ?? "");
        if (!problems.Any)
        {
            (State, Decided) = (DisposalState.Destroyed, by);
        }

        return problems;
    }

    public Outcome Refuse(string reason, Stamp by)
    {
        var problems = Decidable(by)
            .IfBlank(reason, nameof(RefusalReason), "Enter why it is not destroyed")
            .IfLonger(reason, 1_000, nameof(RefusalReason), "The reason");
        if (!problems.Any)
        {
            (State, Decided, RefusalReason) = (DisposalState.Refused, by, reason.Trim());
        }

        return problems;
    }

    /// <summary>Keeps what the bytes that went are known again by.</summary>
    public void Remember(IEnumerable<DestroyedFile> gone) => files.AddRange(gone.Where(g => files.All(f => f.FileId != g.FileId)));

    private Problems Decidable(Stamp by) => new Problems()
        .If(State != DisposalState.Asked, "", "Somebody has decided on this already")
        .If(by.Who is null || by.Who == Asked.Who, "", "You asked for this yourself; a second person must decide on it");
}

/// <summary>One file whose bytes were destroyed.</summary>
/// <param name="Proof">A keyed hash of the bytes: Heed knows the same bytes again by it, and nobody without the key learns from it what they were.</param>
public sealed record DestroyedFile(DisposalId DisposalId, FileId FileId, ScopeId ScopeId, string Proof) : IScoped;
