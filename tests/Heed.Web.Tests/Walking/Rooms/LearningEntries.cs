using Heed.Application.Learning.Commands;

namespace Heed.Web.Tests.Walking.Rooms;

/// <summary>What is learned on the way, and the events at which it is.</summary>
internal static class LearningEntries
{
    private const string Event = "work/events/{id:guid}";

    private static readonly string Typed = Marks.Text(Marks.Typed);

    public static IEnumerable<Entry> All =>
    [
        // What stands there is shared with everybody who works at an agency of the partnership; nothing planted is.
        Entry.OwnPage("work/learning", "Learning"),
        Entry.Look("work/reviews/{slug}/learning", w => $"/work/reviews/{w.Review.Slug}/learning", Marks.Learned) with { AndShows = [Marks.Event] },
        Entry.Press("work/reviews/{slug}/learning", Marks.Typed, async w => new Filled($"/work/reviews/{(await w.FreshReview()).Slug}/learning", "Write it down", ("Form.Kind", "Learning"), ("Form.Text", Typed))),
        Entry.Look("work/learning/{id:guid}", w => $"/work/learning/{w.Point}", Marks.Learned),
        Entry.Press("work/learning/{id:guid}", Marks.Typed, async w => new Filled($"/work/learning/{await w.FreshPoint()}", "Save", ("Form.Text", Typed))),
        Entry.Press("work/learning/{id:guid}?handler=Share", Marks.Learned, async w => new Filled($"/work/learning/{await w.FreshPoint()}", "Save and share it", ("NoNames", "true"))) with { IsLast = true },
        Entry.Press("work/learning/{id:guid}?handler=TakeBack", Marks.Learned, async w =>
        {
            var point = await w.FreshPoint();
            await w.Town.The<ShareLearning>().Run(w.Town.Manager, point, true, default);
            return new Filled($"/work/learning/{point}", "Take it back");
        }) with { IsLast = true },
        Entry.Look("work/events/add", w => $"/work/events/add?review={w.Review.Slug}", Marks.Title),
        Entry.Press("work/events/add", Marks.Typed, async w => new Filled($"/work/events/add?review={(await w.FreshReview()).Slug}", "Add the event", ("Form.Title", Typed), ("Form.On", "2026-03-01"), ("Form.About", Typed))),
        Entry.Look(Event, w => $"/work/events/{w.Event}", Marks.Event),
        Entry.Press(Event, Marks.Typed, async w => new Filled($"/work/events/{await w.FreshEvent()}", "Write it down", ("Form.Kind", "ParticipantsWords"), ("Form.Text", Typed))),
        Entry.Look($"{Event}/change", w => $"/work/events/{w.Event}/change", Marks.Event),
        Entry.Press($"{Event}/change", Marks.Typed, async w => new Filled($"/work/events/{await w.FreshEvent()}/change", "Save", ("Form.About", Typed))),
    ];
}
