using Heed.Application.Notifications.Commands;
using Heed.Application.Platform.Database;
using Heed.Application.Reviews.Commands;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Journeys.Tests;

/// <summary>Notifications, and how reviews run.</summary>
internal sealed partial class Specimens
{
    private async Task Running(HeedDb db, Actor manager)
    {
        const string Type = "adults-england";
        var partnership = (await db.Partnerships.SingleAsync(p => p.Slug == "tynemarsh-children")).Id;
        var police = (await db.Agencies.OrderBy(a => a.Id).FirstAsync()).Id;
        var known = heed.Town.Today.AddDays(-6);
        var text = new NotificationText("Elis, 3", false, known, known, "He was found alone in the street at night, with injuries that nobody could explain.", "He and his sister stay with an aunt.", "Team manager, children’s social care", "");
        var written = (await heed.Town.The<WriteNotification>().Run(manager, partnership, null, new NotificationSaid(NotificationKind.SeriousIncident, "local-child-england", text, [police], new SeniorPerson("Anil Deshmukh", "Director", known.AddDays(1))), default)).Value;
        await heed.Town.The<AskForInformation>().Run(manager, written.Id, police, "Public protection", "What was known of the household", known.AddDays(2), known.AddDays(9), default);
        await heed.Town.Judge(written, "yny", manager);
        await heed.Town.Decide(written, NotificationOutcome.MetReview, by: manager);
        await heed.Town.The<CopyRegime>().Run(manager, partnership, Type, default);
        var at = $"/work/notifications/{written.Id}";
        Add("work/notifications", "/work/notifications");
        Add("work/notifications/new", "/work/notifications/new");
        Add("work/notifications/{id:guid}", at);
        foreach (var page in new[] { "change", "authorise", "notified", "criteria", "information", "recommend", "decide", "view", "told", "join" })
        {
            Add($"work/notifications/{{id:guid}}/{page}", $"{at}/{page}");
        }

        Add("work/notifications/{id:guid}/information/{number:int}", $"{at}/information/1");
        Add("work/reviews/{slug}/course", "/work/reviews/theo/course");
        Add("work/reviews/{slug}/stage/{stage}", "/work/reviews/theo/stage/commissioned");
        Add("work/reviews/{slug}/convert", "/work/reviews/theo/convert");
        Add("work/reviews/{slug}/clocks/{clock}", "/work/reviews/theo/clocks/publish");
        Add("work/reviews/{slug}/quality", "/work/reviews/theo/quality");
        Add("work/reviews/{slug}/quality/{marker}", "/work/reviews/theo/quality/m1");
        await Carrying(db, manager, police);
        Add("work/reviews/time-line", "/work/reviews/time-line");
        Add("work/reviews/types", "/work/reviews/types");
        Add("work/reviews/types/{id:guid}/{code}", $"/work/reviews/types/{partnership}/{Type}");
        Add("work/reviews/types/{id:guid}/{code}/change", $"/work/reviews/types/{partnership}/{Type}/change");
        Add("work/reviews/types/{id:guid}/{code}/clocks/{clock}", $"/work/reviews/types/{partnership}/{Type}/clocks/complete");
    }
}
