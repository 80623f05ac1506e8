using System.Text;
using Heed.TestKit;

namespace Heed.Web.Tests.Imports;

public sealed class DoubtPagesTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private const string Plan = """
        No,Recommendation,Action,Lead Agency,Timescale,Status
        1,Schools should tell the nurse when a child leaves.,1. Write the form. 2. Send it to schools.,Town Police,31/03/2027,Complete
        2,Health should tell the school.,Write the letter,Children's Services,Ongoing,
        3,Housing should ask who lives in the home.,Add a question,Children's Services,ongoing,
        4,The board should hear from young people.,Ask the forum,Harbour Housing Trust,Ongoing.,
        """;

    [Fact]
    public async Task A_question_stands_beside_what_it_is_about_in_the_document_s_own_words()
    {
        var manager = await Doubts("Words");

        Assert.Contains("Every “Ongoing”, “ongoing” or “Ongoing.” (3 actions)", manager.Text);
        Assert.Contains("The column “Lead Agency”", manager.Text);
        Assert.Single(manager.Page.QuerySelectorAll("p"), p => p.TextContent.StartsWith("These cells name agencies.", StringComparison.Ordinal));
        Assert.Contains("“Children's Services” (2 actions)", manager.Text);
        Assert.Contains("Housing should ask who lives in the home.", manager.Text);
        Assert.Contains("Add a question", manager.Text);
        Assert.Contains(manager.Page.QuerySelectorAll("q"), q => q.TextContent == "Ongoing.");
        Assert.Contains("one cell of the document was split into 2 actions; this is one of them", manager.Text);
        Assert.Contains("The document calls 2 actions complete", manager.Text);
        Assert.Contains("the evidence is not held here yet", manager.Text);
        Assert.Contains("They enter as reported complete", (await manager.Open(manager.Path.Replace("/doubts", "", StringComparison.Ordinal))).Text);
    }

    [Fact]
    public async Task Somebody_not_known_is_added_beside_the_question_and_no_answer_is_lost_on_the_way()
    {
        var town = running.Heed.Town;
        var manager = await Doubts("Adding");
        var (date, children, harbour) = (At(manager, "Ongoing"), At(manager, "Children's Services"), At(manager, "Harbour Housing"));

        await manager.Press("Save these answers",
            (Field(date, "Choice"), "SetDate"), (Field(date, "Day.Day"), "31"), (Field(date, "Day.Month"), "6"), (Field(date, "Day.Year"), "27"),
            (Field(children, "Choice"), "AddPerson"), (Field(children, "New.Name"), "Nadia Nurse"), (Field(children, "New.Email"), "no address"),
            (Field(harbour, "Choice"), "NamePerson"));

        string[] all = ["31 June is not a real date", "Choose a person from the list", "Enter an e-mail address, for example name@example.org", "Enter the post they hold, for example Named Nurse", "Choose the agency they work for"];
        Assert.Equal(all.Order(StringComparer.Ordinal), manager.Problems.Order(StringComparer.Ordinal));
        Assert.Equal(all.Length, manager.Page.QuerySelectorAll("form .govuk-error-message").Length);
        Assert.Equal("Nadia Nurse", Typed(manager, children, "New.Name"));
        Assert.Equal("31", Typed(manager, date, "Day.Day"));
        Assert.DoesNotContain("Nadia Nurse", (await (await running.Heed.As(town.Manager)).Open("/work/people")).Text);

        await manager.Press("Save these answers", (Field(date, "Day.Day"), "30"),
            (Field(children, "New.RoleTitle"), "Named Nurse"), (Field(children, "New.Email"), "nadia@town.example"), (Field(children, "New.AgencyId"), $"{town.Hospital}"),
            (Field(harbour, "Person"), $"{town.PoliceLead.Person}"));

        Assert.Empty(manager.Problems);
        Assert.Contains("3 answers saved", manager.Text);
        Assert.Contains("Nadia Nurse, Named Nurse, Town Hospitals", manager.Text);
        Assert.Contains("30 June 2027", manager.Text);
        Assert.Contains("Nadia Nurse", (await manager.Open("/work/people")).Text);
    }

    [Fact]
    public async Task An_address_that_somebody_has_adds_nobody_and_keeps_every_answer()
    {
        var manager = await Doubts("Twice");
        var (date, children) = (At(manager, "Ongoing"), At(manager, "Children's Services"));

        await manager.Press("Save these answers", (Field(date, "Choice"), "SetDate"), (Field(date, "Day"), "2027-06-30"),
            (Field(children, "Choice"), "AddPerson"), (Field(children, "New.Name"), "Peter Again"), (Field(children, "New.RoleTitle"), "Inspector"),
            (Field(children, "New.Email"), await running.Heed.EmailOf(running.Heed.Town.PoliceLead)), (Field(children, "New.AgencyId"), $"{running.Heed.Town.Police}"));

        Assert.Equal("Somebody has this e-mail address already", Assert.Single(manager.Problems));
        Assert.Equal("Peter Again", Typed(manager, children, "New.Name"));
        Assert.DoesNotContain("Peter Again", (await manager.Open("/work/people")).Text);
    }

    [Fact]
    public async Task An_agency_not_known_is_added_beside_the_question_alone_or_with_its_person()
    {
        var town = running.Heed.Town;
        var manager = await Doubts("Agencies");
        var (children, harbour) = (At(manager, "Children's Services"), At(manager, "Harbour Housing"));

        await manager.Press("Save these answers",
            (Field(children, "Choice"), "AddPerson"), (Field(children, "New.Name"), "Wilma Ward"), (Field(children, "New.RoleTitle"), "Head of Service"), (Field(children, "New.Email"), "wilma@town.example"), (Field(children, "New.Agency.Name"), "Town Children’s Services"),
            (Field(harbour, "Choice"), "AddAgency"));

        Assert.Equal(["Choose what kind of agency it is", "Choose what kind of agency it is"], manager.Problems);
        Assert.Equal("Town Children’s Services", Typed(manager, children, "New.Agency.Name"));

        await manager.Press("Save these answers", (Field(children, "New.Agency.Kind"), "Council"), (Field(harbour, "NewAgency.Name"), "Harbour Housing Trust"), (Field(harbour, "NewAgency.Kind"), "Housing"));

        Assert.Contains("2 answers saved", manager.Text);
        Assert.Contains("Wilma Ward, Head of Service, Town Children’s Services", manager.Text);
        Assert.Contains("Harbour Housing Trust (no person named yet)", manager.Text);
        Assert.Contains("Harbour Housing Trust", (await manager.Open("/work/people/agencies")).Text);
    }

    private async Task<Browser> Doubts(string title)
    {
        var review = await running.Heed.Town.Review(title);
        var manager = await (await running.Heed.As(running.Heed.Town.Manager)).Open($"/work/imports/new?review={review.Slug}");
        await manager.Press("Read it", [("Form.File", $"{title}.csv", Encoding.UTF8.GetBytes(Plan))]);
        for (var wait = 0; wait < 100 && manager.Page.QuerySelector("meta[http-equiv=refresh]") is not null; wait++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            await manager.Open(manager.Path);
        }

        return await manager.Open(manager.Path + "/doubts");
    }

    /// <summary>The place of the first question whose doubt has these words.</summary>
    private static int At(Browser browser, string words) =>
        browser.Page.QuerySelectorAll("input[name$='.Text']").Select(e => e.GetAttribute("value") ?? "").ToList().FindIndex(t => t.Contains(words, StringComparison.Ordinal));

    private static string Field(int at, string name) => $"Form.Answers[{at}].{name}";

    private static string? Typed(Browser browser, int at, string name) => browser.Page.QuerySelector($"[name='{Field(at, name)}']")!.GetAttribute("value");
}
