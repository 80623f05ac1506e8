using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

public sealed partial class PlanAction
{
    private readonly List<DateMove> moves = [];

    /// <summary>Every move of the due date, oldest first. Nothing is ever taken out.</summary>
    public IReadOnlyList<DateMove> DateMoves => moves;

    /// <summary>The day on which its date was last moved to a later one; null where it never was.</summary>
    public DateOnly? SlippedOn { get; private set; }

    /// <summary>Moves the due date; the old date, the new one, who agreed and why stay for good.</summary>
    public Outcome MoveDate(DateOnly to, string agreedBy, string reason, Stamp by)
    {
        var problems = CheckAgreed(agreedBy)
            .If(MergedInto is not null, "", CarriedOn)
            .If(Due is null, nameof(Due), "This action has no agreed date yet; complete it first")
            .If(Due is not null && IsIncomplete, nameof(Due), "This action still lacks its lead; complete it first, then move its date")
            .If(to == Due, nameof(Due), "That is the date it has already")
            .IfBlank(reason, nameof(DateMove.Reason), "Enter why the date moves")
            .IfLonger(reason, 2_000, nameof(DateMove.Reason), "The reason");
        if (!problems.Any)
        {
            moves.Add(new DateMove(Due!.Value, to, agreedBy.Trim(), reason.Trim(), by));
            Due = to;
            Slip(moves[^1]);
            SettleDate();
        }

        return problems;
    }

    private void Slip(DateMove move) => SlippedOn = move.IsSlip ? move.By.Day : SlippedOn;

    /// <summary>A date moves only with the word of somebody who agreed.</summary>
    public static Problems CheckAgreed(string agreedBy) => new Problems()
        .IfBlank(agreedBy, nameof(DateMove.AgreedBy), "Enter who agreed to the new date, for example the Joint Review Panel")
        .IfLonger(agreedBy, 200, nameof(DateMove.AgreedBy), "Who agreed");
}

/// <summary>One move of an action's due date.</summary>
public sealed record DateMove(DateOnly From, DateOnly To, string AgreedBy, string Reason, Stamp By)
{
    /// <summary>By how many days it moved; a date brought forward is negative.</summary>
    public int Days => To.DayNumber - From.DayNumber;

    /// <summary>Whether it moved to a later day: these are counted and added up.</summary>
    public bool IsSlip => Days > 0;
}
