using Heed.Application.Tests.Imports.Files;
using static Heed.Application.Tests.Imports.Files.Docx;

namespace Heed.Application.Tests.Imports;

/// <summary>Tables whose headings or rows are not where a tidy author would put them.</summary>
public sealed class TablePlanTests
{
    [Fact]
    public Task A_row_cut_in_two_by_the_end_of_a_page_is_put_together() => Reading.Expect(
        new Docx().Table(
            ["No", "Recommendation", "Action", "Who", "By when", "Progress"],
            ["1", "The harbour should count its lifebuoys, and should", "Count every lifebuoy", "Harbour Master", "31/05/2022", "Counted and"],
            ["No", "Recommendation", "Action", "Who", "By when", "Progress"],
            ["", "replace those that are torn.", "and write the number down", "", "", "written down."],
            ["2", "The harbour should light the steps.", "Fit lamps", "Harbour Master", "30/09/2022", ""]).Bytes(),
        """
        1 The harbour should count its lifebuoys, and should replace those that are torn.
          * Count every lifebuoy and write the number down | -, Harbour Master, - | 2022-05-31 | Counted and / written down.
        2 The harbour should light the steps.
          * Fit lamps | -, Harbour Master, - | 2022-09-30
        """);

    [Fact]
    public Task The_number_and_the_words_of_a_recommendation_may_stand_in_rows_above_the_heading() => Reading.Expect(
        new Docx().Raw(Banner("Recommendation 1", "The choir should tune the piano.", ["Call the tuner", "Choir Secretary", "31/01/2018"]))
            .Raw(Banner("Recommendation 2", "The choir should buy stands.", ["Ask three shops", "Choir Secretary", "28/02/2018"])).Bytes(),
        """
        1 The choir should tune the piano.
          * Call the tuner | -, Choir Secretary, - | 2018-01-31
        2 The choir should buy stands.
          * Ask three shops | -, Choir Secretary, - | 2018-02-28
        """);

    [Fact]
    public Task Milestones_with_a_timescale_are_the_dates_where_there_are_no_others() => Reading.Expect(
        new Docx().Table(
            ["Recommendation", "Key actions", "Lead officer", "Key milestones / timescale"],
            ["(i) The shop should weigh parcels.", "Buy a scale", "Shop Manager", "June 2012"]).Bytes(),
        """
        i The shop should weigh parcels.
          * Buy a scale | -, Shop Manager, - | 2012-06-30
        """);

    [Fact]
    public Task An_unlisted_heading_over_numbers_names_the_numbers() => Reading.Expect(
        new Docx().Table(
            ["Plan ref", "Recommendation for the club", "Action", "Lead", "Date"],
            ["AB1.1", "The club should mark the pitch.", "Buy paint", "Groundsman", "1/2/2020"],
            ["AB1.2", "The club should mend the net.", "Buy rope", "Groundsman", "1/3/2020"]).Bytes(),
        """
        AB1.1 The club should mark the pitch.
          * Buy paint | -, Groundsman, - | 2020-02-01
        AB1.2 The club should mend the net.
          * Buy rope | -, Groundsman, - | 2020-03-01
        """);

    [Fact]
    public Task One_column_for_who_and_when_gives_both() => Reading.Expect(
        new Docx().Table(
            ["Recommendation", "Action required", "By whom / by when", "RAG"],
            ["1. The stage should be swept.", "Buy brooms", "Stage Manager – 31/03/2015", "Green"],
            ["2. The doors should open at six.", "Tell the usher", "House Manager\nby end of April 2015", "Amber"],
            ["3. The bar should close at ten.", "Ring a bell", "Bar Manager\nOngoing", "Red"]).Bytes(),
        """
        1 The stage should be swept.
          * Buy brooms | -, Stage Manager, - | 2015-03-31 | green
        2 The doors should open at six.
          * Tell the usher | -, House Manager, - | 2015-04-30 | amber
        3 The bar should close at ten.
          * Ring a bell | -, Bar Manager, - | - | red
        """,
        "recommendation 2 action 1: month-only-date\nrecommendation 3 action 1: open-ended-date");

    private static string Banner(string number, string words, string[] action) => TableOf(
        Row(Cell(number, 3)), Row(Cell(words, 3)), Row(Cell("Action"), Cell("Lead"), Cell("Target date")), Row([.. action.Select(a => Cell(a))]));

    [Fact]
    public Task A_column_of_references_is_no_column_of_actions() => Reading.Expect(
        new Docx().Table(
            ["Action plan reference", "Recommendation", "Action", "Deadline"],
            ["ZOO/21/01", "The zoo should label its cages.", "Order labels", "1/2/2021"],
            ["ZOO/21/02", "The zoo should feed the otters.", "Buy fish", "1/3/2021"]).Bytes(),
        """
        ZOO/21/01 The zoo should label its cages.
          * Order labels |  | 2021-02-01
        ZOO/21/02 The zoo should feed the otters.
          * Buy fish |  | 2021-03-01
        """);

    [Fact]
    public Task A_numbered_row_beside_a_blank_recommendation_goes_on_with_the_one_above() => Reading.Expect(
        new Docx().Table(
            ["No", "Recommendation", "Action", "Who", "Finish"],
            ["1.1", "The mill should grease its wheel.", "Buy grease", "Miller", "1/2/2021"],
            ["1.2", "", "Grease the wheel", "Miller", "1/3/2021"],
            ["2.1", "The mill should count its sacks.", "Count them", "Miller", "1/4/2021"]).Bytes(),
        """
        1.1 The mill should grease its wheel.
          * Buy grease | -, -, Miller | 2021-02-01
          * Grease the wheel | -, -, Miller | 2021-03-01
        2.1 The mill should count its sacks.
          * Count them | -, -, Miller | 2021-04-01
        """);

    [Fact]
    public Task Rows_of_one_cell_do_not_hide_what_a_column_without_a_heading_holds() => Reading.Expect(
        new Docx().Raw(TableOf(
            Row(Cell(""), Cell("Recommendation"), Cell("Action"), Cell("When")),
            Row(Cell("THEME A", 4)),
            Row(Cell("A1"), Cell("The band should tune."), Cell("Buy a fork"), Cell("1/2/2021")),
            Row(Cell("THEME B", 4)),
            Row(Cell("B1"), Cell("The band should march."), Cell("Buy boots"), Cell("1/3/2021")))).Bytes(),
        """
        A1 The band should tune.
          * Buy a fork |  | 2021-02-01
        B1 The band should march.
          * Buy boots |  | 2021-03-01
        """);

    [Fact]
    public Task What_each_agency_will_do_is_its_action() => Reading.Expect(
        new Docx().Raw(TableOf(
            Row(Cell("Recommendation"), Cell("Agency"), Cell("What the agency will do"), Cell("Date")),
            Row(Cell("1. Every club should sweep its steps.", merge: "restart"), Cell("Town Council"), Cell("Buy a broom"), Cell("1/2/2021")),
            Row(Cell("", merge: "go on"), Cell("Fire Service"), Cell("Borrow the broom"), Cell("1/3/2021")))).Bytes(),
        """
        1 Every club should sweep its steps.
          * Buy a broom | -, -, Town Council | 2021-02-01
          * Borrow the broom | -, -, Fire Service | 2021-03-01
        """);

    [Fact]
    public Task A_day_under_date_of_completion_and_outcome_is_the_day_of_completion() => Reading.Expect(
        new Docx().Table(
            ["Recommendation", "Action to take", "Target date", "Date of completion and outcome"],
            ["1. The inn should post its hours.", "Print a sign", "1/2/2021", "3 March 2021 – sign is up"],
            ["2. The inn should air its rooms.", "Open windows", "1/2/2021", "3 March 2021 – in progress"]).Bytes(),
        """
        1 The inn should post its hours.
          * Print a sign |  | 2021-02-01 | complete 2021-03-03 | 3 March 2021 – sign is up
        2 The inn should air its rooms.
          * Open windows |  | 2021-02-01 | in progress | 3 March 2021 – in progress
        """);
}
