using Heed.Application.Platform.Database;
using Heed.Application.Platform.Recording;
using Heed.Application.Recommendations;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Application.Reports.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.TestKit;

namespace Heed.Application.Tests.Recommendations;

/// <summary>Colours by the scheme of each partnership, and judged ones beside them, on both databases.</summary>
public sealed class ColourTests
{
    [Theory, OnBothDatabases]
    public async Task No_colour_is_shown_until_a_partnership_says_what_it_means(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var action = await town.Action(await town.Recommendation(await town.Review()), dueInDays: 10);
        town.Clock.PassDays(31);

        Assert.False((await Shown(town, town.Manager, action)).IsAny);
        Assert.Equal(OutcomeKind.NotAllowed, (await Choose(town, town.Chair)).Kind);
        Assert.Equal(OutcomeKind.NotAllowed, (await Choose(town, town.AdultsManager)).Kind);
        Assert.True((await Choose(town, town.Manager)).IsDone);
        Assert.Equal((Colour.Amber, "overdue by 30 days or fewer"), Said((await Shown(town, town.Manager, action))[action.Id]!));
        town.Clock.PassDays(10);
        Assert.Equal((Colour.Red, "overdue by more than 30 days"), Said((await Shown(town, town.Manager, action))[action.Id]!));

        Assert.True((await town.The<PutColoursAway>().Run(town.Manager, town.Children, "Nobody reads them", default)).IsDone);
        Assert.False((await Shown(town, town.Manager, action)).IsAny);
        Assert.NotNull((await Settings(town, town.Manager))!.PutAway);
        Assert.True((await Choose(town, town.Manager, "embedded")).IsDone);
        Assert.Equal((Colour.Red, "overdue"), Said((await Shown(town, town.Manager, action))[action.Id]!));
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_sees_an_action_sees_the_same_colour_and_what_it_means(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var action = await town.Action(await town.Recommendation(await town.Review("Joint", town.Children, town.Adults)), dueInDays: 10);
        await town.The<ChooseColours>().Run(town.AdultsManager, town.Adults, "embedded", "The adults decided", default);
        Assert.Equal(Colour.Grey, (await Shown(town, town.PoliceLead, action))[action.Id]!.Colour);

        // The partnership that is named first comes first, whoever reads; unless the register of the other is read.
        await Choose(town, town.Manager);
        foreach (var reader in new[] { town.Manager, town.AdultsManager, town.PoliceLead, town.Auditor })
        {
            var shown = await Shown(town, reader, action);
            Assert.Equal((Colour.Green, town.Children), (shown[action.Id]!.Colour, Assert.Single(shown.Keys).Id));
        }

        var read = await town.The<ActionColours>().Run(town.AdultsManager, [action.Id], town.Adults, default);
        Assert.Equal((Colour.Grey, town.Adults), (read[action.Id]!.Colour, Assert.Single(read.Keys).Id));
        Assert.False((await Shown(town, town.HospitalLead, action)).IsAny);
    }

    [Theory, OnBothDatabases]
    public async Task Blue_comes_with_an_impact_check_that_saw_the_difference_and_goes_with_one_that_did_not(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        await Choose(town, town.Manager, "embedded");
        var (recommendation, action) = await town.SignedOff(await town.Review());
        Assert.Equal((Colour.Green, Colour.Green), await Both());
        var plan = new ImpactPlan("", "", "Families say who told the school", "", "9 of 10", "Ask 10 families");
        var check = (await town.The<PlanImpactCheck>().Run(town.Manager, recommendation.Id, [], plan, town.Today.AddDays(30), default)).Value;
        town.Clock.PassDays(30);
        Assert.True((await town.The<RecordImpactCheck>().Run(town.Manager, check.Id, 1, ImpactResult.Seen, town.Today, "9 of 10 families", await town.Upload("families.pdf", "families"), null, default)).IsDone);
        Assert.Equal((Colour.Blue, Colour.Blue), await Both());
        var later = (await town.The<PlanImpactCheck>().Run(town.Manager, recommendation.Id, [], plan, town.Today.AddDays(1), default)).Value;
        town.Clock.PassDays(1);
        Assert.True((await town.The<RecordImpactCheck>().Run(town.Manager, later.Id, 1, ImpactResult.NotSeen, town.Today, "1 of 10", null, null, default)).IsDone);
        Assert.Equal((Colour.Green, Colour.Green), await Both());

        async Task<(Colour, Colour)> Both() => ((await OfRecommendation(town, town.Manager, recommendation))[recommendation.Id]!.Colour, (await Shown(town, town.Manager, action))[action.Id]!.Colour);
    }

    [Theory, OnBothDatabases]
    public async Task A_recommendation_has_a_colour_for_those_who_see_the_whole_of_its_source(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        await Choose(town, town.Manager);
        var recommendation = await town.Recommendation(await town.Review());
        Assert.Equal("no action answers it yet", (await OfRecommendation(town, town.Manager, recommendation))[recommendation.Id]!.Because);
        await town.Action(recommendation, dueInDays: 100);
        await town.Action(recommendation, "Ask the hospital", town.HospitalLead, dueInDays: 5);
        town.Clock.PassDays(10);

        Assert.Equal(Colour.Amber, (await OfRecommendation(town, town.Chair, recommendation))[recommendation.Id]!.Colour);
        // The police see an action of theirs, and would see half a colour.
        Assert.False((await OfRecommendation(town, town.PoliceLead, recommendation)).IsAny);
    }

    [Theory, OnBothDatabases]
    public async Task A_judged_colour_stands_beside_the_one_that_is_worked_out_and_says_when_it_is_older_than_the_last_update(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var recommendation = await town.Recommendation(await town.Review());
        var action = await town.Action(recommendation);
        var judge = town.The<JudgeColour>();
        Assert.Contains("No colours are shown", Assert.Single((await judge.Run(town.Manager, action.Id, Colour.Amber, "So", default)).Problems).Sentence);
        await Choose(town, town.Manager);
        Assert.Contains("red, amber, green or grey", Assert.Single((await judge.Run(town.Manager, action.Id, Colour.Blue, "So", default)).Problems).Sentence);
        Assert.True((await judge.Run(town.Chair, action.Id, Colour.Amber, "The school has no cover", default)).IsDone);

        var shown = (await Shown(town, town.PoliceLead, action))[action.Id]!;
        Assert.Equal((Colour.Green, Colour.Amber, false), (shown.Colour, shown.Judged!.Colour, shown.JudgedBefore));
        Assert.StartsWith("Judged amber by Cora Chair on ", shown.JudgedWords);

        town.Clock.Pass(TimeSpan.FromMinutes(1));
        Assert.True((await town.The<ReportProgress>().Run(town.PoliceLead, action.Id, "There is cover now", ReportedState.InProgress, default)).IsDone);
        shown = (await Shown(town, town.Manager, action))[action.Id]!;
        Assert.EndsWith("Judged before the last update", shown.JudgedWords);
        Assert.True((await town.The<TakeColourBack>().Run(town.Manager, action.Id, "There is cover", default)).IsDone);
        Assert.Null((await Shown(town, town.Manager, action))[action.Id]!.Judged);

        var page = (await town.The<JudgedColoursOf>().Run(town.Manager, action.Id, default))!;
        Assert.Equal([("The school has no cover", "There is cover")], page.All.Select(j => (j.Reason, j.EndedBecause)));
        var history = await town.The<RecordHistory>().Of(town.Manager, action.Id.Value, default);
        Assert.Contains(history, h => h is { Did: "judged the colour amber", Reason: "The school has no cover" });
        Assert.Contains(history, h => h is { Did: "took the judged colour back", Reason: "There is cover" });
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_judges_their_own_and_leads_judge_nothing(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        await Choose(town, town.Manager);
        var recommendation = await town.Recommendation(await town.Review());
        var (action, own) = (await town.Action(recommendation), await town.Action(recommendation, "Led by the manager", town.Manager));
        var judge = town.The<JudgeColour>();

        Assert.Equal(OutcomeKind.NotAllowed, (await judge.Run(town.PoliceLead, action.Id, Colour.Green, "All is well", default)).Kind);
        Assert.Equal(OutcomeKind.NotFound, (await judge.Run(town.HospitalLead, action.Id, Colour.Green, "All is well", default)).Kind);
        Assert.Equal(OutcomeKind.NotAllowed, (await judge.Run(town.Auditor, action.Id, Colour.Green, "All is well", default)).Kind);
        Assert.Contains("lead themselves", Assert.Single((await judge.Run(town.Manager, own.Id, Colour.Green, "All is well", default)).Problems).Sentence);
        Assert.Contains("lead themselves", Assert.Single((await judge.OfRecommendation(town.Manager, recommendation.Id, Colour.Green, "All is well", default)).Problems).Sentence);
        Assert.False((await town.The<JudgedColoursOf>().Run(town.Manager, own.Id, default))!.MayJudge);
        Assert.False((await town.The<JudgedColoursOf>().Run(town.PoliceLead, action.Id, default))!.MayJudge);
        Assert.True((await judge.OfRecommendation(town.Chair, recommendation.Id, Colour.Amber, "The board is not sure", default)).IsDone);

        var shown = (await OfRecommendation(town, town.Auditor, recommendation))[recommendation.Id]!;
        Assert.Equal((Colour.Amber, false), (shown.Judged!.Colour, shown.JudgedBefore));
        town.Clock.Pass(TimeSpan.FromMinutes(1));
        await town.The<ReportProgress>().Run(town.PoliceLead, action.Id, "It goes on", ReportedState.InProgress, default);
        Assert.True((await OfRecommendation(town, town.Auditor, recommendation))[recommendation.Id]!.JudgedBefore);
        Assert.Null(await town.The<JudgedColoursOf>().OfRecommendation(town.PoliceLead, recommendation.Id, default));
        Assert.True((await town.The<TakeColourBack>().OfRecommendation(town.Chair, recommendation.Id, "The board is sure", default)).IsDone);
    }

    [Theory, OnBothDatabases]
    public async Task What_the_colours_mean_is_changed_with_a_reason_and_by_the_version_that_was_seen(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        await Choose(town, town.Manager);
        var here = (await Settings(town, town.Manager))!.Scheme!;
        var mine = here.Colours with { Rules = [.. here.Colours.Rules.Select(r => r.When == ColourWhen.OverdueByMore ? r with { Days = 60 } : r)] };

        Assert.True((await town.The<ChangeColours>().Run(town.Manager, town.Children, here.Version, mine, "The board decided", default)).IsDone);
        Assert.Equal(OutcomeKind.Conflict, (await town.The<ChangeColours>().Run(town.Manager, town.Children, here.Version, mine, "Again", default)).Kind);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<ChangeColours>().Run(town.Chair, town.Children, here.Version + 1, mine, "So", default)).Kind);

        var row = (await Settings(town, town.Auditor))!;
        Assert.False(row.May);
        Assert.Equal("Refused by an agency; reported as something that cannot be done; overdue by more than 60 days", row.Scheme!.Colours.WorkedOut(Colour.Red));
        Assert.Contains(await town.The<RecordHistory>().Of(town.Manager, row.Scheme.Key, default), h => h is { Did: "changed what the colours mean", Reason: "The board decided" });
        Assert.Null(await Settings(town, town.AdultsManager));
        Assert.Empty(await town.The<ColourSettings>().Run(town.PoliceLead, default));
    }

    [Theory, OnBothDatabases]
    public async Task The_register_goes_out_with_each_colour_its_definition_and_what_was_judged(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var action = await town.Action(await town.Recommendation(await town.Review()), dueInDays: 10);
        await Choose(town, town.Manager);
        town.Clock.PassDays(20);
        await town.The<JudgeColour>().Run(town.Chair, action.Id, Colour.Red, "=2+3 nobody believes it", default);

        var csv = Text(RegisterForm.Csv, await Out(RegisterForm.Csv));
        Assert.Contains(",Colour,What the colour means,Judged colour,\"Who judged it, when and why\",", csv);
        Assert.Contains("\"Up to a month behind, or said to be done and not checked yet (overdue by 30 days or fewer)\",Red,Judged red by Cora Chair on", csv);
        using var json = System.Text.Json.JsonDocument.Parse(Text(RegisterForm.Json, await Out(RegisterForm.Json)));
        Assert.Equal("Amber", json.RootElement.GetProperty("actions")[0].GetProperty("colour").GetString());
        Assert.Equal(["Red", "Amber", "Green", "Grey"], json.RootElement.GetProperty("colours").EnumerateArray().Select(c => c.GetProperty("colour").GetString()));
        Assert.Contains("Overdue by 30 days or fewer", json.RootElement.GetProperty("colours")[1].GetProperty("workedOutWhen").GetString()!, StringComparison.OrdinalIgnoreCase);
        using var file = new MemoryStream(RegisterFiles.Of(await Out(RegisterForm.Excel), RegisterForm.Excel));
        using var book = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(file, false);
        Assert.Contains(book.WorkbookPart!.WorksheetParts, p => p.Worksheet.InnerText.Contains("Amber, in Town Safeguarding Children Partnership", StringComparison.Ordinal)
            && p.Worksheet.InnerText.Contains("Worked out when: returned to its lead with reasons; reported complete, and not verified yet; overdue by 30 days or fewer.", StringComparison.Ordinal));

        async Task<RegisterOut> Out(RegisterForm form) => (await town.The<TakeOutRegister>().Run(town.Manager, new ActionList.Filter(), "", "all", form, default)).Value;
        static string Text(RegisterForm form, RegisterOut register) => System.Text.Encoding.UTF8.GetString(RegisterFiles.Of(register, form));
    }

    [Theory, OnBothDatabases]
    public async Task A_paper_for_a_board_carries_the_colours_of_that_partnership_with_what_they_mean(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Joint", town.Adults, town.Children);
        var action = await town.Action(await town.Recommendation(review));
        await Choose(town, town.Manager);
        await town.The<ChooseColours>().Run(town.AdultsManager, town.Adults, "embedded", "The adults decided", default);
        await town.The<JudgeColour>().Run(town.Chair, action.Id, Colour.Red, "Nobody believes it", default);
        var board = new Domain.Reports.Audience(Domain.Reports.AudienceKind.Board, town.Children, null, []);

        var paper = (await town.The<Application.Reports.Commands.MakePaper>().Run(town.Manager, review.Id, board, Domain.Reports.Marking.OfficialSensitive, "The board", "CSV", default)).Value;
        Assert.Equal(town.Children, Assert.Single(paper.Colours).Id);
        var csv = System.Text.Encoding.UTF8.GetString(Application.Reports.PaperTable.Csv(paper));
        Assert.Contains("Green,\"On target, or done and checked (none of the other lines applies)\",Judged red by Cora Chair on", csv);
        using var file = new MemoryStream(Application.Reports.PaperTable.Workbook(paper));
        using var book = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(file, false);
        Assert.Contains("What the colours mean in Town Safeguarding Children Partnership", book.WorkbookPart!.WorksheetParts.Single().Worksheet.InnerText);
    }

    [Theory, OnBothDatabases]
    public async Task A_partnership_counts_its_actions_by_its_own_colours_and_each_number_has_its_list(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var recommendation = await town.Recommendation(await town.Review());
        var (late, _) = (await town.Action(recommendation, "Late", dueInDays: 5), await town.Action(recommendation, "In time"));
        var query = town.The<ByColour>();
        Assert.Empty((await query.Run(town.Manager, null, null, 1, default)).Of);
        await Choose(town, town.Manager);
        await town.The<JudgeColour>().Run(town.Chair, late.Id, Colour.Red, "Nobody believes it", default);
        town.Clock.PassDays(10);

        var shown = await query.Run(town.Manager, town.Children, Colour.Amber, 1, default);
        Assert.Equal([(Colour.Red, 0, 0), (Colour.Amber, 1, 1), (Colour.Green, 1, 0), (Colour.Grey, 0, 0)], shown.Counts.Select(c => (c.Colour, c.N, c.JudgedOtherwise)));
        Assert.Equal(("Late", "overdue by 30 days or fewer"), (Assert.Single(shown.Rows!.Rows).Text, shown.Rows.Rows[0].Colour.Because));
        Assert.Empty((await query.Run(town.AdultsManager, town.Children, Colour.Amber, 1, default)).Of);
        Assert.Empty((await query.Run(town.PoliceLead, town.Children, Colour.Amber, 1, default)).Of);
    }

    private static (Colour, string) Said(Coloured coloured) => (coloured.Colour, coloured.Because);

    private static async Task<ColourSettings.Row?> Settings(Town town, Actor actor) => (await town.The<ColourSettings>().Run(actor, default)).FirstOrDefault(r => r.Id == town.Children);

    private static Task<Outcome> Choose(Town town, Actor actor, string shipped = "on-target") => town.The<ChooseColours>().Run(actor, town.Children, shipped, "The board decided", default);

    private static Task<ColoursShown<ActionId>> Shown(Town town, Actor actor, PlanAction action) => town.The<ActionColours>().Run(actor, [action.Id], null, default);

    private static Task<ColoursShown<RecommendationId>> OfRecommendation(Town town, Actor actor, Recommendation recommendation) => town.The<RecommendationColours>().Run(actor, [recommendation.Id], null, default);
}
