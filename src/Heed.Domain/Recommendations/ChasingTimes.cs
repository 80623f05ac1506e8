using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

/// <summary>Who is told, one after the other, where an action is late or silent and nobody answers for it.</summary>
public enum Rung
{
    AgencyLead,

    /// <summary>The partnership's manager, who finds it in the morning's list and gets no letter.</summary>
    Manager,

    /// <summary>The chair of the group that the action is delegated to, else of the partnership.</summary>
    GroupChair,
    Board,
}

/// <summary>When one rung of the ladder is told of an action for which nobody answers.</summary>
/// <param name="OverdueDays">So many days past its date.</param>
/// <param name="SilentDays">Or so many days after it was asked about, whatever its date.</param>
public sealed record ChasingStep(Rung Rung, int OverdueDays, int SilentDays);

/// <summary>On which days a partnership reminds of an action, and who is told next. Days in a quiet period count for no step of the ladder.</summary>
/// <param name="Before">Days before an action's date.</param>
/// <param name="After">Days past it.</param>
/// <param name="Silent">Days without an update.</param>
/// <param name="ThenEvery">After the last of these days, again every so many; 0 for never again.</param>
/// <param name="AtHour">The hour of the day, in the time of the United Kingdom, from which letters go out.</param>
public sealed record ChasingTimes(IReadOnlyList<int> Before, bool OnTheDay, IReadOnlyList<int> After, IReadOnlyList<int> Silent, int ThenEvery, int AtHour, IReadOnlyList<ChasingStep> Steps)
{
    /// <summary>Whoever was asked has so many days to answer before the ladder begins.</summary>
    public const int AnswerDays = 7;

    /// <summary>Whoever was asked by this day has had the time to answer by <paramref name="today"/>: nobody is said not to have answered before.</summary>
    public static DateOnly LastAsk(DateOnly today) => today.AddDays(-AnswerDays);

    /// <summary>From this hour on nobody is written to until the next day.</summary>
    public const int LastHour = 20;

    /// <summary>What holds until a partnership sets its own.</summary>
    public static readonly ChasingTimes Default = new([28, 7], true, [7, 14, 28], [60], 28, 7,
        [new(Rung.AgencyLead, 14, 30), new(Rung.Manager, 28, 45), new(Rung.GroupChair, 42, 60), new(Rung.Board, 70, 90)]);

    public Problems Check() => new Problems()
        .If(!Fit(Before), nameof(Before), "Enter numbers of days from 1 to 365, with commas between, for example 28, 7; or nothing")
        .If(!Fit(After), nameof(After), "Enter numbers of days from 1 to 365, with commas between, for example 7, 14, 28; or nothing")
        .If(!Fit(Silent), nameof(Silent), "Enter numbers of days from 1 to 365, with commas between, for example 60; or nothing")
        .If(ThenEvery is < 0 or (> 0 and < 7) or > 365, nameof(ThenEvery), "Enter a number of days from 7 to 365, or 0 for never again")
        .If(AtHour is < 6 or >= LastHour, nameof(AtHour), "Choose an hour from 6 in the morning to 7 in the evening")
        .If(!StepsRise(), nameof(Steps), "Each step must come later than the one before it: enter days from 1 to 730, each more than the last");

    private static bool Fit(IReadOnlyList<int> days) => days.Count <= 12 && days.All(d => d is >= 1 and <= 365) && days.Distinct().Count() == days.Count;

    private bool StepsRise() =>
        Steps.Select(s => s.Rung).SequenceEqual(Enum.GetValues<Rung>())
        && Steps.All(s => s.OverdueDays is >= 1 and <= 730 && s.SilentDays is >= ChasingTimes.AnswerDays and <= 730)
        && Steps.Zip(Steps.Skip(1)).All(pair => pair.First.OverdueDays < pair.Second.OverdueDays && pair.First.SilentDays < pair.Second.SilentDays);
}

/// <summary>The days on which one partnership reminds, where it has set its own.</summary>
public sealed class ChasingRule : IAggregate
{
    private ChasingRule()
    {
    }

    public ChasingRuleId Id { get; private set; }

    /// <summary>The partnership's own scope.</summary>
    public ScopeId ScopeId { get; private set; }

    public ChasingTimes Times { get; private set; } = ChasingTimes.Default;

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public static ChasingRule Begin(ScopeId partnership) => new() { Id = ChasingRuleId.New(), ScopeId = partnership };

    public Outcome Set(ChasingTimes times, string reason)
    {
        var problems = times.Check()
            .IfBlank(reason, "Reason", "Enter why it is changed, and who decided")
            .IfLonger(reason, 1_000, "Reason", "The reason");
        if (!problems.Any)
        {
            Times = times with { Before = [.. times.Before.OrderDescending()], After = [.. times.After.Order()], Silent = [.. times.Silent.Order()] };
        }

        return problems;
    }
}
