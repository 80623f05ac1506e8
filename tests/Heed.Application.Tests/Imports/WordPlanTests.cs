using Heed.Application.Tests.Imports.Files;
using static Heed.Application.Tests.Imports.Files.Docx;

namespace Heed.Application.Tests.Imports;

/// <summary>Plans in Word whose parts stand in unusual places.</summary>
public sealed class WordPlanTests
{
    [Fact]
    public Task A_table_inside_a_row_belongs_to_that_rows_recommendation() => Reading.Expect(
        new Docx().Raw(TableOf(
            Row(Cell("Recommendation"), Cell("Agreed actions"), Cell("Comments")),
            Row(Cell("1. The club should know who coaches."), Inside(["Action", "Lead", "By when"], ["Ask every coach", "Club Secretary", "31/01/2023"], ["Print the list", "Club Clerk", "28/02/2023"]), Cell("")),
            Row(Cell("2. The club should check who coaches."), Inside(["Action", "Lead", "By when"], ["Send for checks", "Club Secretary", "31/03/2023"]), Cell("")))).Bytes(),
        """
        1 The club should know who coaches.
          * Ask every coach | -, Club Secretary, - | 2023-01-31
          * Print the list | -, Club Clerk, - | 2023-02-28
        2 The club should check who coaches.
          * Send for checks | -, Club Secretary, - | 2023-03-31
        """);

    [Fact]
    public Task A_numbered_action_before_its_lead_does_not_begin_a_recommendation() => Reading.Expect(
        new Docx().Heading("Plan").Heading("Recommendation 1: Lamps", 2).Text("Every path should be lit by winter.").Heading("Actions", 3)
            .Number("Count the lamps that are out tonight.").Number("Mend the lamps that are out tonight.").Text("Lead: Parks Manager").Text("Timescale: 31 October 2021")
            .Heading("Recommendation 2: Gates", 2).Text("Every gate should be locked at ten.").Heading("Actions", 3).Bullet("Buy two locks.").Text("Lead: Parks Manager").Text("Timescale: 30 November 2021")
            .Heading("Monitoring", 2).Text("The ranger walks round each month.").Bytes(),
        """
        1 [Lamps] Every path should be lit by winter.
          * Count the lamps that are out tonight. | -, Parks Manager, - | 2021-10-31
          * Mend the lamps that are out tonight. | -, Parks Manager, - | 2021-10-31
        2 [Gates] Every gate should be locked at ten.
          * Buy two locks. | -, Parks Manager, - | 2021-11-30
        """);

    [Fact]
    public Task A_heading_that_only_mentions_actions_gives_way_to_the_column_of_actions() => Reading.Expect(
        new Docx().Table(
            ["Recommendation", "Action to address cause", "Level for action (ward, trust)", "Implementation by", "Target date for implementation"],
            ["Keys must be counted at each handover.", "Add a line to the handover sheet.", "Ward", "Ward Manager, Elm Ward", "30-Jun-2014"]).Bytes(),
        """
        - Keys must be counted at each handover.
          * Add a line to the handover sheet. | -, Ward Manager, Elm Ward | 2014-06-30
        """);

    [Fact]
    public Task Labels_that_follow_each_other_in_one_paragraph_are_read() => Reading.Expect(
        new Docx().Text("Recommendation 4.1: The pool should have two lifeguards.").Text("Action: Recruit. Lead: Pool Manager. Date: Sept 2023. Status: In train.").Bytes(),
        """
        4.1 The pool should have two lifeguards.
          * Recruit. | -, Pool Manager, - | 2023-09-30 | in progress
        """);

    [Fact]
    public Task Bullets_under_numbered_recommendations_are_their_actions_where_the_heading_says_so() => Reading.Expect(
        new Docx().Heading("Recommendations and actions").Number("The library should open on Sundays.").Bullet("Ask the staff").Bullet("Print the hours").Number("The library should keep a quiet room.").Bytes(),
        """
        1 The library should open on Sundays.
          * Ask the staff |  | -
          * Print the hours |  | -
        2 The library should keep a quiet room.
        """);

    [Fact]
    public Task A_state_in_words_that_nobody_foresaw_stays_with_its_action() => Reading.Expect(
        new Docx().Table(["Recommendation", "Action", "Lead", "Date", "Status"], ["1. Tills should be emptied nightly.", "Buy a safe", "Shop Manager", "1/2/2020", "Superseded"], ["2. Doors should be alarmed.", "Fit alarms", "Shop Manager", "1/3/2020", "Nearing completion"]).Bytes(),
        """
        1 Tills should be emptied nightly.
          * Buy a safe | -, Shop Manager, - | 2020-02-01 | Superseded
        2 Doors should be alarmed.
          * Fit alarms | -, Shop Manager, - | 2020-03-01 | in progress
        """);

    private static string Inside(params string[][] rows) => "<w:tc>" + TableOf([.. rows.Select(r => Row([.. r.Select(c => Cell(c))]))]) + "<w:p/></w:tc>";
}
