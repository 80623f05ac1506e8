using Heed.Application.Tests.Imports.Files;

namespace Heed.Application.Tests.Imports;

/// <summary>Plans that say who leads somewhere else than in a column.</summary>
public sealed class SaidOnceTests
{
    private static readonly string[] Headings = ["Ref", "Recommendation", "Action", "Target date"];

    [Fact]
    public Task A_lead_named_under_a_heading_leads_all_that_stands_under_it() => Reading.Expect(
        new Docx().Heading("Plans of the clubs").Heading("Rowing club", 2).Text("Lead for this plan: Ivo Tarn, Boat Manager")
            .Table(Headings, ["R1", "The club should check its oars.", "Check ten oars", "30/04/2020"], ["", "", "Mend what is torn", "31/05/2020"])
            .Heading("Chess club", 2)
            .Table(Headings, ["C1", "The club should buy a clock.", "Ask two shops", "30/06/2020"]).Bytes(),
        """
        R1 The club should check its oars.
          * Check ten oars | Ivo Tarn, Boat Manager, - | 2020-04-30
          * Mend what is torn | Ivo Tarn, Boat Manager, - | 2020-05-31
        C1 The club should buy a clock.
          * Ask two shops |  | 2020-06-30
        """,
        "recommendation C1 action 1: no-lead");

    [Fact]
    public Task A_lead_column_is_believed_before_a_section() => Reading.Expect(
        new Docx().Heading("Rowing club", 2).Text("Lead officer: Boat Manager")
            .Table(["Recommendation", "Action", "Lead", "Date"], ["1. The club should check its oars.", "Check ten oars", "", "30/04/2020"]).Bytes(),
        """
        1 The club should check its oars.
          * Check ten oars |  | 2020-04-30
        """,
        "recommendation 1 action 1: no-lead");

    [Fact]
    public Task Where_there_is_no_place_for_leads_the_sentence_says_who() => Reading.Expect(
        new Docx().Table(
            ["Recommendation", "Agreed actions", "Timescale"],
            ["1. The harbour should light its steps.", "The Harbour Master will order lamps.\nCouncil to pay for them.\nTeam meetings to discuss the colour.\nLamps to be fitted.", "31/03/2021"]).Bytes(),
        """
        1 The harbour should light its steps.
          * The Harbour Master will order lamps. | -, Harbour Master, - | 2021-03-31
          * Council to pay for them. | -, -, Council | 2021-03-31
          * Team meetings to discuss the colour. |  | 2021-03-31
          * Lamps to be fitted. |  | 2021-03-31
        """,
        "recommendation 1 action 3: no-lead\nrecommendation 1 action 4: no-lead");

    [Fact]
    public Task Where_there_is_a_column_of_leads_the_sentence_is_not_asked() => Reading.Expect(
        new Docx().Table(
            ["Recommendation", "Action", "Lead", "Timescale"],
            ["1. The harbour should light its steps.", "The Harbour Master will order lamps.", "", "31/03/2021"]).Bytes(),
        """
        1 The harbour should light its steps.
          * The Harbour Master will order lamps. |  | 2021-03-31
        """);

    [Fact]
    public Task A_bullet_that_says_who_and_when_is_an_action() => Reading.Expect(
        new Docx().Heading("Recommendation 1: The inn should air its rooms.", 2)
            .Bullet("Open the windows. Lead: Inn Manager. By: 30 April 2026.").Bullet("Buy a fan. Lead: Inn Manager. By: May 2026.").Bytes(),
        """
        1 The inn should air its rooms.
          * Open the windows. | -, Inn Manager, - | 2026-04-30
          * Buy a fan. | -, Inn Manager, - | 2026-05-31
        """);
}
