using Heed.Application.Notifications.Commands;
using Heed.Application.Platform.Reading;
using Heed.Application.Reviews.Commands;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Web.Tests.Walking;

/// <summary>Notifications, and how reviews run.</summary>
internal sealed partial class World
{
    public const string Regime = "local-child-england";

    /// <summary>A notification that was considered and decided on.</summary>
    public Notification Notification { get; private set; } = null!;

    public async Task<Notification> FreshNotification(bool authorised = true)
    {
        var known = Town.Today.AddDays(-3);
        var text = new NotificationText(Marks.Text(Marks.Notified), null, known, known, Marks.Text(Marks.Notified), Marks.Text(Marks.Notified), Marks.Text(Marks.Notified));
        var said = new NotificationSaid(NotificationKind.SeriousIncident, Regime, text, [Town.Council], authorised ? new SeniorPerson(Marks.Text(Marks.Decided), "Director", Town.Today) : null);
        var made = (await Done(Town.The<WriteNotification>().Run(Town.Manager, Town.Children, null, said, default))).Value;
        ids.AddRange([made.Id.ToString(), made.Reference]);
        return made;
    }

    public async Task<Notification> FreshAsked()
    {
        var asked = await FreshNotification();
        await Done(Town.The<AskForInformation>().Run(Town.Manager, asked.Id, Town.Police, Marks.Text(Marks.Decided), Marks.Text(Marks.Decided), Town.Today, null, default));
        return asked;
    }

    public async Task<Notification> FreshJudged(string answers)
    {
        var notification = await FreshAsked();
        await Done(Town.Judge(notification, answers));
        return notification;
    }

    public async Task<Notification> FreshDecided()
    {
        var notification = await FreshJudged("yny");
        await Done(Town.Decide(notification, NotificationOutcome.MetReview, Marks.Text(Marks.Decided)));
        return notification;
    }

    /// <summary>A review that reached a stage, so that its clocks run.</summary>
    public async Task<Review> FreshRunning()
    {
        var review = await FreshReview();
        await Done(Town.The<ReachStage>().Run(Town.Manager, review.Id, RegimeStage.Aware, Town.Today.AddDays(-20), Marks.Text(Marks.Stage), default));
        return review;
    }

    /// <summary>The children's partnership has its own copy of a type of review.</summary>
    public async Task OwnRegime()
    {
        await using var db = Town.The<Reader>().For(Actor.Heed);
        if (!await db.Regimes.AnyAsync(r => r.Began == Regime && r.Off!.Who == null))
        {
            await Done(Town.The<CopyRegime>().Run(Town.Manager, Town.Children, Regime, default));
        }
    }
}
