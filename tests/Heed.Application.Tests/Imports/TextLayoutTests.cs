using System.Text;
using Heed.Application.Tests.Imports.Files;

namespace Heed.Application.Tests.Imports;

public sealed class TextLayoutTests
{
    [Fact]
    public Task Labels_in_plain_text_are_read() => Reading.Expect(
        """
        ACTION PLAN

        Recommendation 1: The council should publish its rota
        so that every school can see it.
        Action 1: Put the rota on the website.
        Lead: Duty Manager
        By when: 30 June 2016
        Action 2: Tell the schools.
        Lead: Moira Stanwick
        By when: Ongoing

        Recommendation 2: The council should ask schools what they think.
        Action: Send a survey.
        Lead: Policy Officer; By when: July 2016; Status: Not started

        The plan was agreed in May.
        """,
        """
        1 The council should publish its rota so that every school can see it.
          * Put the rota on the website. | -, Duty Manager, - | 2016-06-30
          * Tell the schools. | Moira Stanwick, -, - | -
        2 The council should ask schools what they think.
          * Send a survey. | -, Policy Officer, - | 2016-07-31 | not started
        """,
        "recommendation 1 action 2: lead-without-role\nrecommendation 1 action 2: open-ended-date\nrecommendation 2 action 1: month-only-date");

    [Fact]
    public Task A_table_of_bars_is_read() => Reading.Expect(
        """
        Plan for the autumn

        | No | Recommendation | Action | Lead | Due |
        |----|----------------|--------|------|-----|
        | 1 | Staff should know the policy. | Run two briefings | Training Lead | 31/10/2021 |
        | | | Test knowledge | Training Lead | 30/11/2021 |
        """,
        """
        1 Staff should know the policy.
          * Run two briefings | -, Training Lead, - | 2021-10-31
          * Test knowledge | -, Training Lead, - | 2021-11-30
        """);

    [Fact]
    public Task Semicolons_a_preamble_and_actions_alone_are_read() => Reading.Expect(
        """
        Improvement plan 2015;;;;
        ;;;;
        Ref;Required action;Owner;Deadline;Current status
        1;Review the threshold document;Head of Assessment;31/03/2015;Completed
        2;"Publish the threshold document;
        tell partners";Communications Officer;30/04/2015;Overdue
        """,
        """
        1 Review the threshold document
          * Review the threshold document | -, Head of Assessment, - | 2015-03-31 | complete
        2 Publish the threshold document; / tell partners
          * Publish the threshold document; / tell partners | -, Communications Officer, - | 2015-04-30 | overdue
        """);

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-8")]
    public Task Tabs_are_read_in_any_encoding(string encoding)
    {
        var text = "Issue identified\tSMART action\tLead professional\tTimescale\tBRAG\nNo café visits were logged\tLog café visits\tRuairí O’Dowd, Team Leader\tMarch/April 2016\tBlue\n";
        return Reading.Expect([.. Encoding.GetEncoding(encoding).GetPreamble(), .. Encoding.GetEncoding(encoding).GetBytes(text)],
            """
            - No café visits were logged
              * Log café visits | Ruairí O’Dowd, Team Leader, - | 2016-04-30 | blue
            """,
            "recommendation at position 1 (unnumbered): unnumbered\nrecommendation at position 1 (unnumbered) action 1: month-only-date");
    }

    [Fact]
    public Task A_table_without_headings_is_guessed_where_its_contents_are_clear() => Reading.Expect(
        """
        1,The board should hear from young people twice a year.,Invite the youth council,Engagement Officer,31/01/2020
        2,The board should answer what young people ask.,Publish an answer sheet,Engagement Officer,31/03/2020
        3,The board should check what changed.,Ask them again,Quinn Farrow,30/06/2020
        """,
        """
        1 The board should hear from young people twice a year.
          * Invite the youth council | -, Engagement Officer, - | 2020-01-31
        2 The board should answer what young people ask.
          * Publish an answer sheet | -, Engagement Officer, - | 2020-03-31
        3 The board should check what changed.
          * Ask them again | Quinn Farrow, -, - | 2020-06-30
        """);

    [Fact]
    public Task A_page_with_statements_whom_and_outcome_is_read() => Reading.Expect(
        """
        <!doctype html><html><head><title>Plan</title></head><body><nav>Home</nav><h1>Improvement plan</h1>
        <table><tr><th>Statement</th><th>Action</th><th>By whom</th><th>Timescale</th><th>Progress</th><th>Outcome</th></tr>
        <tr><td>15.10.1 Records should be kept in one place.</td><td><ul><li>Move paper files</li><li>Close the old store</li></ul></td><td>Records Officer</td><td>Dec 2012</td><td>Files moved</td><td>One store</td></tr></table>
        <p>Last updated in May.</p></body></html>
        """,
        """
        15.10.1 Records should be kept in one place.
          * Move paper files | -, Records Officer, - | 2012-12-31 | Files moved / One store
          * Close the old store | -, Records Officer, - | 2012-12-31 | Files moved / One store
        """);

    [Fact]
    public Task A_numbered_heading_over_labels_gives_the_number_and_the_title() => Reading.Expect(
        """
        <html><body><h1>Progress</h1><h2>1. Lights</h2><p><b>Recommendation:</b> The hall should have brighter lights.</p><p><b>Action:</b> Buy lamps</p><p><b>Lead:</b> Hall Manager</p><p><b>Due:</b> 1 March 2024</p>
        <h2>2. Heating</h2><p><b>Recommendation:</b> The hall should be warm by nine.</p><p><b>Action:</b> Mend the boiler</p><p><b>Lead:</b> Hall Manager</p><p><b>Due:</b> 1 May 2024</p></body></html>
        """,
        """
        1 [Lights] The hall should have brighter lights.
          * Buy lamps | -, Hall Manager, - | 2024-03-01
        2 [Heating] The hall should be warm by nine.
          * Mend the boiler | -, Hall Manager, - | 2024-05-01
        """);

    [Fact]
    public Task Headings_and_lists_on_a_page_are_read() => Reading.Expect(
        """
        <html><body><main><h2>Recommendations</h2><h3>National recommendations</h3><ol><li>The ministry should fund lead workers for two years.</li></ol>
        <h3>Local recommendations</h3><ol start="2"><li><p>The partnership should name a lead worker.</p></li><li>Schools should keep the name on file.</li></ol><h2>Contact</h2><p>Write to us.</p></main></body></html>
        """,
        """
        1 (national) The ministry should fund lead workers for two years.
        2 (local) The partnership should name a lead worker.
        3 (local) Schools should keep the name on file.
        """);
}
