using Heed.Domain.Notifications;

namespace Heed.Web.Tests.Walking.Rooms;

/// <summary>What happened, who told it, and what was decided. Whoever leads an agency writes their own, and sees no other.</summary>
internal static class NotificationEntries
{
    private const string One = "work/notifications/{id:guid}";

    private static readonly string Typed = Marks.Text(Marks.Typed);

    public static IEnumerable<Entry> All => Doors.Select(e => e with { IsBeyondLeads = true });

    private static IEnumerable<Entry> Doors =>
    [
        Entry.OwnPage("work/notifications", Marks.Notified),
        Entry.OwnPage("work/notifications/new", "Write a notification"),
        Entry.Press("work/notifications/new", Marks.Typed, w => new Filled("/work/notifications/new", "Save the notification",
            ("Form.Where", $"{w.Town.Children}"), ("Form.Kind", "Referral"), ("Form.Regime", World.Regime), ("Form.About", Typed), ("Form.AwareOn", "2026-03-01"), ("Form.WhatHappened", Typed), ("Form.ReferredBy", Typed)), Behind.Page)
            with { ForThemselves = [World.OfAdultsManager, World.OfAdultsChair, World.OfAdultsBoard, World.OfLead, World.OfOtherLead] },
        Entry.Look(One, w => At(w.Notification), Marks.Notified) with { AndShows = [Marks.Decided] },
        Entry.Look($"{One}/change", w => At(w.Notification, "/change"), Marks.Notified),
        Entry.Press($"{One}/change", Marks.Typed, async w => new Filled(At(await w.FreshNotification(), "/change"), "Save", ("Form.WhatHappened", Typed))),
        Entry.Look($"{One}/authorise", w => At(w.Notification, "/authorise"), "Who authorised it?"),
        Entry.Press($"{One}/authorise", Marks.Typed, async w => new Filled(At(await w.FreshNotification(authorised: false), "/authorise"), "Save", ("Form.Name", Typed), ("Form.Role", Typed), ("Form.On", "2026-03-01"))),
        Entry.Look($"{One}/notified", w => At(w.Notification, "/notified"), "When was the national body told?"),
        Entry.Press($"{One}/notified", "N-77", async w => new Filled(At(await w.FreshNotification(), "/notified"), "Save", ("Form.On", "2026-03-01"), ("Form.Reference", "N-77"))),
        Entry.Look($"{One}/criteria", w => At(w.Notification, "/criteria"), "By what the agencies told"),
        Entry.Press($"{One}/criteria", Marks.Typed, async w => new Filled(At(await w.FreshNotification(), "/criteria"), "Save", ("Form.Rows[0].Met", "met"), ("Form.Rows[0].Comments", Typed))),
        Entry.Look($"{One}/information", w => At(w.Notification, "/information"), "What was asked of whom?"),
        Entry.Press($"{One}/information", Marks.Typed, async w => new Filled(At(await w.FreshNotification(), "/information"), "Save", ("Form.Whom", Typed), ("Form.What", Typed), ("Form.On", "2026-03-01"))),
        Entry.Look($"{One}/information/{{number:int}}", w => At(w.Notification, "/information/1"), Marks.Decided),
        Entry.Press($"{One}/information/{{number:int}}", Marks.Typed, async w => new Filled(At(await w.FreshAsked(), "/information/1"), "Save", ("Form.Note", Typed))),
        Entry.Look($"{One}/recommend", w => At(w.Notification, "/recommend"), Marks.Group),
        Entry.Press($"{One}/recommend", Marks.Typed, async w => new Filled(At(await w.FreshJudged("nyn"), "/recommend"), "Save", ("Form.Outcome", "NotMetNothing"), ("Form.Reasons", Typed), ("Form.On", "2026-03-01"))),
        Entry.Look($"{One}/decide", w => At(w.Notification, "/decide"), "What was decided?"),
        Entry.Press($"{One}/decide", Marks.Typed, async w => new Filled(At(await w.FreshJudged("yyn"), "/decide"), "Write down the decision", ("Form.Outcome", "MetReview"), ("Form.Reasons", Typed), ("Form.DecidedBy", Typed), ("Form.On", "2026-03-01"))),
        Entry.Look($"{One}/view", w => At(w.Notification, "/view"), "What did the national body say?"),
        Entry.Press($"{One}/view", Marks.Typed, async w => new Filled(At(await w.FreshDecided(), "/view"), "Save", ("Form.Body", Typed), ("Form.Agrees", "yes"), ("Form.On", "2026-03-02"))),
        Entry.Look($"{One}/told", w => At(w.Notification, "/told"), "Who was told of the decision?"),
        Entry.Press($"{One}/told", Marks.Typed, async w => new Filled(At(await w.FreshDecided(), "/told"), "Save", ("Form.Whom", Typed), ("Form.On", "2026-03-02"))),
        Entry.Look($"{One}/join", w => At(w.Notification, "/join"), Marks.Title),
        Entry.Press($"{One}/join", Marks.Title, async w => new Filled(At(await w.FreshDecided(), "/join"), "Save", ("Form.Review", $"{w.Review.Id}"))),
    ];

    private static string At(Notification notification, string page = "") => $"/work/notifications/{notification.Id}{page}";
}
