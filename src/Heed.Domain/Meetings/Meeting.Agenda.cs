using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Domain.Meetings;

public sealed partial class Meeting
{
    private readonly List<AgendaItem> agenda = [];
    private readonly List<Paper> papers = [];

    public IReadOnlyList<AgendaItem> Agenda => agenda;

    public IReadOnlyList<Paper> Papers => papers;

    /// <summary>The minutes as they were last written; empty until they are drafted.</summary>
    public string Minutes { get; private set; } = "";

    /// <summary>Who agreed the minutes as a true record, and when; null until then.</summary>
    public Stamp? MinutesAgreed { get; private set; }

    /// <summary>Puts something on the agenda; what is on it already stays where it is.</summary>
    public Outcome PutOn(IReadOnlyList<AgendaItem> items)
    {
        var problems = new Problems().If(CalledOff is not null, "", "This meeting was called off");
        foreach (var item in items)
        {
            problems.IfLonger(item.Text, 500, nameof(AgendaItem.Text), "The item")
                .If(item is { RecommendationId: null, ActionId: null } && item.Text.Trim().Length == 0, nameof(AgendaItem.Text), "Enter what will be talked about");
        }

        if (!problems.Any)
        {
            agenda.AddRange(items.Where(i => i is { RecommendationId: null, ActionId: null }
                || agenda.TrueForAll(a => a.RecommendationId != i.RecommendationId || a.ActionId != i.ActionId)));
        }

        return problems;
    }

    /// <summary>Takes something off the agenda. What was decided on it stays decided.</summary>
    public Outcome TakeOff(Guid item) => agenda.RemoveAll(a => a.Id == item) > 0 ? Outcome.Done : Outcome.NotFound;

    public Outcome AddPaper(string title, KeptFile file, Stamp by)
    {
        var problems = new Problems().IfBlank(title, nameof(Paper.Title), "Enter what the paper is").IfLonger(title, 250, nameof(Paper.Title), "The title");
        if (!problems.Any)
        {
            papers.Add(new Paper(title.Trim(), file, by));
        }

        return problems;
    }

    public Outcome WriteMinutes(string text, bool agreed, Stamp by)
    {
        var problems = new Problems()
            .IfBlank(text, nameof(Minutes), "Enter the minutes")
            .IfLonger(text, 100_000, nameof(Minutes), "The minutes")
            .If(On > by.Day, nameof(Minutes), "The meeting has not been held yet");
        if (!problems.Any)
        {
            (Minutes, MinutesAgreed) = (text.Trim(), agreed ? by : null);
        }

        return problems;
    }
}

/// <summary>Something on an agenda: words, or a recommendation or an action, whose own words are read from where they stand, so that nobody reads here what they may not see.</summary>
public sealed record AgendaItem(Guid Id, string Text, RecommendationId? RecommendationId, ActionId? ActionId)
{
    public static AgendaItem Of(string text) => new(Guid.CreateVersion7(), text.Trim(), null, null);

    public static AgendaItem Of(RecommendationId recommendation) => new(Guid.CreateVersion7(), "", recommendation, null);

    public static AgendaItem Of(ActionId action) => new(Guid.CreateVersion7(), "", null, action);
}

/// <summary>A paper for a meeting.</summary>
public sealed record Paper(string Title, KeptFile File, Stamp By);
