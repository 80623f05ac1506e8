using Heed.Application.Meetings.Commands;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace Heed.Journeys.Tests;

/// <summary>Verification, sign-off, meetings and impact checks.</summary>
internal sealed partial class Specimens
{
    private async Task Deciding(Application.Platform.Database.HeedDb db, Actor manager)
    {
        var signed = (await db.Recommendations.Where(r => r.Stage == RecommendationStage.Embedded).OrderBy(r => r.Id).FirstAsync()).Id;
        var open = await db.Recommendations.Where(r => r.Stage == RecommendationStage.Open && r.Stance == Stance.Accepted && r.Breadth == Breadth.Local).OrderBy(r => r.Id).FirstAsync();
        var national = (await db.Recommendations.Where(r => r.Breadth == Breadth.National).OrderBy(r => r.Id).FirstAsync()).Id;
        var toVerify = (await db.Actions.Where(a => a.Reported == ReportedState.Complete && a.Verified == VerifiedState.NotVerified && a.Evidence.Any(e => e.DestroyedAt == null)).OrderBy(a => a.Id).LastAsync()).Id;
        var held = await db.Meetings.OrderBy(m => m.On).FirstAsync();
        var check = (await db.ImpactChecks.Where(c => c.Result == null && c.Due != null).OrderBy(c => c.Id).FirstAsync()).Id;
        await heed.Town.The<CorrectAction>().Run(manager, toVerify, (await db.Actions.SingleAsync(a => a.Id == toVerify)).Version, "The words without the slip.", "A full stop", default);
        Add("work/actions/{id:guid}/verify", $"/work/actions/{toVerify}/verify");
        Add("work/actions/{id:guid}/correct", $"/work/actions/{toVerify}/correct");
        Add("work/recommendations/{id:guid}/sign-off", $"/work/recommendations/{signed}/sign-off", Desmond);
        Add("work/recommendations/{id:guid}/asks", $"/work/recommendations/{open.Id}/asks");
        Add("work/recommendations/{id:guid}/correct", $"/work/recommendations/{open.Id}/correct");
        Add("work/recommendations/{id:guid}/impact", $"/work/recommendations/{open.Id}/impact");
        Add("work/recommendations/{id:guid}/contacts", $"/work/recommendations/{national}/contacts");
        Add("work/impact-checks", "/work/impact-checks");
        Add("work/impact-checks/{id:guid}", $"/work/impact-checks/{check}");
        Add("work/reviews/sources/{id:guid}/group", $"/work/reviews/sources/{open.SourceId}/group");
        Add("work/reports/position", "/work/reports/position");
        Add("work/reports/drift", "/work/reports/drift");
        await Packs(db, manager);
        Add("work/meetings", "/work/meetings");
        Add("work/meetings/plan", "/work/meetings/plan");
        Add("work/meetings/{id:guid}", $"/work/meetings/{held.Id}");
        Add("work/meetings/{id:guid}/change", $"/work/meetings/{held.Id}/change");
        Add("work/meetings/{id:guid}/attendance", $"/work/meetings/{held.Id}/attendance");
        Add("work/meetings/{id:guid}/interests", $"/work/meetings/{held.Id}/interests");
        Add("work/meetings/{id:guid}/papers", $"/work/meetings/{held.Id}/papers");
        Add("work/meetings/{id:guid}/minutes", $"/work/meetings/{held.Id}/minutes");
        Add("work/meetings/{id:guid}/decide", $"/work/meetings/{held.Id}/decide?action={held.Agenda.First(i => i.ActionId != null).ActionId}");
    }
}
