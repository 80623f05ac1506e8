using Heed.Application.Platform.Database;
using Heed.Application.Platform.Writing;
using Heed.Application.Reviews.Commands;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.TestKit;

namespace Heed.Web.Tests.Home;

public sealed class HomePageTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private readonly RunningHeed heed = running.Heed;

    [Fact]
    public async Task Who_sits_in_a_group_or_keeps_its_meetings_sees_the_next_and_nobody_else_does()
    {
        await using var own = await RunningHeed.InProcess(DatabaseKind.Sqlite);
        var town = own.Town;
        await town.Review();
        var panel = await town.Group("Panel");
        var meeting = await town.Meeting(panel);

        foreach (var (who, sees) in new[] { (town.Manager, true), (town.Chair, true), (town.Auditor, false), (town.AdultsManager, false) })
        {
            var page = await (await own.As(who)).Open("/work");
            Assert.Equal(sees, page.Page.QuerySelector($"main a[href='/work/meetings/{meeting.Id}']") is not null);
        }
    }

    [Fact]
    public async Task It_says_what_needs_each_person_today()
    {
        var town = heed.Town;
        var manager = await (await heed.As(town.Manager)).Open("/work");
        Assert.Contains("Open a review, then bring in its recommendations from the document you have", manager.Text);
        Assert.NotNull(manager.Page.QuerySelector("main a[href='/work/reviews/open']"));
        Assert.Contains("Nothing needs you today", (await (await heed.As(town.PoliceLead)).Open("/work")).Text);
        Assert.Contains("Nothing needs you today", (await (await heed.As(town.Administrator)).Open("/work")).Text);

        var review = await town.Review("A review", town.Children);
        await town.The<PlaceHold>().Run(town.Manager, review.Id, HoldKind.Inquest, HoldStops.FamilyContact, town.Today, null, town.Today, "The coroner", "Wait", default);
        await Late(review, 7);

        await manager.Open("/work");
        Assert.Contains("Overdue actions (7)", manager.Text.Replace("\n", " ", StringComparison.Ordinal));
        Assert.Contains("Holds to look at again", manager.Text);
        Assert.NotNull(manager.Page.QuerySelector("main a[href='/work/actions?state=overdue']"));
        Assert.NotNull(manager.Page.QuerySelector("main a[href='/work/actions?state=silent']"));
        Assert.Equal(5, manager.Page.QuerySelectorAll("main section").First(s => s.TextContent.Contains("Overdue actions", StringComparison.Ordinal)).QuerySelectorAll("li").Length);

        var police = await (await heed.As(town.PoliceLead)).Open("/work");
        Assert.NotNull(police.Page.QuerySelector("main a[href='/work/actions?state=overdue&mine=true']"));
        Assert.DoesNotContain("A review", police.Text);
        Assert.DoesNotContain("Recommendations without", police.Text);

        Assert.Contains("Holds to look at again", (await (await heed.As(town.Chair)).Open("/work")).Text);
        var auditor = await (await heed.As(town.Auditor)).Open("/work");
        Assert.Contains("1 recommendation: 0 with every action reported complete, 1 in progress, 0 not started, 0 without an action", auditor.Text);
        Assert.Contains("Nothing needs you today", auditor.Text);
        foreach (var stranger in new[] { town.HospitalLead, town.AdultsManager })
        {
            var other = (await (await heed.As(stranger)).Open("/work")).Text;
            Assert.DoesNotContain("overdue", other, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Holds", other);
        }

        // After two months all seven are silent too, and are named once: under what is most urgent.
        town.Clock.PassDays(61);
        manager = await (await heed.As(town.Manager)).Open("/work");
        Assert.Contains("7 not updated in the last 60 days", manager.Text);
        Assert.Contains("Overdue actions (7)", manager.Text.Replace("\n", " ", StringComparison.Ordinal));
        Assert.DoesNotContain(manager.Page.QuerySelectorAll("main section h2"), h => h.TextContent.Contains("not updated", StringComparison.Ordinal));
    }

    private async Task Late(Review review, int actions)
    {
        var town = heed.Town;
        var recommendation = (await town.The<Writer>().AddTo<Review, Recommendation>(new Ask(town.Manager, RecommendationAccess.CanWriteRecommendations, "added"), r => r.Id == review.Id,
            (source, _) => Task.FromResult(Recommendation.Make(source, 1, "1", "", "Do it well", Breadth.Local, [])), default)).Value;
        for (var number = 1; number <= actions; number++)
        {
            await town.The<Writer>().AddTo<Recommendation, PlanAction>(new Ask(town.Manager, RecommendationAccess.CanPlanActions, "planned"), r => r.Id == recommendation.Id,
                (answered, scene) => Task.FromResult<Outcome<PlanAction>>(PlanAction.BringIn([answered], $"Late action {number}", new ActionLead(town.Police, town.PoliceLead.Person, "Inspector"),
                    scene.Today.AddDays(-number), "", new DocumentReport(ReportedState.InProgress, "", "plan.docx"), scene.Stamp)), default);
        }
    }
}
