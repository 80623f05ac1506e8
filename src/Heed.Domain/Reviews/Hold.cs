using Heed.Domain.Shared;

namespace Heed.Domain.Reviews;

public enum HoldKind
{
    CriminalProceedings,
    Inquest,
    ReportingRestriction,
    FamilyProceedings,

    /// <summary>A regulator of a profession looks at what somebody did.</summary>
    ProfessionalRegulator,

    /// <summary>A serious case review of the multi-agency public protection arrangements (MAPPA).</summary>
    PublicProtectionReview,

    /// <summary>A review of the life and death of a person with a learning disability or an autistic person (LeDeR).</summary>
    LivesAndDeathsReview,

    /// <summary>An investigation of a patient's safety in the health service.</summary>
    PatientSafetyInvestigation,

    /// <summary>A lifelong restriction, such as the anonymity of victims of sexual offences: it never lifts. It limits what may ever be told, and stops no step of the work.</summary>
    PermanentRestriction,
}

/// <summary>What a hold stops; what it does not stop goes on.</summary>
[Flags]
public enum HoldStops
{
    None = 0,
    Publication = 1,
    PractitionerContact = 2,
    FamilyContact = 4,
    SharingFindings = 8,
    WholeReview = 16,
}

/// <summary>What more is known of a hold.</summary>
/// <param name="MayLift">Who may lift it.</param>
/// <param name="StillAllowed">What may go on while it stands.</param>
/// <param name="ShownBy">What shows that it was asked for.</param>
public sealed record HoldDetails(string MayLift = "", string StillAllowed = "", string ShownBy = "");

/// <summary>A reason why something must wait. Its end is often unknown; that is a normal state, looked at again on a day.</summary>
public sealed class Hold : IScoped
{
    private Hold()
    {
    }

    public HoldId Id { get; private set; }

    public SourceId SourceId { get; private set; }

    public ScopeId ScopeId { get; private set; }

    public HoldKind Kind { get; private set; }

    public HoldStops Stops { get; private set; }

    public DateOnly Since { get; private set; }

    /// <summary>The day it ends, where that is known.</summary>
    public DateOnly? KnownEnd { get; private set; }

    /// <summary>The day to ask again whether it still stands, where its end is not known.</summary>
    public DateOnly? LookAgainOn { get; private set; }

    public string AskedBy { get; private set; } = "";

    public string Reason { get; private set; } = "";

    /// <summary>Who may lift it, for example the coroner; empty while nobody has said.</summary>
    public string MayLift { get; private set; } = "";

    /// <summary>What may go on while it stands, in plain words.</summary>
    public string StillAllowed { get; private set; } = "";

    /// <summary>What shows that it was asked for: a letter and its date, where it is kept.</summary>
    public string ShownBy { get; private set; } = "";

    public Stamp Placed { get; private set; } = null!;

    public Stamp? Lifted { get; private set; }

    /// <summary>The day on which it ended: no later than the day it was written down; null while it stands.</summary>
    public DateOnly? LiftedOn { get; private set; }

    public string LiftReason { get; private set; } = "";

    public bool Stands => Lifted is null;

    public bool StopsPublication => StopsNow(HoldStops.Publication);

    /// <summary>Whether it stands and stops this; a hold on the whole review stops everything, and one on sharing what was found stops publication too.</summary>
    public bool StopsNow(HoldStops what) => Stands && (Stops & StoppedBy(what)) != 0;

    /// <summary>Whether it stood on a day, and stopped this then. The day on which it was lifted is free.</summary>
    public bool StoppedOn(HoldStops what, DateOnly day) => (Stops & StoppedBy(what)) != 0 && Since <= day && !(LiftedOn <= day);

    private static HoldStops StoppedBy(HoldStops what) => what | HoldStops.WholeReview | (what.HasFlag(HoldStops.Publication) ? HoldStops.SharingFindings : HoldStops.None);

    /// <summary>Whether its day to ask again has come, or the end that was expected has.</summary>
    public bool IsToLookAt(DateOnly today) => Stands && (LookAgainOn ?? KnownEnd) <= today;

    internal static Hold Place(Review review, HoldKind kind, HoldStops stops, DateOnly since, DateOnly? knownEnd, DateOnly? lookAgainOn, string askedBy, string reason, Stamp by, HoldDetails details) => new()
    {
        Id = HoldId.New(),
        SourceId = review.Id,
        ScopeId = review.ScopeId,
        Kind = kind,
        Stops = kind == HoldKind.PermanentRestriction ? HoldStops.None : stops.HasFlag(HoldStops.WholeReview) ? HoldStops.WholeReview : stops,
        Since = since,
        KnownEnd = kind == HoldKind.PermanentRestriction ? null : knownEnd,
        LookAgainOn = kind == HoldKind.PermanentRestriction || knownEnd is not null ? null : lookAgainOn,
        AskedBy = askedBy.Trim(),
        Reason = reason.Trim(),
        MayLift = details.MayLift.Trim(),
        StillAllowed = details.StillAllowed.Trim(),
        ShownBy = details.ShownBy.Trim(),
        Placed = by,
    };

    internal void Keep(DateOnly? knownEnd, DateOnly? lookAgainOn) => (KnownEnd, LookAgainOn) = (knownEnd, knownEnd is null ? lookAgainOn : null);

    internal void Lift(DateOnly on, string reason, Stamp by) => (Lifted, LiftedOn, LiftReason) = (by, on, reason.Trim());
}
