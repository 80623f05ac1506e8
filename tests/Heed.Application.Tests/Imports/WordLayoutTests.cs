using Heed.Application.Tests.Imports.Files;
using static Heed.Application.Tests.Imports.Files.Docx;

namespace Heed.Application.Tests.Imports;

public sealed class WordLayoutTests
{
    [Fact]
    public Task A_trust_plan_of_issues_with_several_actions_in_a_cell_gives_each_its_own_date() => Reading.Expect(
        new Docx().Heading("Learning from the death of Mr T: action plan").Raw(TableOf(
            Row(Cell("RAG"), Cell("Issues identified"), Cell("Actions to be taken"), Cell("Person responsible"), Cell("Target completion date"), Cell("Evidence to be provided"), Cell("Progress to date")),
            Row(Cell("", fill: "FFC000"), Cell("1. Care plans were not shared with the day centre."), Cell("1. Write a sharing protocol.\n2. Brief all ward staff."), Cell("Modern Matron\nWard Manager"), Cell("1. 30/04/2019\n2. 31/05/2019"), Cell("Signed protocol; briefing sheet"), Cell("Protocol drafted")),
            Row(Cell("", fill: "00B050"), Cell("2. Family views were missing."), Cell("Add a family section to the record."), Cell("Dr Odile Marsh, Consultant Psychiatrist"), Cell("Ongoing"), Cell("Audit"), Cell("Completed 02/02/2019")))).Bytes(),
        """
        1 Care plans were not shared with the day centre.
          * Write a sharing protocol. | -, Modern Matron, -; -, Ward Manager, - | 2019-04-30 | amber | Protocol drafted | evidence: Signed protocol; briefing sheet
          * Brief all ward staff. | -, Modern Matron, -; -, Ward Manager, - | 2019-05-31 | amber | Protocol drafted | evidence: Signed protocol; briefing sheet
        2 Family views were missing.
          * Add a family section to the record. | Dr Odile Marsh, Consultant Psychiatrist, - | - | complete 2019-02-02 | green | Completed 02/02/2019 | evidence: Audit
        """,
        "recommendation 2 action 1: open-ended-date");

    [Fact]
    public Task A_plan_with_boxes_to_tick_is_read_by_the_box_that_is_ticked() => Reading.Expect(
        new Docx().Table(
            ["Recommendation", "Action", "Lead", "Timescale", "Achieved", "On target to achieve", "New expected date"],
            ["1. The Board should agree a neglect strategy.", "Draft the strategy", "Head of Safeguarding", "End of June 2014", "✓", "", ""],
            ["2. Schools should know whom to call.", "Send the contact list to every school", "Fern Calloway, Education Officer", "30th September 2014", "", "X", "31st December 2014"]).Bytes(),
        """
        1 The Board should agree a neglect strategy.
          * Draft the strategy | -, Head of Safeguarding, - | 2014-06-30 | complete
        2 Schools should know whom to call.
          * Send the contact list to every school | Fern Calloway, Education Officer, - | 2014-12-31 | in progress
        """,
        "recommendation 1 action 1: month-only-date");

    [Fact]
    public Task Headings_and_labels_instead_of_a_table_are_read() => Reading.Expect(
        new Docx().Heading("Action plan").Text("This plan follows the review of Family R.")
            .Heading("Recommendation 1", 2).Text("The partnership should set out how agencies hold a shared chronology.")
            .Text("Actions:", true).Bullet("Agree a template.").Bullet("Train ten chairs to use it.")
            .Text("Lead: Amber Whitlock, Partnership Manager").Text("By when: 31 March 2022").Text("Status: In progress")
            .Heading("Recommendation 2", 2).Text("Health visitors should record who lives in the home.")
            .Text("Action: Change the visit form.").Text("Lead: Named Nurse").Text("By when: tbc")
            .Heading("About this plan").Text("It is looked at every three months.").Bytes(),
        """
        1 The partnership should set out how agencies hold a shared chronology.
          * Agree a template. | Amber Whitlock, Partnership Manager, - | 2022-03-31 | in progress
          * Train ten chairs to use it. | Amber Whitlock, Partnership Manager, - | 2022-03-31 | in progress
        2 Health visitors should record who lives in the home.
          * Change the visit form. | -, Named Nurse, - | -
        """,
        "recommendation 2 action 1: unreadable-date");

    [Fact]
    public Task A_numbered_list_under_a_heading_that_says_recommendations_is_read() => Reading.Expect(
        new Docx().Heading("Conclusion").Text("The review found three gaps.").Heading("Recommendations")
            .Number("The board should ask each agency how it hears from carers.").Number("Police and housing should agree how welfare calls are logged.").Number("The board should test both within a year.")
            .Heading("Appendix").Number("Terms of reference", 2).Bytes(),
        """
        1 The board should ask each agency how it hears from carers.
        2 Police and housing should agree how welfare calls are logged.
        3 The board should test both within a year.
        """);

    [Fact]
    public Task A_card_for_each_recommendation_is_read() => Reading.Expect(
        new Docx().Table(["Recommendation 1", "All agencies should use one referral form."], ["Agreed action", "Design the form"], ["Lead officer", "Juno Pike (Service Manager)"], ["Target date", "1 May 2020"], ["Progress", "Form agreed. Completed 28/04/2020"])
            .Text("").Table(["Recommendation 2", "Referrals should be answered within three days."], ["Agreed action", "Set a standard"], ["Lead officer", "MASH"], ["Target date", ""], ["Progress", ""]).Bytes(),
        """
        1 All agencies should use one referral form.
          * Design the form | Juno Pike, Service Manager, - | 2020-05-01 | complete 2020-04-28 | Form agreed. Completed 28/04/2020
        2 Referrals should be answered within three days.
          * Set a standard | -, -, MASH | -
        """,
        "recommendation 2 action 1: no-date");

    [Fact]
    public Task A_recommendation_above_its_own_table_of_actions_is_joined_to_it() => Reading.Expect(
        new Docx().Text("Recommendation 3: The trust should see every new mother at home.", true)
            .Table(["Action", "By whom", "By when"], ["Write the standard", "Head of Midwifery", "31/01/2018"], ["Check it in June", "Audit Lead", "June 2018"])
            .Text("Recommendation 4: The council should share its rota.", true)
            .Table(["Action", "By whom", "By when"], ["Put the rota on the intranet", "Duty Manager", "ASAP"]).Bytes(),
        """
        3 The trust should see every new mother at home.
          * Write the standard | -, Head of Midwifery, - | 2018-01-31
          * Check it in June | -, Audit Lead, - | 2018-06-30
        4 The council should share its rota.
          * Put the rota on the intranet | -, Duty Manager, - | -
        """,
        "recommendation 3 action 2: month-only-date\nrecommendation 4 action 1: unreadable-date");

    [Fact]
    public Task A_row_across_the_table_may_hold_the_recommendation() => Reading.Expect(
        new Docx().Raw(TableOf(
            Row(Cell("Action"), Cell("Lead"), Cell("Date"), Cell("Update")),
            Row(Cell("Recommendation 1: Agencies should know when a child moves area.", 4)),
            Row(Cell("Agree a transfer form"), Cell("Head of Service"), Cell("30.06.21"), Cell("Agreed")),
            Row(Cell("Tell neighbouring areas"), Cell("Business Manager"), Cell("w/c 5 July 2021"), Cell("")),
            Row(Cell("Recommendation 2: The board should look at this again.", 4)),
            Row(Cell("Add to the forward plan"), Cell("Chair"), Cell("Annually"), Cell("")))).Bytes(),
        """
        1 Agencies should know when a child moves area.
          * Agree a transfer form | -, Head of Service, - | 2021-06-30 | Agreed
          * Tell neighbouring areas | -, Business Manager, - | 2021-07-05
        2 The board should look at this again.
          * Add to the forward plan | -, Chair, - | -
        """,
        "recommendation 2 action 1: open-ended-date");

    [Fact]
    public async Task Deleted_hidden_and_surrounding_words_stand_among_the_unplaced()
    {
        var body = new Docx()
            .Raw("<w:p><w:r><w:t>Plan</w:t></w:r><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>Draft for comment</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>")
            .Raw(TableOf(
                Row(Cell("Recommendation"), Cell("Action"), Cell("Lead"), Cell("Date")),
                "<w:tr><w:tc><w:p><w:r><w:t>The board should </w:t></w:r><w:del><w:r><w:delText>perhaps </w:delText></w:r></w:del><w:ins><w:r><w:t>now </w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>secretly </w:t></w:r><w:r><w:t>meet.</w:t></w:r></w:p></w:tc>"
                    + Cell("Book a room") + Cell("Ivo Tarn, Clerk") + Cell("1/9/2020") + "</w:tr>",
                "<w:tr><w:trPr><w:del/></w:trPr>" + Cell("Old row") + Cell("Old action") + Cell("Nobody") + Cell("never") + "</w:tr>"))
            .Edge("header", "OFFICIAL SENSITIVE").Edge("footer", "Version nine").Edge("comments", "Is this right?").Edge("footnotes", "See the minutes.");
        var proposal = await Reading.Of(body.Bytes());
        Assert.Equal("- The board should now meet.\n  * Book a room | Ivo Tarn, Clerk, - | 2020-09-01", Outline.Of(proposal));
        string Why(string text) => proposal.Unplaced.Single(u => u.Text.Contains(text, StringComparison.Ordinal)).Why.ToString();
        Assert.Equal("DeletedByTrackedChange", Why("perhaps"));
        Assert.Equal("DeletedByTrackedChange", Why("Old action"));
        Assert.Equal("HiddenText", Why("secretly"));
        Assert.Equal("PageFurniture", Why("OFFICIAL SENSITIVE"));
        Assert.Equal("Comment", Why("Is this right?"));
        Assert.Equal("Footnote", Why("See the minutes."));
        Assert.Contains(proposal.Unplaced, u => u.Text == "Draft for comment");
    }

    [Fact]
    public Task Counted_items_in_a_cell_are_actions_and_a_merged_progress_cell_answers_the_recommendation() => Reading.Expect(
        new Docx().Raw(TableOf(
            Row(Cell("No."), Cell("Recommendation"), Cell("Scope"), Cell("Action"), Cell("Lead agency"), Cell("Lead officer"), Cell("Target date"), Cell("Update")),
            Row(Cell("2(ii)", merge: "restart"), Cell("Regional leads should agree one threshold.", merge: "restart"), Cell("Regional", merge: "restart"), Numbered("Write a paper", "Hold a vote"), Cell("Police"), Cell("DCI Rowan Hale"), Cell("Q3"), Cell("A paper went to all leads.", merge: "restart")),
            Row(Cell("", merge: "continue"), Cell("", merge: "continue"), Cell("", merge: "continue"), Cell("Publish it"), Cell("Police"), Cell(""), Cell("31 June 2020"), Cell("", merge: "continue")))).Bytes(),
        """
        2(ii) (regional) Regional leads should agree one threshold. => A paper went to all leads.
          * Write a paper | Rowan Hale, DCI, Police | -
          * Hold a vote | Rowan Hale, DCI, Police | -
          * Publish it | -, -, Police | -
        """,
        "recommendation 2(ii) action 1: unreadable-date\nrecommendation 2(ii) action 2: unreadable-date\nrecommendation 2(ii) action 3: unreadable-date");

    [Fact]
    public Task A_repeated_heading_a_guidance_row_and_a_key_give_no_rows() => Reading.Expect(
        new Docx().Raw(TableOf(
            Row(Cell("Ref"), Cell("Recommendation"), Cell("Action"), Cell("Owner"), Cell("Deadline"), Cell("RAG")),
            Row(Cell(""), Cell("What does the report say?", italic: true), Cell("What will you do about it?", italic: true), Cell("Who?", italic: true), Cell("When?", italic: true), Cell("", italic: true)),
            Row(Cell("R1"), Cell("The hospital should ring the GP."), Cell("Agree a script"), Cell("Ward Clerk"), Cell("2/3/2020"), Cell("Amber")),
            Row(Cell("Ref"), Cell("Recommendation"), Cell("Action"), Cell("Owner"), Cell("Deadline"), Cell("RAG")),
            Row(Cell("R2"), Cell("The GP should write back."), Cell("Agree a letter"), Cell("Practice Manager"), Cell("2/4/2020"), Cell("Red")),
            Row(Cell("Key: Red = late, Amber = started, Green = done", 6)))).Bytes(),
        """
        R1 The hospital should ring the GP.
          * Agree a script | -, Ward Clerk, - | 2020-03-02 | amber
        R2 The GP should write back.
          * Agree a letter | -, Practice Manager, - | 2020-04-02 | red
        """);

    [Fact]
    public Task A_numbered_list_with_labels_below_each_item_is_read() => Reading.Expect(
        new Docx().Heading("Recommendations and actions")
            .Number("The council should look again at how it records fathers.").Text("Action: Change the assessment form").Text("Lead: Principal Social Worker").Text("Timescale: by 30th June 2023")
            .Number("The council should ask fathers what they think.").Text("Action: Hold two evenings").Text("Lead: Tam Ridley, Participation Officer").Text("Timescale: Spring 2023").Bytes(),
        """
        1 The council should look again at how it records fathers.
          * Change the assessment form | -, Principal Social Worker, - | 2023-06-30
        2 The council should ask fathers what they think.
          * Hold two evenings | Tam Ridley, Participation Officer, - | -
        """,
        "recommendation 2 action 1: unreadable-date");

    [Fact]
    public Task Numbers_that_Word_counts_and_boxes_that_are_ticked_are_read() => Reading.Expect(
        new Docx().Raw(TableOf(
            Row(Cell(""), Cell("Recommendation"), Cell("Key actions"), Cell("Owner"), Cell("Date for completion"), Cell("RAG rating")),
            Row(Numbered(""), Cell("Wards should ring home."), Cell("Write a script"), Cell("Ward Manager"), Cell("1 June 2022"), Cell("☐ Red ☒ Amber ☐ Green")),
            Row(Numbered(""), Cell("Wards should write it down."), Cell("Add a box to the form"), Cell("Ward Clerk"), Cell("1 July 2022"), Cell("☐ Red ☐ Amber ☑ Green")))).Bytes(),
        """
        1 Wards should ring home.
          * Write a script | -, Ward Manager, - | 2022-06-01 | amber
        2 Wards should write it down.
          * Add a box to the form | -, Ward Clerk, - | 2022-07-01 | green
        """);

    [Fact]
    public async Task Minutes_and_attendance_hold_no_plan()
    {
        var proposal = await Reading.Of(new Docx().Heading("Board meeting").Table(["Name", "Agency", "Present"], ["Wyn Archer", "Police", "Yes"], ["Bo Lindqvist", "Health", "No"])
            .Text("The board talked about the recommendations of the review and thanked its author.").Table(["Version", "Date", "Author", "Changes"], ["1", "2/2/2020", "BL", "First draft"]).Table(["Issue", "Date", "Lead"], ["2", "3/2/2020", "BL"]).Bytes());
        Assert.Empty(proposal.Recommendations);
        Assert.NotNull(proposal.Message);
    }
}
