using Heed.Application.Notifications.Commands;
using Heed.Application.Platform.Reading;
using Heed.Application.Reviews.Commands;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.TestKit;

/// <summary>How reviews of the town begin and run, by the real commands.</summary>
public static class TownReviews
{
    /// <summary>Writes down, today and by the manager where nothing else is said, that a review reached a stage.</summary>
    public static Task<Outcome> Reach(this Town town, Review review, string stage, Actor? by = null, DateOnly? on = null, string note = "") =>
        town.The<ReachStage>().Run(by ?? town.Manager, review.Id, stage, on ?? town.Today, note, default);

    public static async Task<Course> CourseOf(this Town town, Review review)
    {
        await using var db = town.The<Reader>().For(Actor.Heed);
        return await db.Courses.SingleAsync(c => c.ReviewId == review.Id);
    }

    /// <summary>A notification about Tilly that became known three days ago, authorised by the director.</summary>
    public static async Task<Notification> Notification(this Town town, string regime = "local-child-england", NotificationKind kind = NotificationKind.SeriousIncident, Actor? by = null, bool authorised = true, PartnershipId? to = null)
    {
        var known = town.Today.AddDays(-3);
        var text = new NotificationText("Tilly, 14", Died: false, known, known, "She was hurt badly at home", "Her brother stays with his aunt", "Sam Social, Social Worker, Town Council");
        var said = new NotificationSaid(kind, regime, text, [town.Council, town.Police], authorised && kind != NotificationKind.FamilyReferral ? new SeniorPerson("Dora Director", "Director of Children’s Services", town.Today) : null);
        return (await town.The<WriteNotification>().Run(by ?? town.Manager, to ?? town.Children, null, said, default)).Value;
    }

    public static async Task<Notification> Now(this Town town, Notification notification)
    {
        await using var db = town.The<Reader>().For(Actor.Heed);
        return await db.Notifications.SingleAsync(n => n.Id == notification.Id);
    }

    /// <summary>Answers the criteria in their order: y, n or ? for each.</summary>
    public static async Task<Outcome> Judge(this Town town, Notification notification, string answers, Actor? by = null)
    {
        var now = await town.Now(notification);
        return await town.The<JudgeCriteria>().Run(by ?? town.Manager, notification.Id, now.Version,
            [.. now.Content.Criteria.Items.Zip(answers, (item, answer) => new CriterionAnswer(item.Code, answer switch { 'y' => true, 'n' => false, _ => null }, answer == '?' ? "" : "By what the agencies told"))], default);
    }

    public static async Task<Outcome> Decide(this Town town, Notification notification, NotificationOutcome outcome, string reasons = "It is lawful, reasonable and rational on what is known", string changedBecause = "", Actor? by = null) =>
        await town.The<DecideNotification>().Run(by ?? town.Chair, notification.Id, (await town.Now(notification)).Version, outcome, reasons, "Cora Chair", town.Today, changedBecause, default);
}
