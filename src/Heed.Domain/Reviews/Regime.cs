using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Reviews;

/// <summary>A partnership's own copy of a type of review. A review that began under an earlier edition goes on under that.</summary>
public sealed class Regime : IAggregate
{
    private Regime()
    {
    }

    public RegimeId Id { get; private set; }

    /// <summary>The partnership's own scope.</summary>
    public ScopeId ScopeId { get; private set; }

    /// <summary>The type that came with Heed and that it began as.</summary>
    public string Began { get; private set; } = "";

    /// <summary>Counts the editions, from 1.</summary>
    public int Edition { get; private set; }

    public RegimeContent Content { get; private set; } = null!;

    /// <summary>Who made this edition, and when.</summary>
    public Stamp By { get; private set; } = null!;

    /// <summary>Who put the copy away; null while the partnership uses it.</summary>
    public Stamp? Off { get; private set; }

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public static Regime Copy(PartnershipId partnership, RegimeContent shipped, Stamp by) => new()
    {
        Id = RegimeId.New(),
        ScopeId = ScopeId.From(partnership.Value),
        Began = shipped.Code,
        Edition = 1,
        Content = shipped,
        By = by,
    };

    /// <summary>A new edition of it.</summary>
    public Outcome Change(RegimeContent content, string reason, Stamp by)
    {
        var problems = content.Problems().And(CheckReason(reason)).If(Off is not null, "", "This copy was put away. Copy the type again to change it");
        foreach (var clock in content.Clocks.Where(c => Content.Clocks.Any(before => before.Code == c.Code && IsOtherLimit(before, c))))
        {
            problems.If(clock.Weight is ClockWeight.Must or ClockWeight.Should, nameof(RegimeClock.Weight), $"“{clock.Name}” binds {ReviewWords.Of(clock.Weight)} and runs otherwise now. Choose that it is the partnership’s own, or enter the source that says so and the day on which you looked it up");
        }

        if (!problems.Any)
        {
            (Content, Edition, By) = (content with { Code = Content.Code, Type = Content.Type }, Edition + 1, by);
        }

        return problems;
    }

    /// <summary>The partnership goes back to the type as it came with Heed. Reviews under the copy go on under it.</summary>
    public Outcome PutAway(string reason, Stamp by)
    {
        var problems = CheckReason(reason).If(Off is not null, "", "This copy was put away already");
        if (!problems.Any)
        {
            Off = by;
        }

        return problems;
    }

    /// <summary>Whether a limit was changed, and where it is from was not.</summary>
    private static bool IsOtherLimit(RegimeClock before, RegimeClock now) =>
        (before.Kind, before.Length, before.Unit, before.From, before.Until) != (now.Kind, now.Length, now.Unit, now.From, now.Until)
        && (before.Source, before.LastChecked) == (now.Source, now.LastChecked);

    private static Problems CheckReason(string reason) => new Problems()
        .IfBlank(reason, "Reason", "Enter why, and who decided")
        .IfLonger(reason, 1_000, "Reason", "The reason");
}
