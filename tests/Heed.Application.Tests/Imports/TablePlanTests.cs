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
}
