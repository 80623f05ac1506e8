using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

/// <summary>Days on which Heed sends no reminder, to one agency or to all of a partnership: school holidays, a major incident. What falls into them is made up once, afterwards.</summary>
public sealed class QuietPeriod : IAggregate
{
    /// <summary>Whoever is not to be reminded for longer must change the dates of what they lead.</summary>
    public const int LongestDays = 120;

    private QuietPeriod()
    {
    }

    public QuietPeriodId Id { get; private set; }

    /// <summary>The partnership's own scope.</summary>
    public ScopeId ScopeId { get; private set; }

    /// <summary>The agency that is left in peace; null for all of the partnership.</summary>
    public AgencyId? AgencyId { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The last quiet day.</summary>
    public DateOnly Until { get; private set; }

    public string Why { get; private set; } = "";

    public Stamp Made { get; private set; } = null!;

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    /// <param name="agency">Null for all of the partnership.</param>
    public static Outcome<QuietPeriod> Set(ScopeId partnership, AgencyId? agency, DateOnly? from, DateOnly? until, string why, Stamp by)
    {
        var problems = new Problems()
            .If(from is null, nameof(From), "Enter the first quiet day")
            .If(until is null, nameof(Until), "Enter the last quiet day")
            .If(until < from || until < by.Day, nameof(Until), until < from ? "The last day must not come before the first" : "The last day must not be in the past")
            .If(from is { } first && until > first.AddDays(LongestDays), nameof(Until), $"A quiet period lasts {LongestDays} days at most. For longer, move the dates of the actions")
            .IfBlank(why, nameof(Why), "Enter why, for example school holidays")
            .IfLonger(why, 300, nameof(Why), "The reason");
        return problems.Any
            ? problems
            : new QuietPeriod { Id = QuietPeriodId.New(), ScopeId = partnership, AgencyId = agency, From = from!.Value, Until = until!.Value, Why = why.Trim(), Made = by };
    }

    /// <summary>Whether it holds for what this agency leads.</summary>
    public bool IsFor(AgencyId? agency) => AgencyId is null || AgencyId == agency;

    /// <param name="lastDay">The last quiet day. The day before it began means that it never counted.</param>
    public Outcome End(DateOnly lastDay)
    {
        if (lastDay >= Until)
        {
            return Outcome.Refused("", $"It ends on {Words.Day(Until)} already");
        }

        Until = lastDay < From ? From.AddDays(-1) : lastDay;
        return Outcome.Done;
    }
}

/// <summary>The quiet days that hold for one agency in one partnership.</summary>
public sealed class QuietDays(IEnumerable<(DateOnly From, DateOnly Until)> periods)
{
    public static readonly QuietDays None = new([]);

    private readonly List<(DateOnly From, DateOnly Until)> periods = [.. periods.Where(p => p.From <= p.Until)];

    public static QuietDays Of(IEnumerable<QuietPeriod> periods, AgencyId? agency) => new(periods.Where(p => p.IsFor(agency)).Select(p => (p.From, p.Until)));

    public bool Holds(DateOnly day) => periods.Exists(p => p.From <= day && day <= p.Until);

    /// <summary>The days from one day to another, without the quiet ones between them.</summary>
    public int Counted(DateOnly from, DateOnly to)
    {
        var all = Math.Max(0, to.DayNumber - from.DayNumber);
        var between = periods.Where(p => p.Until > from && p.From <= to).ToList();
        if (between.Count == 0)
        {
            return all;
        }

        return Enumerable.Range(1, all).Count(d => !between.Exists(p => p.From <= from.AddDays(d) && from.AddDays(d) <= p.Until));
    }
}
