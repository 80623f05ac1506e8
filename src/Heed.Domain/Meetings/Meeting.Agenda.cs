using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Meetings;

public sealed partial class Meeting
{
    private readonly List<AgendaItem> agenda = [];
    private readonly List<Paper> papers = [];
    private readonly List<MeetingReview> reviews = [];

    public IReadOnlyList<AgendaItem> Agenda => agenda;

    public IReadOnlyList<Paper> Papers => papers;

    /// <summary>The reviews that stand on the agenda as such, so that each finds its meetings.</summary>
    public IReadOnlyList<MeetingReview> Reviews => reviews;

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
                .If(item.IsWords && item.Text.Trim().Length == 0, nameof(AgendaItem.Text), "Enter what will be talked about");
        }

        if (!problems.Any)
        {
            agenda.AddRange(items.Where(i => i.IsWords || agenda.TrueForAll(a => a.RecommendationId != i.RecommendationId || a.ActionId != i.ActionId || a.ReviewId != i.ReviewId)));
            reviews.AddRange(items.Select(i => i.ReviewId).OfType<SourceId>().Distinct().Where(r => reviews.TrueForAll(l => l.ReviewId != r)).Select(r => new MeetingReview(Id, r)));
        }

        return problems;
    }

    /// <summary>Takes something off the agenda. What was decided on it stays decided.</summary>
    public Outcome TakeOff(Guid item)
    {
        if (agenda.Find(a => a.Id == item) is not { } found)
        {
            return Outcome.NotFound;
        }

        agenda.Remove(found);
        reviews.RemoveAll(l => l.ReviewId == found.ReviewId);
        return Outcome.Done;
    }

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

/// <summary>Something on an agenda: words, or a recommendation, an action or a review, whose own words are read from where they stand, so that nobody reads here what they may not see.</summary>
public sealed record AgendaItem(Guid Id, string Text, RecommendationId? RecommendationId, ActionId? ActionId, SourceId? ReviewId = null)
{
    /// <summary>Whether it is nothing but words.</summary>
    public bool IsWords => this is { RecommendationId: null, ActionId: null, ReviewId: null };

    public static AgendaItem Of(string text) => new(Guid.CreateVersion7(), text.Trim(), null, null);

    public static AgendaItem Of(RecommendationId recommendation) => new(Guid.CreateVersion7(), "", recommendation, null);

    public static AgendaItem Of(ActionId action) => new(Guid.CreateVersion7(), "", null, action);

    public static AgendaItem Of(SourceId review) => new(Guid.CreateVersion7(), "", null, null, review);
}

/// <summary>That a review as such stands on the agenda of a meeting. It is seen where the review is.</summary>
public sealed class MeetingReview : IScoped
{
    private MeetingReview()
    {
    }

    internal MeetingReview(MeetingId meeting, SourceId review) => (MeetingId, ReviewId, ScopeId) = (meeting, review, ScopeId.From(review.Value));

    public MeetingId MeetingId { get; private set; }

    public SourceId ReviewId { get; private set; }

    /// <summary>The review's own scope.</summary>
    public ScopeId ScopeId { get; private set; }
}

/// <summary>A paper for a meeting.</summary>
public sealed record Paper(string Title, KeptFile File, Stamp By);
