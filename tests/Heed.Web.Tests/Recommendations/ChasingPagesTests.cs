using System.Net;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.TestKit;

namespace Heed.Web.Tests.Recommendations;

public sealed class ChasingPagesTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private RunningHeed Heed => running.Heed;

    private Town Town => running.Heed.Town;

    [Fact]
    public async Task The_manager_sees_what_drifted_looks_at_the_letters_and_sends_them_once()
    {
        var lead = await Town.Person("Dora Drift", Town.Council);
        var action = await Town.Action(await Town.Recommendation(await Town.Review("Baby D")), "Tell the wards", lead);
        await Town.The<MoveDate>().Run(Town.Manager, action.Id, action.Version, Town.Today.AddDays(120), "The panel", "It takes longer", default);

        var manager = await (await Heed.As(Town.Manager)).Open($"/work/drift?partnership={Town.Children}");
        Assert.Equal("What drifted since last week", manager.Heading);
        Assert.Contains("Dora Drift", manager.Text);
        Assert.Contains("It takes longer", manager.Text);
        await manager.Open($"/work/drift/send?partnership={Town.Children}");
        Assert.Contains("Dora Drift: 1 action", manager.Text);
        Assert.Contains("dora-drift@town.example", manager.Text);
        Assert.DoesNotContain("Tell the wards", manager.Text);
        await manager.Press(manager.Page.QuerySelector("form[action*='drift/send'] button")!.TextContent.Trim());
        Assert.Contains("on its way", manager.Text.Replace("their", "its", StringComparison.Ordinal).Replace("are on", "is on", StringComparison.Ordinal));
        Assert.Contains("Mary Manager", (await Heed.LetterTo("dora-drift@town.example", "need to hear"))!);
        await manager.Open($"/work/drift/send?partnership={Town.Children}");
        Assert.Contains("was sent a list today already", manager.Text);
    }

    [Theory]
    [InlineData("chair", HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData("auditor", HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData("lead", HttpStatusCode.OK, HttpStatusCode.NotFound)]
    public async Task Others_see_what_drifted_of_what_they_see_and_send_nothing(string who, HttpStatusCode drift, HttpStatusCode send)
    {
        var actor = who switch { "chair" => Town.Chair, "auditor" => Town.Auditor, _ => Town.PoliceLead };
        var browser = await Heed.As(actor);

        Assert.Equal(drift, (await browser.Open($"/work/drift?partnership={Town.Children}")).Status);
        Assert.Null(browser.Page.QuerySelector($"a[href='/work/drift/send?partnership={Town.Children}']"));
        Assert.Equal(send, (await browser.Open($"/work/drift/send?partnership={Town.Children}")).Status);
        Assert.Equal(who == "chair", browser.Page.QuerySelector("a[href='/work/drift']") is not null || (await browser.Open("/work")).Page.QuerySelector("nav a[href='/work/drift']") is not null);
    }

    [Fact]
    public async Task What_was_told_by_telephone_stands_under_both_names_and_a_bad_form_loses_nothing()
    {
        var action = await Town.Action(await Town.Recommendation(await Town.Review("Baby T")), "Write to the schools");
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/actions/{action.Id}/told");

        await manager.Press("Save", [("Form.File", "call.txt", "what was said"u8.ToArray())], ("Form.Who", "other"), ("Form.Text", "They wrote to all"), ("Form.On.Day", "31"), ("Form.On.Month", "2"), ("Form.On.Year", "2026"));
        Assert.Contains("Choose how it stands", manager.Problems);
        Assert.Contains(manager.Problems, p => p.StartsWith("Enter who told it", StringComparison.Ordinal));
        Assert.Contains("31 February is not a real date", manager.Problems);
        Assert.Contains("call.txt is kept", manager.Text);
        await manager.Press("Save", ("Form.Name", "Jo Brown, Sergeant"), ("Form.How", "Telephone"), ("Form.On.Day", "1"), ("Form.On.Month", "3"), ("Form.On.Year", "2026"), ("Form.Reported", "InProgress"));

        Assert.Contains("Told by Jo Brown, Sergeant by telephone on 1 March 2026, entered by Mary Manager", manager.Text);
        Assert.Contains("call.txt", manager.Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await Heed.As(Town.PoliceLead)).Open($"/work/actions/{action.Id}/told")).Status);
    }

    [Fact]
    public async Task A_refusal_and_milestones_stand_on_the_action_and_in_the_list()
    {
        var action = await Town.Action(await Town.Recommendation(await Town.Review("Baby R")), "Pay for a worker");
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/actions/{action.Id}/milestones");
        await manager.Press("Add the milestone", ("Form.Text", "The money is found"), ("Form.Due", "2026-04-01"));
        await manager.Open($"/work/actions/{action.Id}/milestones/1");
        await manager.Press("Save", ("Form.End", "reached"), ("Form.ReachedOn", "2026-03-01"));
        Assert.Contains("Reached", manager.Text);
        await manager.Open($"/work/actions/{action.Id}/refusal");
        await manager.Press("Write down the refusal", ("Form.Person", "Peter Police, Superintendent"), ("Form.On", "2026-03-01"), ("Form.Words", "There is no money"));

        Assert.Contains("Town Police refuses this action. Peter Police, Superintendent said on 1 March 2026: “There is no money”", manager.Text);
        Assert.Contains("The money is found (reached on 1 March 2026)", manager.Text);
        Assert.Contains("Refused by Town Police", (await manager.Open("/work/actions?state=refused")).Text);
        await manager.Open($"/work/actions/{action.Id}/refusal");
        await manager.Press("End the refusal", ("Form.EndedBecause", "The board pays"));
        Assert.DoesNotContain("refuses this action", manager.Text);
        Assert.Contains("There is no money", manager.Text);
    }

    [Fact]
    public async Task A_lead_answers_once_for_several_partnerships()
    {
        var lead = await Town.Person("Sally Several", Town.Hospital);
        var one = await Town.Action(await Town.Recommendation(await Town.Review("One", Town.Children)), "Train the nurses", lead);
        var two = await Town.Action(await Town.Recommendation(await Town.Review("Two", Town.Adults)), "Train the carers", lead);
        var browser = await (await Heed.As(lead)).Open("/work/actions/progress");
        Assert.Contains("For Town Safeguarding Adults Board", browser.Text);

        await browser.Press("Save for those chosen", ("Form.Text", "All are trained"));
        Assert.Contains("Choose at least one action that this answer is for", browser.Problems);
        await browser.Press("Save for those chosen", ("Form.Rows[0].Chosen", "true"), ("Form.Rows[0].State", "InProgress"), ("Form.Rows[1].Chosen", "true"), ("Form.Rows[1].State", "Complete"));
        Assert.Contains(browser.Problems, p => p.StartsWith("Complete needs evidence", StringComparison.Ordinal));
        await browser.Press("Save for those chosen", ("Form.Rows[1].State", "InProgress"));

        Assert.Contains("The update was saved for 2 actions", browser.Text);
        Assert.Equal(("All are trained", "All are trained"), ((await Town.Now(one)).LastProgress, (await Town.Now(two)).LastProgress));
    }

    [Fact]
    public async Task The_manager_sets_the_days_and_a_quiet_period_and_ends_it()
    {
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/chasing/{Town.Adults}/days");
        await manager.Press("Save", ("Form.Before", "often"), ("Form.Reason", "The board said so"));
        Assert.Contains(manager.Problems, p => p.StartsWith("Enter numbers of days", StringComparison.Ordinal));
        Assert.Equal("often", manager.Page.QuerySelector("#Form_Before")!.GetAttribute("value"));
        await manager.Press("Save", ("Form.Before", "14"), ("Form.AtHour", "9"));
        Assert.Contains("14 days before its date", manager.Text);
        Assert.Contains("From 9 in the morning", manager.Text);
        await manager.Open($"/work/chasing/{Town.Adults}/quiet");
        await manager.Press("Set the quiet period", ("Form.From", "2026-03-01"), ("Form.Until", "2026-03-20"), ("Form.Why", "A flood"));
        Assert.Contains("A flood", manager.Text);
        await manager.Press("End it today: A flood");
        Assert.Contains("Over", manager.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await (await Heed.As(Town.PoliceLead)).Open($"/work/chasing/{Town.Adults}/days")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await Heed.As(Town.Chair)).Open($"/work/chasing/{Town.Adults}/days")).Status);
    }

    [Fact]
    public async Task A_drafted_letter_is_put_right_and_released_by_the_manager_and_read_by_the_chair()
    {
        var review = await Town.Review("Baby L");
        await Town.Recommendation(review);
        var draft = (await Town.The<Application.Platform.Writing.Writer>().AddTo<Partnership, DraftLetter>(new(Actor.Heed, RecommendationAccess.CanReleaseLetters, "drafted a letter"), p => p.Id == Town.Children, (partnership, scene) =>
            Task.FromResult<Outcome<DraftLetter>>(DraftLetter.Draft(partnership.ScopeId, Rung.GroupChair, Town.Police, [new LetterReader("Cora Chair", "cora-chair@town.example")], "Town Police: 1 action without an answer", "Dear Cora Chair", [], scene.Stamp)), default)).Value;

        Assert.Contains("has gone to nobody", (await (await Heed.As(Town.Chair)).Open($"/work/chasing/letters/{draft.Id}")).Text);
        var manager = await (await Heed.As(Town.Manager)).Open("/work");
        Assert.Contains("Town Police: 1 action without an answer", manager.Text);
        await manager.Open($"/work/chasing/letters/{draft.Id}");
        await manager.Press("Release it", ("Form.Readers", "Chief Constable"));
        Assert.Contains(manager.Problems, p => p.StartsWith("Write each reader on a line", StringComparison.Ordinal));
        await manager.Press("Release it", ("Form.Readers", "Chief Constable <chief@police.example>"), ("Form.Body", "Please answer."));
        Assert.Contains("Released by Mary Manager", manager.Text);
        Assert.Contains("Please answer.", (await Heed.LetterTo("chief@police.example"))!);
    }
}
