using Heed.Domain.Recommendations;

namespace Heed.Application.Tests.Recommendations;

/// <summary>One action of the year as the test believes it to stand, kept apart from what Heed works out.</summary>
internal sealed class Believed(string text, DateOnly planned, DateOnly due)
{
    private readonly HashSet<(DateOnly, int, bool)> served = [];
    private readonly Dictionary<Rung, DateOnly> climbed = [];

    public string Text { get; } = text;

    public required string Lead { get; set; }

    public required string Agency { get; init; }

    public ActionId Id { get; init; }

    public DateOnly Due { get; private set; } = due;

    public DateOnly Updated { get; private set; } = planned;

    public bool Ended { get; private set; }

    public DateOnly? Refused { get; private set; }

    public DateOnly? Asked { get; private set; }

    private DateOnly Settled { get; set; } = planned;

    public void Move(DateOnly to, DateOnly today) => (Due, Settled) = (to, today);

    public void Refuse(DateOnly today) => Refused = today;

    /// <summary>Whoever leads it next was asked nothing yet, and is told anew.</summary>
    public void Pass(string to)
    {
        (Lead, Asked) = (to, null);
        climbed.Clear();
        served.Clear();
    }

    public void Answer(DateOnly today, bool ends)
    {
        (Updated, Asked, Ended) = (today, null, ends);
        climbed.Clear();
    }

    /// <summary>The days that must be called to mind today: by the date, and by silence. Whoever leads it now has been told of what stands in the memory.</summary>
    public IReadOnlyList<(string Kind, int Days)> Reminded(DateOnly today)
    {
        if (Ended || Refused is not null)
        {
            return [];
        }

        int[] around = [-28, -7, 0, 7, 14, 28, 56, 84, 112, 140, 168, 196, 224, 252, 280, 308, 336, 364];
        int[] silent = [60, 88, 116, 144, 172, 200, 228, 256, 284, 312, 340];
        var found = new List<(string, int)>();
        if (Last(around, Due, Settled, today) is { } dated && served.Add((Due, dated, true)))
        {
            found.Add((dated < 0 ? "BeforeDue" : dated == 0 ? "OnDue" : "AfterDue", dated));
        }

        if (Due >= today && Last(silent, Updated, Updated, today) is { } hushed && served.Add((Updated, hushed, false)))
        {
            found.Add(("Silent", hushed));
        }

        return found;
    }

    public void Ask(DateOnly today) => Asked ??= today;

    /// <summary>The rung that must be told today.</summary>
    public Rung? Climb(DateOnly today, Func<DateOnly, DateOnly, int> days)
    {
        if (Ended || (Refused ?? Asked) is not { } since)
        {
            return null;
        }

        (Rung Rung, int Late, int Hushed)[] steps = [(Rung.AgencyLead, 14, 30), (Rung.Manager, 28, 45), (Rung.GroupChair, 42, 60), (Rung.Board, 70, 90)];
        var next = climbed.Count;
        if (next == steps.Length)
        {
            return null;
        }

        var gap = next == 0 ? int.MaxValue : days(climbed[steps[next - 1].Rung], today);
        var (late, hushed) = (next == 0 ? steps[0].Late : steps[next].Late - steps[next - 1].Late, next == 0 ? steps[0].Hushed : steps[next].Hushed - steps[next - 1].Hushed);
        var byDate = Due < today && days(Due, today) >= steps[next].Late && days(since, today) >= 7 && gap >= late;
        var bySilence = days(since, today) >= steps[next].Hushed && gap >= hushed;
        if (!byDate && !bySilence)
        {
            return null;
        }

        climbed[steps[next].Rung] = today;
        return steps[next].Rung;
    }

    private static int? Last(int[] days, DateOnly from, DateOnly after, DateOnly today)
    {
        var come = days.Where(d => from.AddDays(d) <= today && from.AddDays(d) > after).ToList();
        return come.Count == 0 ? null : come.Max();
    }
}
