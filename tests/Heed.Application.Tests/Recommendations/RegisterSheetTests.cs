using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Heed.Application.Platform.Database;
using Heed.Application.Recommendations;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.TestKit;

namespace Heed.Application.Tests.Recommendations;

/// <summary>The register goes out as a workbook, is edited, and comes back.</summary>
public sealed class RegisterSheetTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);

    [Theory, OnBothDatabases]
    public async Task What_was_not_touched_comes_back_as_nothing_to_change(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var asked = await town.Recommendation(await town.Review());
        await town.Action(asked, "=1+1 is how a formula begins\nand a second line with “quotes” & <signs>");
        await town.Action(asked, "-- dashes  and  spaces  ", town.HospitalLead);
        await town.BroughtIn(asked, "Brought in", town.Police);

        var back = await town.Back(await town.Out());

        Assert.Equal((0, 3, 0, 0, 0), (back.Changes.Total, back.Same, back.Unknown.Count, back.Twice.Count, back.TakenOut.Count));
    }

    [Theory, OnBothDatabases]
    public async Task Every_field_is_shown_old_and_new_and_changed_by_its_own_verb(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var asked = await town.Recommendation(await town.Review());
        var action = await town.Action(asked, "Write the pathway", dueInDays: 30);
        var sheet = await town.Out();
        var to = town.Today.AddDays(60);

        var back = await town.Back(sheet.Edit(rows => rows.Set(action, "Action", "Write the pathway and test it").Set(action, "Lead person", "Hana Hospital").Set(action, "Due", to)
            .Set(action, "Why the date moves", "The audit is late").Set(action, "Who agreed", "The board").Set(action, "Reported", "In progress").Set(action, "New progress update", "A group has met")));

        var change = Assert.Single(back.Changes.Rows);
        Assert.Equal([], change.Refused);
        Assert.Equal([("Text", "Write the pathway", "Write the pathway and test it"), ("Lead", "Peter Police", "Hana Hospital"), ("Due", $"{action.Due:yyyy-MM-dd}", $"{to:yyyy-MM-dd}"), ("Reported", "Nothing yet", "In progress")],
            change.Row.Fields.Select(f => (f.Field.ToString(), f.Is, f.Sheet)));
        Assert.Equal("Write the pathway", (await town.Now(action)).Text);

        var made = await town.The<MakeSheetChanges>().Run(town.Manager, back.Id, [], [], Long, default);

        Assert.Equal((1, 0, 0), (made.Value.Rows, made.Value.Left, made.Value.Refused));
        var now = await town.Now(action);
        Assert.Equal(("Write the pathway and test it", town.HospitalLead.Person, town.Hospital, to, ReportedState.InProgress, "A group has met"), (now.Text, now.LeadPersonId, now.LeadAgencyId, now.Due, now.Reported, now.LastProgress));
        Assert.Equal(("The board", "The audit is late"), (Assert.Single(now.DateMoves).AgreedBy, now.DateMoves[0].Reason));
        var after = (await town.The<SheetInHand>().Run(town.Manager, back.Id, 1, default))!;
        Assert.Equal((0, 1), (after.Changes.Total, after.Same));
        Assert.Contains(after.Deeds, d => d.What == $"Due: {Words.Day(action.Due!.Value)} to {Words.Day(to)}");
        Assert.True((await town.The<MakeSheetChanges>().Run(town.Manager, back.Id, [], [], Long, default)).Value.Rows == 0 && (await town.Now(action)).Progress.Count == 1);
    }

    [Theory, OnBothDatabases]
    public async Task What_a_rule_or_a_right_refuses_is_said_in_its_row_and_stays(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var asked = await town.Recommendation(await town.Review());
        var (moved, complete, unknown, word, note) = (await town.Action(asked, "moved"), await town.Action(asked, "complete"), await town.Action(asked, "unknown"), await town.Action(asked, "word"), await town.Action(asked, "note"));
        var sheet = (await town.Out()).Edit(rows => rows.Set(moved, "Due", town.Today.AddDays(200)).Set(complete, "Reported", "Complete").Set(complete, "New progress update", "Done").Set(unknown, "Lead person", "Nobody Known")
            .Set(word, "Due", "ongoing").Set(note, "Action", "other words").Set(note, "New progress update", "Met twice"));

        var back = await town.Back(sheet);
        Assert.Equal(
            [("moved", "Enter who agreed to the new date, for example the Joint Review Panel; Enter why the date moves"), ("complete", "Complete needs evidence. Add what shows that it was done or made a difference, then report it complete"),
             ("unknown", "Nobody in post is known here as “Nobody Known”. Write the name as Heed has it, or add the person under People first"), ("word", "“ongoing” is not a date. Write a day, for example 31/03/2027; “ongoing” cannot be kept to or missed"), ("note", "")],
            back.Changes.Rows.Select(c => (c.Row.Action.Text, string.Join("; ", c.Refused))));

        var made = await town.The<MakeSheetChanges>().Run(town.Manager, back.Id, [], [], Long, default);
        Assert.Equal((1, 4), (made.Value.Rows, made.Value.Refused));
        Assert.Equal(4, (await town.The<SheetInHand>().Run(town.Manager, back.Id, 1, default))!.Changes.Total);

        var lead = await town.Back(sheet, town.PoliceLead);
        Assert.Equal(RecommendationAccess.CanPlanActions.Sentence, Assert.Single(lead.Changes.Rows.Single(c => c.Row.Action.Text == "moved").Refused));
        Assert.Null(await town.The<SheetInHand>().Run(town.Manager, lead.Id, 1, default));
        var stranger = await town.Back(sheet, town.HospitalLead);
        Assert.Equal((0, 5, 0), (stranger.Changes.Total, stranger.Unknown.Count, stranger.TakenOut.Count));
    }

    [Theory, OnBothDatabases]
    public async Task Rows_taken_out_doubled_or_new_change_nothing_and_are_said(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var asked = await town.Recommendation(await town.Review());
        var (one, two) = (await town.Action(asked, "one"), await town.Action(asked, "two"));
        var sheet = (await town.Out()).Edit(rows => rows.Remove(two).Twice(one).AddNew("A row of one's own"));

        var back = await town.Back(sheet);

        Assert.Equal((0, 1, 1, 1), (back.Changes.Total, back.Same, back.Unknown.Count, back.Twice.Count));
        Assert.Equal("two", Assert.Single(back.TakenOut).Text);
        Assert.Equal(0, (await town.The<MakeSheetChanges>().Run(town.Manager, back.Id, [], [], Long, default)).Value.Rows);
        Assert.Equal("two", (await town.Now(two)).Text);
    }

    [Fact]
    public async Task The_workbook_is_one_that_Excel_opens_without_repairing_it()
    {
        await using var town = await Town.Found(DatabaseKind.Sqlite);
        var asked = await town.Recommendation(await town.Review("A & B"));
        await town.Action(asked, "=HYPERLINK(\"http://x\")\u0001 with signs that XML cannot hold \ud83c\udf0a");
        await town.BroughtIn(asked, "Brought in");
        using var document = SpreadsheetDocument.Open(new MemoryStream(await town.Out()), false);

        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2016).Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        var sheets = document.WorkbookPart!.Workbook.Descendants<Sheet>().ToList();
        Assert.Equal(["Actions", "What the columns mean", "Heed"], sheets.Select(s => s.Name!.Value));
        Assert.Equal(SheetStateValues.VeryHidden, sheets[2].State!.Value);
        var actions = ((WorksheetPart)document.WorkbookPart.GetPartById(sheets[0].Id!)).Worksheet;
        Assert.Equal((true, true, false), (actions.Descendants<Column>().ElementAt(0).Hidden!.Value, actions.Descendants<Column>().ElementAt(1).Hidden!.Value, actions.Descendants<Column>().ElementAt(2).Hidden!.Value));
        Assert.Empty(actions.Descendants<CellFormula>());
        Assert.Equal(PaneStateValues.Frozen, actions.Descendants<Pane>().Single().State!.Value);
        var meanings = ((WorksheetPart)document.WorkbookPart.GetPartById(sheets[1].Id!)).Worksheet.InnerText;
        Assert.All(new[] { "OFFICIAL-SENSITIVE", "Mary Manager", "All of them", "What the calendar says" }, said => Assert.Contains(said, meanings));
    }

    [Fact]
    public async Task Another_workbook_a_damaged_one_and_a_picture_are_refused_with_what_to_do()
    {
        await using var town = await Town.Found(DatabaseKind.Sqlite);

        Assert.Contains("hidden columns are missing", await WhyNot(PlainWorkbook(), "other.xlsx"));
        Assert.Contains("damaged", await WhyNot([0x50, 0x4B, 3, 4, 9, 9, 9], "register.xlsx"));
        Assert.Contains("ends in .xlsx", await WhyNot([1, 2, 3], "register.png"));
        Assert.Empty(await town.The<MySheets>().Run(town.Manager, default));

        async Task<string> WhyNot(byte[] file, string name) => Assert.Single((await town.The<BringBackRegister>().Run(town.Manager, new MemoryStream(file), name, default)).Problems).Sentence;
    }

    [Theory, OnBothDatabases]
    public async Task Csv_and_json_hold_the_same_with_their_marking_and_their_definitions(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var asked = await town.Recommendation(await town.Review("A review"), "7");
        var action = await town.Action(asked, "=cmd|'/c calc'!A1");

        var csv = System.Text.Encoding.UTF8.GetString(await town.Taken(RegisterForm.Csv));
        using var json = System.Text.Json.JsonDocument.Parse(await town.Taken(RegisterForm.Json));

        Assert.Contains("OFFICIAL-SENSITIVE", csv);
        Assert.DoesNotContain(",=cmd", csv);
        Assert.Contains("'=cmd", csv);
        var row = json.RootElement.GetProperty("actions")[0];
        Assert.Equal((action.Id.ToString(), "=cmd|'/c calc'!A1", "7", "Peter Police"), (row.GetProperty("key").GetString(), row.GetProperty("action").GetString(), row.GetProperty("recommendations").GetString(), row.GetProperty("leadPerson").GetString()));
        Assert.StartsWith("What the calendar says", json.RootElement.GetProperty("definitions").GetProperty("timely").GetString(), StringComparison.Ordinal);
        Assert.False(row.TryGetProperty("newProgress", out _));
    }

    private static byte[] PlainWorkbook()
    {
        using var bytes = new MemoryStream();
        using (var made = SpreadsheetDocument.Create(bytes, DocumentFormat.OpenXml.SpreadsheetDocumentType.Workbook))
        {
            var book = made.AddWorkbookPart();
            var part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = new Worksheet(new SheetData(new Row(new Cell(new CellValue("Action")) { DataType = CellValues.String })));
            book.Workbook = new Workbook(new Sheets(new Sheet { Id = book.GetIdOfPart(part), SheetId = 1, Name = "Actions" }));
        }

        return bytes.ToArray();
    }
}
