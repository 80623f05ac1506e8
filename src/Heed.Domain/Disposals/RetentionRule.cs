using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Disposals;

/// <summary>From what a time of keeping is counted.</summary>
public enum RetentionStart
{
    /// <summary>The last change of anything in the review.</summary>
    ReviewLastChanged,

    /// <summary>The day on which its last edition was published.</summary>
    ReviewPublished,

    /// <summary>The day on which its rows were saved, or it was put aside.</summary>
    DocumentFinished,

    /// <summary>The day that the evidence is of.</summary>
    EvidenceDate,

    /// <summary>The day on which the person left.</summary>
    PostLeft,

    /// <summary>The day on which the pack was released.</summary>
    PackReleased,

    /// <summary>The day of the last decision on it; the day on which it was written where there was none.</summary>
    NotificationDecided,
}

/// <summary>How long a partnership keeps one kind of thing, where it has that from, and when somebody last looked whether it still holds. Never law in code.</summary>
public sealed class RetentionRule : IAggregate
{
    private RetentionRule()
    {
    }

    public RetentionRuleId Id { get; private set; }

    /// <summary>The partnership's own scope.</summary>
    public ScopeId ScopeId { get; private set; }

    public DisposalKind Kind { get; private set; }

    /// <summary>How many months it is kept; null where nothing is proposed by age.</summary>
    public int? Months { get; private set; }

    public RetentionStart CountsFrom { get; private set; }

    /// <summary>Where the period is from: the partnership's own schedule, and the line in it.</summary>
    public string Source { get; private set; } = "";

    /// <summary>The day on which somebody last checked it against its source.</summary>
    public DateOnly? CheckedOn { get; private set; }

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public static RetentionRule Begin(PartnershipId partnership, DisposalKind kind) =>
        new() { Id = RetentionRuleId.New(), ScopeId = ScopeId.From(partnership.Value), Kind = kind, CountsFrom = RetentionDefaults.Of(kind).CountsFrom };

    public Outcome Set(int? months, RetentionStart? countsFrom, string source, DateOnly? checkedOn, string reason, DateOnly today)
    {
        var problems = new Problems()
            .If(months is < 1 or > 1_200, nameof(Months), "Enter a number of months from 1 to 1,200, or leave it empty so that nothing is proposed by age")
            .If(countsFrom is null || !RetentionDefaults.Of(Kind).MayCountFrom.Contains(countsFrom.Value), nameof(CountsFrom), "Choose from what the time is counted")
            .IfBlank(source, nameof(Source), "Enter where the period is from: the partnership’s retention schedule and the line in it")
            .IfLonger(source, 1_000, nameof(Source), "The source")
            .If(checkedOn is null, nameof(CheckedOn), "Enter the day on which it was checked against its source")
            .If(checkedOn > today, nameof(CheckedOn), "The day on which it was checked cannot be in the future")
            .IfBlank(reason, "Reason", "Enter why it is changed, and who decided")
            .IfLonger(reason, 1_000, "Reason", "The reason");
        if (!problems.Any)
        {
            (Months, CountsFrom, Source, CheckedOn) = (months, countsFrom!.Value, source.Trim(), checkedOn);
        }

        return problems;
    }
}

/// <summary>What is shown of a kind until a partnership sets its own period: no period, and what is known of the field, to be checked before it is relied on.</summary>
/// <param name="MayCountFrom">From what its time can be counted.</param>
/// <param name="Known">Facts that bear on the period; empty where none is known.</param>
public sealed record RetentionDefaults(IReadOnlyList<RetentionStart> MayCountFrom, string Known)
{
    public const string Advice = "To be set by this partnership; check against your own retention schedule";

    private static readonly RetentionStart[] OfReview = [RetentionStart.ReviewLastChanged, RetentionStart.ReviewPublished];

    public RetentionStart CountsFrom => MayCountFrom[0];

    public static RetentionDefaults Of(DisposalKind kind) => kind switch
    {
        DisposalKind.Review => new(OfReview,
            "A local child safeguarding practice review must be publicly available for at least a year. The national case review repository keeps an electronic copy for 5 years; that is its period, and not a rule for yours. Check before relying on it"),
        DisposalKind.IdentificationKey or DisposalKind.LibraryFile => new(OfReview, ""),
        DisposalKind.Document => new([RetentionStart.DocumentFinished, RetentionStart.ReviewLastChanged], ""),
        DisposalKind.Evidence => new([RetentionStart.EvidenceDate, RetentionStart.ReviewLastChanged], ""),
        DisposalKind.Pack => new([RetentionStart.PackReleased], ""),
        DisposalKind.Notification => new([RetentionStart.NotificationDecided], ""),
        _ => new([RetentionStart.PostLeft], ""),
    };
}
