using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Heed.Application.People.Commands;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Recording;
using Heed.Application.Reports;
using Heed.Application.Reports.Commands;
using Heed.Domain.People;
using Heed.Domain.Reports;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.TestKit;

namespace Heed.Application.Tests.Reports;

public sealed class PaperTests
{
    [Theory, OnBothDatabases]
    public async Task A_paper_holds_only_what_all_of_its_audience_may_see_whoever_makes_it(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Title for the board", town.Children);
        var (one, two) = (await town.Recommendation(review, "1"), await town.Recommendation(review, "2"));
        await town.Action(one, "Police only");
        await town.Action(one, "Police and hospital", contributors: [town.Hospital]);
        await town.Action(two, "Hospital only", town.HospitalLead);
        await town.Person("Bea Board", town.Council, (Role.BoardMember, Town.On(town.Children)));

        var board = (await Make(town, town.Manager, review, new Audience(AudienceKind.Board, town.Children, null, []))).Value;
        Assert.Equal(("Title for the board", 2, 3, 2), (board.Title, board.Recommendations.Count, board.Actions, board.People));
        Assert.Equal((0, 0), board.LeftOut);
        Assert.Equal("OFFICIAL-SENSITIVE. For the board of Town Safeguarding Children Partnership only", board.Banner);

        var police = (await Make(town, town.Manager, review, new Audience(AudienceKind.Agency, null, town.Police, []))).Value;
        Assert.Equal(("", "1"), (police.Title, Assert.Single(police.Recommendations).Number));
        Assert.Equal(["Police and hospital", "Police only"], police.Recommendations[0].Actions.Select(a => a.Text).Order());
        Assert.Equal((1, 1), police.LeftOut);

        var both = (await Make(town, town.Chair, review, new Audience(AudienceKind.People, null, null, [town.PoliceLead.Person!.Value, town.HospitalLead.Person!.Value]))).Value;
        Assert.Equal("Police and hospital", Assert.Single(Assert.Single(both.Recommendations).Actions).Text);
        Assert.DoesNotContain("Peter Police", Encoding.UTF8.GetString(PaperTable.Csv(police)).Replace(police.Audience, ""));
    }

    [Theory, OnBothDatabases]
    public async Task Who_may_not_see_the_source_finds_nothing_and_who_may_only_report_makes_no_papers(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Kept", town.Children);
        await town.Action(await town.Recommendation(review, "1"));
        var board = new Audience(AudienceKind.Board, town.Children, null, []);

        Assert.Equal(OutcomeKind.NotFound, (await Make(town, town.AdultsManager, review, board)).Kind);
        Assert.Equal(OutcomeKind.NotFound, (await Make(town, town.PoliceLead, review, board)).Kind);
        Assert.Equal(OutcomeKind.NotFound, (await Make(town, town.Administrator, review, board)).Kind);
        var reviewer = await town.Person("Rita Reviewer", town.Council, (Role.Reviewer, review.ScopeId));
        Assert.Equal(OutcomeKind.NotAllowed, (await Make(town, reviewer, review, board)).Kind);
    }

    [Theory, OnBothDatabases]
    public async Task An_audience_of_nobody_or_of_one_who_sees_nothing_gets_a_sentence_and_no_paper(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Kept", town.Children);
        await town.Action(await town.Recommendation(review, "1"));

        Assert.StartsWith("Nobody belongs to the panel of this review today", Said(await Make(town, town.Manager, review, new Audience(AudienceKind.Panel, null, null, []))), StringComparison.Ordinal);
        Assert.StartsWith("Not everybody in the leads of Town Hospitals may see something", Said(await Make(town, town.Manager, review, new Audience(AudienceKind.Agency, null, town.Hospital, []))), StringComparison.Ordinal);
        Assert.Equal("Choose the people it is for", Said(await Make(town, town.Manager, review, new Audience(AudienceKind.People, null, null, []))));
        Assert.Equal("Enter what it is for, for example the board meeting of 3 March", Said(await Make(town, town.Manager, review, new Audience(AudienceKind.Board, town.Children, null, []), " ")));
        Assert.Empty(await town.The<RecordHistory>().LooksAt(town.Manager, review.Id.Value, default));
    }

    [Theory, OnBothDatabases]
    public async Task That_it_was_made_is_recorded_with_for_whom_and_why(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Kept", town.Children);
        await town.Action(await town.Recommendation(review, "1"));

        await Make(town, town.Auditor, review, new Audience(AudienceKind.Board, town.Children, null, []));

        var look = Assert.Single(await town.The<RecordHistory>().LooksAt(town.Manager, review.Id.Value, default));
        Assert.Equal(("made a paper for the board of Town Safeguarding Children Partnership (1 action, as CSV)", "Board of 3 March"), (look.Did, look.Reason));
    }

    [Fact]
    public void Marking_and_audience_stand_in_every_row_and_on_every_page_and_no_cell_is_a_formula()
    {
        var paper = new Paper("Title", "A & B", 2, Marking.OfficialSensitive, "Purpose", "Mary", DateTimeOffset.UnixEpoch, new DateOnly(2026, 3, 2),
            [new("1", "", "=HYPERLINK(\"http://x\")", default, default, []), new("2", "", "Words", default, default, [])], (0, 0));

        var lines = Encoding.UTF8.GetString(PaperTable.Csv(paper)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines[1..], line => Assert.StartsWith("OFFICIAL-SENSITIVE,A & B,", line.TrimStart('\ufeff'), StringComparison.Ordinal));
        Assert.DoesNotContain(",=HYPERLINK", lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain(",\"=HYPERLINK", lines[1], StringComparison.Ordinal);

        using var book = SpreadsheetDocument.Open(new MemoryStream(PaperTable.Workbook(paper)), isEditable: false);
        var sheet = book.WorkbookPart!.WorksheetParts.Single().Worksheet;
        Assert.Equal("&COFFICIAL-SENSITIVE. For A && B only", sheet.GetFirstChild<HeaderFooter>()!.OddHeader!.Text);
        Assert.Empty(sheet.Descendants<CellFormula>());
        Assert.Equal("OFFICIAL-SENSITIVE. For A & B only", sheet.Descendants<Cell>().First().InnerText);
        Assert.Equal("OFFICIAL-SENSITIVE Title 2026-03-02.xlsx", paper.FileName("xlsx"));
    }

    private static Task<Outcome<Paper>> Make(Town town, Actor by, Source about, Audience audience, string purpose = "Board of 3 March") =>
        town.The<MakePaper>().Run(by, about.Id, audience, Marking.OfficialSensitive, purpose, "CSV", default);

    private static string Said(Outcome outcome) => Assert.Single(outcome.Problems).Sentence;
}
