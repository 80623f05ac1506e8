using Heed.Application.Imports;
using Heed.Application.Tests.Imports.Files;

namespace Heed.Application.Tests.Imports;

public sealed class ExcelLayoutTests
{
    [Fact]
    public Task A_workbook_with_a_title_block_real_dates_and_colours_is_read() => Reading.Expect(
        new Xlsx().Sheet("Plan", [
            ["Action plan after the review of Ms K"], ["Version 3"], null,
            ["No", "Recommendation", "Actions required", "Identified lead", "Target date", "Secret", "Progress", "RAG"],
            ["1", "The trust should ring people who miss a visit.", "Write a call script", "Head of Nursing", "=2017-03-31", "x9", "Done in part", "#00B050"],
            ["", "", "Check ten calls a month", "Audit Team", "~2017-04-01", "x8", "", "#FFC000"],
            ["2", "Carers should have a named worker.", "Print cards", "", "", "x7", "Not started", "#FF0000 Red"],
        ], merges: "A1:H1,A5:A6,B5:B6", hiddenColumns: "6").Sheet("Key", [["RAG", "Meaning"], ["Red", "Late"], ["Green", "Done"]]).Bytes(),
        """
        1 The trust should ring people who miss a visit.
          * Write a call script | -, Head of Nursing, - | 2017-03-31 | green | Done in part
          * Check ten calls a month | -, -, Audit Team | 2017-04-30 | amber
        2 Carers should have a named worker.
          * Print cards |  | - | not started | red | Not started
        """,
        "recommendation 1 action 2: month-only-date\nrecommendation 2 action 1: no-lead\nrecommendation 2 action 1: no-date");

    [Fact]
    public Task A_sheet_for_each_agency_is_read_sheet_by_sheet() => Reading.Expect(
        new Xlsx().Sheet("Police", [["Ref", "Finding", "What will we do?", "Who", "When", "How will we know?"], ["P1", "Calls were not linked.", "Link calls by address", "Insp Tove Lund", "2019-11-30", "Dip sample shows nine in ten linked"]])
            .Sheet("Housing", [["Ref", "Finding", "What will we do?", "Who", "When", "How will we know?"], ["H1", "Tenants were not seen.", "See each tenant once a year", "Housing Manager", "Rolling", ""]])
            .Sheet("Old", [["Ref", "Finding", "What will we do?", "Who", "When"], ["X1", "Withdrawn.", "Nothing", "Nobody", "Never"]], hidden: true, notes: "Ask Tove").Bytes(),
        """
        P1 Calls were not linked.
          * Link calls by address | Tove Lund, Insp, - | 2019-11-30 | milestones: Dip sample shows nine in ten linked
        H1 Tenants were not seen.
          * See each tenant once a year | -, Housing Manager, - | -
        """,
        "recommendation H1 action 1: open-ended-date");

    [Fact]
    public Task A_plan_on_its_side_is_turned() => Reading.Expect(
        new Xlsx().Sheet("Sheet1", [
            ["Recommendation", "Nurses should weigh every baby.", "Parents should be shown the chart."],
            ["Action", "Buy scales", "Print charts"], ["Lead", "Clinic Manager", "Lottie Vane, Health Visitor"], ["Deadline", "=2020-02-01", "tbc"], ["Status", "Complete", "Not started"]]).Bytes(),
        """
        - Nurses should weigh every baby.
          * Buy scales | -, Clinic Manager, - | 2020-02-01 | complete
        - Parents should be shown the chart.
          * Print charts | Lottie Vane, Health Visitor, - | - | not started
        """,
        "recommendation at position 1 (unnumbered): unnumbered\nrecommendation at position 2 (unnumbered): unnumbered\nrecommendation at position 2 (unnumbered) action 1: unreadable-date");

    [Fact]
    public Task A_colour_chosen_by_a_tick_in_one_of_three_columns_is_read() => Reading.Expect(
        new Xlsx().Sheet("RAG", [["No.", "Recommendation", "Action", "Responsible officer", "Timescale", "Revised date", "R", "A", "G"],
            ["1", "The panel should meet monthly.", "Set dates", "Panel Administrator", "31/01/2016", "29/02/2016", "", "x", ""],
            ["2", "The panel should report yearly.", "Write the report", "Panel Chair", "Within 3 months", "", "x", "", ""]]).Bytes(),
        """
        1 The panel should meet monthly.
          * Set dates | -, Panel Administrator, - | 2016-02-29 | amber
        2 The panel should report yearly.
          * Write the report | -, Panel Chair, - | - | red
        """,
        "recommendation 2 action 1: unreadable-date");

    [Fact]
    public Task A_plan_without_a_column_of_actions_makes_the_recommendation_what_is_to_be_done() => Reading.Expect(
        new Xlsx().Sheet("Recs", [["#", "Recommendation", "Agency", "Due date", "Status"], ["7", "The school should train its governors.", "Governing Body", "Easter 2018", "Partially complete"], ["7", "The school should train its cooks.", "Catering Team", "30/06/2018", "Closed"]]).Bytes(),
        """
        7 The school should train its governors.
          * The school should train its governors. | -, -, Governing Body | - | in progress
        7 The school should train its cooks.
          * The school should train its cooks. | -, -, Catering Team | 2018-06-30 | complete
        """,
        "recommendation 7 action 1: unreadable-date\nrecommendation 7: duplicate-number");

    [Fact]
    public async Task A_persons_correction_of_a_heading_is_kept_to()
    {
        var bytes = new Xlsx().Sheet("S", [["Ref", "Recommendation", "Gizmo", "Lead", "Date"], ["1", "The clinic should open late.", "Change the rota", "Clinic Manager", "1/2/2020"]]).Bytes();
        var proposal = await Reading.Of(bytes, "plan", new ColumnChoice("gizmo", Column.Action));
        Assert.Equal("Change the rota", proposal.Recommendations[0].Actions[0].Text);
        Assert.Contains(proposal.Columns, c => c is { Heading: "Gizmo", ReadAs: Column.Action });
    }
}
