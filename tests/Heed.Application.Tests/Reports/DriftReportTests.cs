using Heed.Application.Platform.Printing;
using Heed.Application.People.Commands;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Recording;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Reports;
using Heed.Application.Reports.Commands;
using Heed.Application.Reviews.Commands;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reports;
using Heed.Domain.Shared;
using Heed.TestKit;

namespace Heed.Application.Tests.Reports;

public sealed class DriftReportTests
{
    [Theory, OnBothDatabases]
    public async Task The_report_says_what_drifted_whose_it_is_and_what_must_be_decided(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("About the harbour", town.Children);
        var recommendation = await town.Recommendation(review, "4");
        var moved = await town.Action(recommendation, "Write the pathway", dueInDays: 20);
        var refused = await town.Action(recommendation, "Share the list", town.HospitalLead);
        await town.Action(recommendation, "Ring each family", town.HospitalLead, dueInDays: 10);
        await town.BroughtIn(recommendation, "Raise awareness");
        var (_, proved) = await town.SignedOff(await town.Review("About the ferry", town.Children));
        town.Clock.PassDays(15);
        await Done(town.The<MoveDate>().Run(town.Manager, moved.Id, (await town.Now(moved)).Version, moved.Due!.Value.AddDays(61), "the Joint Panel", "The national guidance is late", default));
        await Done(town.The<RecordRefusal>().Run(town.Manager, refused.Id, town.Hospital, "Nora Nurse, medical director", town.Today, "We do not hold such a list", default));
        var evidence = (await town.Now(proved)).Evidence[0];
        await Done(town.The<ReviseEvidence>().Run(town.PoliceLead, proved.Id, evidence.Id, town.Today, await town.Upload(content: "newer"), default));
        town.Clock.PassDays(1);

        var made = (await Make(town, town.Manager, new Audience(AudienceKind.Board, town.Children, null, []))).Value;
        var text = Said(DriftReportText.Of(made));

        Assert.Equal((town.Clock.GetUtcNow(), (0, 0)), (made.AsAt, made.LeftOut));
        Assert.Contains("The partnership has 5 actions, of which 4 are open. Of the open ones 1 is overdue", text, StringComparison.Ordinal);
        Assert.Contains("All figures are as at 18 March 2026 at 9:30am (UK time)", text, StringComparison.Ordinal);
        Assert.Contains("dates were moved to a later one once, by 61 days in all", text, StringComparison.Ordinal);
        Assert.Contains("Write the pathway (Recommendation 4 of About the harbour)|Town Police, Safeguarding Lead|22 March 2026 to 22 May 2026 (61 days): The national guidance is late. Agreed by the Joint Panel.|Slipped once by 61 days", text, StringComparison.Ordinal);
        Assert.Contains("Ring each family (Recommendation 4 of About the harbour)|Town Hospitals, Safeguarding Lead|12 March 2026|6 days|None yet", text, StringComparison.Ordinal);
        Assert.Contains("Share the list (Recommendation 4 of About the harbour)|Town Hospitals|17 March 2026|We do not hold such a list", text, StringComparison.Ordinal);
        Assert.Contains("What the board is asked to decide", text, StringComparison.Ordinal);
        Assert.Contains("What follows from a refusal by Town Hospitals (1 action)", text, StringComparison.Ordinal);
        Assert.Contains("A lead and a date for 1 action brought in incomplete", text, StringComparison.Ordinal);
        Assert.Contains("Raise awareness (Recommendation 4 of About the harbour)|No agency yet|A date, an agency and a named lead", text, StringComparison.Ordinal);
        Assert.Contains("|Verification|17 March 2026|", text, StringComparison.Ordinal);
        Assert.Contains("|Sign-off by Panel", text, StringComparison.Ordinal);
        Assert.Contains("Whether 1 recommendation whose sign-off became void is put forward again", text, StringComparison.Ordinal);
        Assert.Contains("Town Hospitals|2|1|0|0|1|0|0", text, StringComparison.Ordinal);
        Assert.Contains("Slipped: its date was moved to a later one", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Peter Police", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nora Nurse", text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Colours_stand_in_it_with_what_they_mean_once_the_partnership_has_chosen_some(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var action = await town.Action(await town.Recommendation(await town.Review("About the harbour", town.Children), "4"), "Write the pathway", dueInDays: 1);
        town.Clock.PassDays(3);
        var board = new Audience(AudienceKind.Board, town.Children, null, []);
        Assert.DoesNotContain("By colour", Said(DriftReportText.Of((await Make(town, town.Manager, board)).Value)), StringComparison.Ordinal);

        await Done(town.The<ChooseColours>().Run(town.Manager, town.Children, "on-target", "The board decided", default));
        await Done(town.The<JudgeColour>().Run(town.Chair, action.Id, Colour.Green, "The pathway is at the printer", default));
        var made = (await Make(town, town.Manager, board)).Value;
        var text = Said(DriftReportText.Of(made));

        var shown = Assert.Single(made.Actions).Colour!;
        Assert.Contains("By colour", text, StringComparison.Ordinal);
        Assert.Contains($"{shown.Word}|{Assert.Single(made.Colours).Printed(shown.Colour)}|1|1", text, StringComparison.Ordinal);
        Assert.Contains($"|None yet|{shown.Word}\nJudged green by Cora Chair on 5 March 2026: The pathway is at the printer", text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task It_holds_only_what_all_of_its_audience_may_see_and_no_restricted_review(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("About the harbour", town.Children);
        var recommendation = await town.Recommendation(review, "4");
        await town.Action(recommendation, "Police only", dueInDays: 1);
        await town.Action(recommendation, "Both of them", dueInDays: 1, contributors: [town.Hospital]);
        await town.Action(await town.Recommendation(review, "5"), "Hospital only", town.HospitalLead, dueInDays: 1);
        await town.Action(await town.Recommendation(await town.Review("Of the other board", town.Adults), "6"), "Elsewhere", dueInDays: 1);
        var kept = await town.Review("Kept to few", town.Children);
        await town.Action(await town.Recommendation(kept, "9"), "Under restriction", dueInDays: 1);
        await Done(town.The<RestrictReview>().Run(town.Manager, kept.Id, [town.Auditor.Person!.Value, town.Administrator.Person!.Value], [new NamedReader(town.Manager.Person!.Value, Role.PartnershipManager), new NamedReader(town.Chair.Person!.Value, Role.Chair)], "An officer is named", default));
        town.Clock.PassDays(3);
        var manager = await town.The<Heed.Application.People.Queries.ActorOf>().Run(town.Manager.Person!.Value, default);

        var board = Said(DriftReportText.Of((await Make(town, manager, new Audience(AudienceKind.Board, town.Children, null, []))).Value));
        Assert.Contains("Hospital only", board, StringComparison.Ordinal);
        Assert.DoesNotContain("Elsewhere", board, StringComparison.Ordinal);
        Assert.DoesNotContain("Under restriction", board, StringComparison.Ordinal);
        Assert.DoesNotContain("Kept to few", board, StringComparison.Ordinal);

        var police = (await Make(town, manager, new Audience(AudienceKind.Agency, null, town.Police, []))).Value;
        Assert.Equal(["Both of them", "Police only"], police.Actions.Select(a => a.Text).Order());
        Assert.Equal("Recommendation 4", police.Actions[0].Answers);
        Assert.Equal((1, 1), police.LeftOut);
        Assert.DoesNotContain("About the harbour", Said(DriftReportText.Of(police)), StringComparison.Ordinal);

        var both = (await Make(town, manager, new Audience(AudienceKind.People, null, null, [town.PoliceLead.Person!.Value, town.HospitalLead.Person!.Value]))).Value;
        Assert.Equal("Both of them", Assert.Single(both.Actions).Text);
    }

    [Theory, OnBothDatabases]
    public async Task That_nobody_answers_is_told_to_those_who_see_that_somebody_was_asked(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var action = await town.Action(await town.Recommendation(await town.Review("About the harbour", town.Children), "4"), "Write the pathway", dueInDays: 200, contributors: [town.Hospital]);
        await Done(town.The<SendUpdateLink>().Run(town.Manager, action.Id, default));
        var asked = town.Today;
        town.Clock.PassDays(20);

        Assert.Contains($"No response since|Due\nWrite the pathway (Recommendation 4 of About the harbour)|Town Police, Safeguarding Lead|{Words.Day(asked)}", Said(DriftReportText.Of((await Make(town, town.Manager, new Audience(AudienceKind.Board, town.Children, null, []))).Value)), StringComparison.Ordinal);
        Assert.DoesNotContain("No response since", Said(DriftReportText.Of((await Make(town, town.Manager, new Audience(AudienceKind.Agency, null, town.Hospital, []))).Value)), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Where_there_is_nothing_it_says_so_and_is_a_whole_report(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);

        var made = (await Make(town, town.Chair, new Audience(AudienceKind.Board, town.Children, null, []))).Value;

        Assert.Contains("There is nothing to report: the partnership has no recommendation and no action yet", Said(DriftReportText.Of(made)), StringComparison.Ordinal);
        Assert.NotEmpty(PrintedWord.Of(DriftReportText.Of(made)));
    }

    [Theory, OnBothDatabases]
    public async Task That_it_was_made_is_recorded_and_who_may_not_make_one_is_told_who_may(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        await town.Action(await town.Recommendation(await town.Review("About the harbour", town.Children), "4"));
        var board = new Audience(AudienceKind.Board, town.Children, null, []);

        await Make(town, town.Auditor, board);

        var look = Assert.Single(await town.The<RecordHistory>().LooksAt(town.Manager, town.Children.Value, default));
        Assert.Equal(("made a drift and delay report for the board of Town Safeguarding Children Partnership (1 action, as Word)", "Board of 3 March"), (look.Did, look.Reason));
        foreach (var stranger in new[] { town.AdultsManager, town.PoliceLead, town.Administrator })
        {
            Assert.Equal((OutcomeKind.NotAllowed, ReportAccess.CanMakePapers.Sentence), ((await Make(town, stranger, board)).Kind, (await Make(town, stranger, board)).WhoCan));
        }

        var wrong = await town.The<MakeDriftReport>().Run(town.Manager, new DriftReportAsked(town.Children, new Audience(AudienceKind.People, null, null, []), Marking.Official, " ", town.Today.AddDays(1)), "Word", default);
        Assert.Equal(["Enter what it is for, for example the board meeting of 3 March", "The day from which it looks cannot be in the future", "Choose the people it is for"], wrong.Problems.Select(p => p.Sentence));
        Assert.StartsWith("Not everybody in the leads of Town Hospitals may see something", Assert.Single((await Make(town, town.Manager, new Audience(AudienceKind.Agency, null, town.Hospital, []))).Problems).Sentence, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Five_thousand_actions_are_reported_within_a_few_seconds(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var recommendation = await town.Recommendation(await town.Review("About the harbour", town.Children), "4");
        await using (var db = town.The<Databases>().Whole())
        {
            db.AddRange(Enumerable.Range(0, 5_000).Select(n => PlanAction.BringIn([recommendation], $"Do the {n}th thing that the report asks for, with the school and the family", new ActionLead(town.Police, town.PoliceLead.Person, "Safeguarding Lead", ""),
                town.Today.AddDays((n % 400) - 300), "", new DocumentReport(n % 3 == 0 ? ReportedState.Complete : ReportedState.InProgress, "Going on", "plan.docx"), new Stamp(null, "Heed", town.Clock.GetUtcNow()))));
            await db.SaveChangesAsync();
        }

        var clock = System.Diagnostics.Stopwatch.StartNew();
        var printed = DriftReportText.Of((await Make(town, town.Manager, new Audience(AudienceKind.Board, town.Children, null, []))).Value);
        var (read, word) = (clock.Elapsed, PrintedWord.Of(printed));
        var written = clock.Elapsed;
        var pdf = await new PdfPrinter(PdfPrinter.Chromium).Print(PrintedHtml.Of(printed), default);
        TestContext.Current.TestOutputHelper?.WriteLine($"{kind}: read in {read.TotalSeconds:0.00} s, with Word in {written.TotalSeconds:0.00} s ({word.Length:N0} bytes), with PDF in {clock.Elapsed.TotalSeconds:0.00} s ({pdf?.Length:N0} bytes)");

        Assert.True(written < TimeSpan.FromSeconds(15), $"It took {written.TotalSeconds:0.0} s");
    }

    private static Task<Outcome<DriftReport>> Make(Town town, Actor by, Audience audience) =>
        town.The<MakeDriftReport>().Run(by, new DriftReportAsked(town.Children, audience, Marking.OfficialSensitive, "Board of 3 March", new DateOnly(2026, 3, 1)), "Word", default);

    /// <summary>Its words, a line a part and a row, with bars between cells.</summary>
    private static string Said(Printed printed) => string.Join('\n', printed.Parts.SelectMany(p => p switch
    {
        PrintedHeading heading => [heading.Text],
        PrintedText text => [text.Text],
        PrintedPoints points => points.Points,
        PrintedTable table => [table.Caption, string.Join('|', table.Columns.Select(c => c.Head)), .. table.Rows.Select(r => string.Join('|', r))],
        _ => (IEnumerable<string>)[],
    }));

    private static async Task Done<T>(Task<T> asked) where T : Outcome
    {
        var outcome = await asked;
        Assert.True(outcome.IsDone, $"{outcome.Kind} {string.Join("; ", outcome.Problems.Select(p => p.Sentence))} {outcome.WhoCan}");
    }
}
