using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

/// <summary>What whoever reports asks for beside: a date that they can keep, or somebody else to lead it. The partnership decides on both.</summary>
/// <param name="Date">Null where no other date is asked for.</param>
/// <param name="Lead">Who should lead it, in their words; empty where nobody else is asked for.</param>
public sealed record Wish(DateOnly? Date, string Lead, Stamp By)
{
    public bool IsAny => Date is not null || Lead.Length > 0;

    /// <summary>As it follows a name: "asks for 3 May 2027, and that Jo Brown leads it".</summary>
    public string Sentence => Date is { } day ? $"asks for {Words.Day(day)}{(Lead.Length > 0 ? $", and that {Lead} leads it" : "")}" : $"asks that {Lead} leads it";
}

public sealed partial class PlanAction
{
    /// <summary>What the last report asked for and nobody has settled; null where there is nothing.</summary>
    public Wish? Wish { get; private set; }

    /// <summary>The day on which it was asked for.</summary>
    public DateOnly? WishedOn { get; private set; }

    private Problems CheckWish(Wish wish, ReportedState state, DateOnly today) => new Problems()
        .If(wish.Date <= today, "WishDate", "Enter a day from tomorrow on, or leave this empty")
        .If(wish.Date is not null && wish.Date == Due, "WishDate", "That is the date it has already. Enter another, or leave this empty")
        .If(wish.Date is not null && state is ReportedState.Complete or ReportedState.CannotBeDone, "WishDate", $"It is reported {Words.Of(state)}, so it needs no other date. Leave this empty, or choose how it stands again")
        .IfLonger(wish.Lead, 200, "WishLead", "Who should lead it");

    /// <summary>Whoever reports again and does not ask again has settled it themselves. What somebody else took down, or a document says, settles nothing.</summary>
    private void AskFor(Wish? wish)
    {
        Wish = wish is { IsAny: true } ? wish : null;
        WishedOn = Wish?.By.Day;
    }

    private void SettleDate() => AskFor(Wish is { } wish ? wish with { Date = null } : null);

    private void SettleLead() => AskFor(Wish is { } wish ? wish with { Lead = "" } : null);
}
