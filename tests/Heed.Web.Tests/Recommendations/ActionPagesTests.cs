using System.Net;
using System.Text;
using Heed.Application.Platform.Files;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.TestKit;

namespace Heed.Web.Tests.Recommendations;

public sealed class ActionPagesTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private RunningHeed Heed => running.Heed;

    private Town Town => running.Heed.Town;

    [Fact]
    public async Task A_manager_plans_an_action_and_the_lead_s_post_is_taken()
    {
        var review = await Town.Review();
        var (asked, other) = (await Town.Recommendation(review, "7"), await Town.Recommendation(review, "8"));
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/actions/plan?recommendation={asked.Id}");

        await manager.Press("Save", ("Form.Text", "Write the pathway"), ("Form.LeadPerson", $"{Town.PoliceLead.Person}"), ("Form.Due", $"{Town.Today.AddDays(30):yyyy-MM-dd}"),
            ("Form.Contributors", $"{Town.Hospital}"), ("Also", $"{other.Id}"));

        Assert.Equal("Write the pathway", manager.Heading);
        Assert.Contains("Peter Police, Safeguarding Lead", manager.Text);
        Assert.Contains("Town Police", manager.Text);
        Assert.Contains("Town Hospitals", manager.Text);
        Assert.Contains("Recommendation 7", manager.Text);
        Assert.Contains("Recommendation 8", manager.Text);
        Assert.Contains("Not verified yet", manager.Text);
        Assert.Contains("Planned the action", manager.Text);
    }

    [Fact]
    public async Task Ongoing_is_refused_and_what_was_typed_stays()
    {
        var asked = await Town.Recommendation(await Town.Review());
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/actions/plan?recommendation={asked.Id}");

        await manager.Press("Save", ("Form.Text", "Write the pathway"));

        Assert.Contains(manager.Problems, p => p.Contains("“Ongoing” cannot be kept to or missed"));
        Assert.Contains(manager.Problems, p => p.Contains("Choose the person who leads it"));
        Assert.Equal("Write the pathway", manager.Page.QuerySelector("textarea")!.TextContent);
        await manager.Press("Save", ("Form.Due.Day", "Ongoing"));
        Assert.Contains(manager.Problems, p => p.Contains("real date") || p.Contains("numbers") || p.Contains("date"));
    }

    [Fact]
    public async Task Post_and_agency_come_with_the_person_and_are_never_asked_for_without_one()
    {
        var action = await Town.Action(await Town.Recommendation(await Town.Review()));
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/actions/{action.Id}/change");
        Assert.Contains(manager.Page.QuerySelectorAll("optgroup[label='Town Police'] option"), o => o.TextContent == "Peter Police, Safeguarding Lead (Town Police)");

        await manager.Press("Save", ("Form.Text", ""), ("Form.LeadPerson", ""));
        Assert.Equal(["Enter what will be done", "Choose the person who leads it; an agency alone cannot be asked"], manager.Problems);

        await manager.Press("Save", ("Form.Text", "Write the pathway"), ("Form.LeadPerson", $"{Town.PoliceLead.Person}"), ("Form.LeadRole", "Chair of the pathway group"));
        Assert.Equal((Town.Police, "Chair of the pathway group"), ((await Town.Now(action)).LeadAgencyId!.Value, (await Town.Now(action)).LeadRole));
        await manager.Open($"/work/actions/{action.Id}/change");
        await manager.Press("Save", ("Form.LeadPerson", $"{Town.HospitalLead.Person}"));
        var now = await Town.Now(action);
        Assert.Equal((Town.Hospital, Town.HospitalLead.Person, "Safeguarding Lead"), (now.LeadAgencyId!.Value, now.LeadPersonId, now.LeadRole));
    }

    [Fact]
    public async Task One_press_shows_what_is_missing_and_what_the_rules_refuse_and_saves_nothing()
    {
        var action = await Town.Action(await Town.Recommendation(await Town.Review()), dueInDays: 10);
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/actions/{action.Id}/date");

        await manager.Press("Move the date", ("Form.Due.Day", "31"), ("Form.Due.Month", "6"), ("Form.Due.Year", "27"), ("Form.AgreedBy", new string('a', 201)));

        Assert.Equal(["31 June is not a real date", "Who agreed must be 200 characters or fewer; it is 201", "Enter why the date moves"], manager.Problems);
        Assert.Equal(3, manager.Page.QuerySelectorAll("form .govuk-error-message").Length);
        Assert.Equal(("31", "6", "27"), (Typed("Form.Due.Day"), Typed("Form.Due.Month"), Typed("Form.Due.Year")));

        await manager.Press("Move the date", ("Form.Due.Day", "31"), ("Form.Due.Month", "6"), ("Form.Due.Year", "2027"), ("Form.AgreedBy", "The panel"), ("Form.Reason", "The audit is late"));
        Assert.Equal("31 June is not a real date", Assert.Single(manager.Problems));
        Assert.Empty((await Town.Now(action)).DateMoves);
        await manager.Press("Move the date", ("Form.Due.Day", "30"), ("Form.Due.Month", "6"), ("Form.Due.Year", "0027"));
        Assert.Equal("Write the year of the new date with four numbers, from 1900 to 2200", Assert.Single(manager.Problems));
        await manager.Press("Move the date", ("Form.Due.Year", "98"));
        Assert.Equal("Write the year of the new date with four numbers, from 1900 to 2200", Assert.Single(manager.Problems));
        await manager.Press("Move the date", ("Form.Due", "0027-06-30"));
        Assert.Equal("0027-06-30 is not a real date", Assert.Single(manager.Problems));
        await manager.Press("Move the date", ("Form.Due.Day", "30"), ("Form.Due.Month", "6"), ("Form.Due.Year", "27"));
        Assert.Equal(new DateOnly(2027, 6, 30), (await Town.Now(action)).Due);

        var lead = await (await Heed.As(Town.PoliceLead)).Open($"/work/actions/{action.Id}/evidence");
        await lead.Press("Add evidence", [], ("Form.EvidenceOf.Day", "31"), ("Form.EvidenceOf.Month", "2"), ("Form.EvidenceOf.Year", "2026"));
        Assert.Equal(["Enter what the evidence is", "Choose what the evidence shows", "31 February is not a real date", "Choose a file"], lead.Problems);
        Assert.Empty((await Town.Now(action)).Evidence);

        string? Typed(string name) => manager.Page.QuerySelector($"[name='{name}']")!.GetAttribute("value");
    }

    [Fact]
    public async Task A_stranger_is_refused_before_their_form_is_looked_at()
    {
        var action = await Town.Action(await Town.Recommendation(await Town.Review()), dueInDays: 10);
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/actions/{action.Id}/date");
        var lead = await Heed.As(Town.PoliceLead);
        await lead.Open($"/work/actions/{action.Id}/progress");
        var token = lead.Page.QuerySelector("input[name='__RequestVerificationToken']")!.GetAttribute("value")!;

        using var refused = await lead.Http.PostAsync($"/work/actions/{action.Id}/date", new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Form.Due.Day", "31")]));

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal("Move the date", manager.Heading);
    }

    [Fact]
    public async Task An_incomplete_action_is_counted_for_its_agency_and_completed()
    {
        var asked = await Town.Recommendation(await Town.Review());
        var action = await Town.BroughtIn(asked, "Brought in", Town.Police);
        var manager = await (await Heed.As(Town.Manager)).Open("/work/actions?state=incomplete");
        Assert.Contains("1 Town Police", manager.Text);

        await manager.Open($"/work/actions/{action.Id}/change");
        await manager.Press("Save", ("Form.LeadPerson", $"{Town.PoliceLead.Person}"));
        Assert.Contains(manager.Problems, p => p.Contains("“Ongoing”"));
        await manager.Press("Save", ("Form.LeadPerson", $"{Town.PoliceLead.Person}"), ("Form.Due", $"{Town.Today.AddDays(30):yyyy-MM-dd}"));

        Assert.Contains("Nothing is missing from this action now", manager.Text);
        Assert.False((await Town.Now(action)).IsIncomplete);
        Assert.Equal("Police", (await Town.Now(action)).LeadAsWritten);
    }

    [Fact]
    public async Task A_date_moves_with_who_agreed_and_why_and_the_old_one_stays_in_sight()
    {
        var action = await Town.Action(await Town.Recommendation(await Town.Review()), dueInDays: 10);
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/actions/{action.Id}/date");

        await manager.Press("Move the date", ("Form.Due", $"{Town.Today.AddDays(41):yyyy-MM-dd}"));
        Assert.Contains(manager.Problems, p => p.StartsWith("Enter who agreed", StringComparison.Ordinal));
        await manager.Press("Move the date", ("Form.Due", $"{Town.Today.AddDays(41):yyyy-MM-dd}"), ("Form.AgreedBy", "The panel"), ("Form.Reason", "The audit is late"));

        Assert.Contains("The date was moved", manager.Text);
        Assert.Contains("Slipped once by 31 days", manager.Text);
        Assert.Contains("The panel", manager.Text);
        Assert.Contains("Why: The audit is late", manager.Text);
    }

    [Fact]
    public async Task Two_people_change_one_action_and_the_second_sees_both()
    {
        var action = await Town.Action(await Town.Recommendation(await Town.Review()), "First words");
        var one = await (await Heed.As(Town.Manager)).Open($"/work/actions/{action.Id}/change");
        var two = await (await Heed.As(await Town.SecondManager())).Open($"/work/actions/{action.Id}/change");

        await one.Press("Save", ("Form.Text", "Words of the first"));
        await two.Press("Save", ("Form.Text", "Words of the second"));

        Assert.Contains("Mary Manager saved it", two.Text);
        Assert.Contains("Words of the first", two.Text);
        Assert.Equal("Words of the second", two.Page.QuerySelector("textarea")!.TextContent);
        await two.Press("Save");
        Assert.Equal("Words of the second", (await Town.Now(action)).Text);
        await two.Open($"/work/actions/{action.Id}");
        Assert.Contains("Words of the first", two.Text);
    }

    [Fact]
    public async Task The_lead_reports_progress_and_complete_waits_for_evidence_without_losing_words()
    {
        var action = await Town.Action(await Town.Recommendation(await Town.Review()));
        var lead = await (await Heed.As(Town.PoliceLead)).Open($"/work/actions/{action.Id}/progress");

        await lead.Press("Save", ("Form.Text", "The pathway is in use"), ("Form.Reported", "Complete"));
        Assert.Contains(lead.Problems, p => p.StartsWith("Complete needs evidence", StringComparison.Ordinal));
        Assert.Equal("The pathway is in use", lead.Page.QuerySelector("textarea")!.TextContent);
        await lead.Press("Save", [("Form.File", @"C:\papers\path way.pdf", "%PDF-1.7 words"u8.ToArray())],
            ("Form.Kind", "Output"), ("Form.EvidenceOf", $"{Town.Today:yyyy-MM-dd}"));
        Assert.DoesNotContain(lead.Problems, p => p.StartsWith("Complete needs evidence", StringComparison.Ordinal));
        await lead.Press("Save", ("Form.Title", "The pathway"));

        var now = await Town.Now(action);
        Assert.Equal((ReportedState.Complete, "The pathway is in use"), (now.Reported, now.LastProgress));
        Assert.Contains("path way.pdf", lead.Text);
        Assert.Contains(now.Evidence[0].Revisions[0].File.Sha256, lead.Text);
        Assert.Contains("Peter Police", lead.Text);
    }

    [Fact]
    public async Task A_file_that_came_once_need_not_be_sent_again_and_an_empty_one_is_refused()
    {
        var action = await Town.Action(await Town.Recommendation(await Town.Review()));
        var lead = await (await Heed.As(Town.PoliceLead)).Open($"/work/actions/{action.Id}/evidence");

        await lead.Press("Add evidence", [("Form.File", "empty.pdf", [])], ("Form.Title", "Nothing"));
        Assert.Contains(lead.Problems, p => p.StartsWith("The file is empty", StringComparison.Ordinal));
        await lead.Press("Add evidence", [("Form.File", "audit.txt", "20 records"u8.ToArray())], ("Form.Title", ""));
        Assert.Contains(lead.Problems, p => p == "Choose what the evidence shows");
        Assert.Contains("audit.txt is kept", lead.Text);
        await lead.Press("Add evidence", [], ("Form.Title", "Audit"), ("Form.Kind", "Outcome"), ("Form.EvidenceOf", $"{Town.Today:yyyy-MM-dd}"));

        Assert.Contains("The evidence was added", lead.Text);
        var evidence = Assert.Single((await Town.Now(action)).Evidence);
        var answer = await lead.Http.GetAsync($"/work/files/{evidence.Revisions[0].File.Id}");
        Assert.Equal("text/plain", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("20 records", await answer.Content.ReadAsStringAsync());

        await lead.Open($"/work/actions/{action.Id}/evidence/{evidence.Id}");
        await lead.Press("Add the revision", [("Form.File", "audit.txt", "20 records"u8.ToArray())], ("Form.EvidenceOf", $"{Town.Today:yyyy-MM-dd}"));
        Assert.Contains(lead.Problems, p => p.StartsWith("This is the same file", StringComparison.Ordinal));
        await lead.Press("Add the revision", [("Form.File", "audit2.pdf", "%PDF-1.7 two"u8.ToArray())], ("Form.EvidenceOf", $"{Town.Today:yyyy-MM-dd}"));
        Assert.Equal(2, (await Town.Now(action)).Evidence[0].Revisions.Count);
        Assert.Contains("Revision 1", lead.Text);
    }

    private static byte[] Film
    {
        get
        {
            var film = new byte[FileStore.Largest];
            "ftypisom"u8.CopyTo(film.AsSpan(4));
            return film;
        }
    }

    [Fact]
    public async Task A_file_of_twenty_megabytes_passes_and_a_larger_one_gets_a_sentence()
    {
        var action = await Town.Action(await Town.Recommendation(await Town.Review()));
        var lead = await (await Heed.As(Town.PoliceLead)).Open($"/work/actions/{action.Id}/evidence");

        await lead.Press("Add evidence", [("Form.File", "film.bin", new byte[FileStore.Largest + 1])], ("Form.Title", "A film"));
        Assert.Contains(lead.Problems, p => p.StartsWith("The file is larger than 20 MB", StringComparison.Ordinal));
        await lead.Press("Add evidence", [("Form.File", "film.bin", new byte[2 * FileStore.Largest])], ("Form.Title", "A long film"));
        Assert.Contains(lead.Problems, p => p.StartsWith("The file is larger than 20 MB", StringComparison.Ordinal));
        Assert.Equal("A long film", lead.Page.QuerySelector("#Form_Title")!.GetAttribute("value"));
        await lead.Press("Add evidence", [("Form.File", "film.mp4", Film)], ("Form.Title", "A film"), ("Form.Kind", "Output"), ("Form.EvidenceOf", $"{Town.Today:yyyy-MM-dd}"));

        Assert.Contains("The evidence was added", lead.Text);
        Assert.Equal(FileStore.Largest, (await Town.Now(action)).Evidence[0].Revisions[0].File.Bytes);
    }

    [Fact]
    public async Task An_agency_lead_sees_the_words_and_not_the_review_and_another_agency_s_lead_sees_nothing()
    {
        var review = await Town.Review("Title kept from agencies");
        var asked = await Town.Recommendation(review, "9", "Words that the lead may read.");
        var action = await Town.Action(asked, "Only for the police");
        var file = await Town.AddEvidence(action);
        var (police, hospital) = (await Heed.As(Town.PoliceLead), await Heed.As(Town.HospitalLead));

        foreach (var path in new[] { "/work/actions", $"/work/actions/{action.Id}", "/work/recommendations", $"/work/recommendations/{asked.Id}" })
        {
            await police.Open(path);
            Assert.Equal(HttpStatusCode.OK, police.Status);
            Assert.DoesNotContain("Title kept from agencies", police.Text);
            await hospital.Open(path);
            Assert.DoesNotContain("Only for the police", hospital.Text);
            Assert.DoesNotContain("Words that the lead may read.", hospital.Text);
        }

        Assert.Contains("Words that the lead may read.", (await police.Open($"/work/actions/{action.Id}")).Text);
        Assert.Equal(HttpStatusCode.OK, (await police.Http.GetAsync($"/work/files/{file.Id}")).StatusCode);
        foreach (var path in new[] { $"/work/actions/{action.Id}", $"/work/actions/{action.Id}/progress", $"/work/actions/{action.Id}/evidence", $"/work/actions/{action.Id}/change", $"/work/actions/{action.Id}/date", $"/work/files/{file.Id}", $"/work/recommendations/{asked.Id}" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await hospital.Open(path)).Status);
        }
    }

    [Fact]
    public async Task A_post_by_another_agency_s_lead_is_not_found()
    {
        var asked = await Town.Recommendation(await Town.Review());
        var (theirs, mine) = (await Town.Action(asked, "Theirs"), await Town.Action(asked, "Mine", Town.HospitalLead));
        var hospital = await (await Heed.As(Town.HospitalLead)).Open($"/work/actions/{mine.Id}/progress");
        var token = hospital.Page.QuerySelector("main form input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var answer = await hospital.Http.PostAsync($"/work/actions/{theirs.Id}/progress",
            new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["Form.Text"] = "Ours now", ["Form.Reported"] = "InProgress" }));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Empty((await Town.Now(theirs)).Progress);
    }

    [Fact]
    public async Task The_auditor_reads_everything_and_changes_nothing()
    {
        var asked = await Town.Recommendation(await Town.Review());
        var action = await Town.Action(asked, "Read by the auditor");
        var auditor = await (await Heed.As(Town.Auditor)).Open($"/work/actions/{action.Id}");
        Assert.Equal(HttpStatusCode.OK, auditor.Status);
        Assert.DoesNotContain("Report progress", auditor.Text);
        Assert.DoesNotContain("Change the action", auditor.Text);

        Assert.Empty(auditor.Page.QuerySelectorAll(".govuk-summary-list__actions"));
        Assert.Empty((await auditor.Open($"/work/recommendations/{asked.Id}")).Page.QuerySelectorAll(".govuk-summary-list__actions"));

        foreach (var page in new[] { "progress", "evidence", "change", "date" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await auditor.Open($"/work/actions/{action.Id}/{page}")).Status);
            Assert.Contains("artnership managers", auditor.Text);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.Open($"/work/actions/plan?recommendation={asked.Id}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.Open($"/work/recommendations/{asked.Id}/wording")).Status);
    }

    [Fact]
    public async Task The_person_who_leads_an_action_sees_theirs_without_any_role()
    {
        var nurse = await Town.Person("Nora Nurse", Town.Hospital);
        var asked = await Town.Recommendation(await Town.Review());
        await Town.Action(asked, "Led by the police");
        var action = await Town.Action(asked, "Led by Nora", nurse);

        var browser = await (await Heed.As(nurse)).Open("/work/actions");
        Assert.Contains("Led by Nora", browser.Text);
        Assert.Contains("1 action", browser.Text);
        Assert.DoesNotContain("Led by the police", browser.Text);
        await browser.Open($"/work/actions/{action.Id}/progress");
        await browser.Press("Save", ("Form.Text", "Begun"), ("Form.Reported", "InProgress"));

        Assert.Contains("Thank you", browser.Text);
    }

    [Theory]
    [InlineData("/work/actions")]
    [InlineData("/work/recommendations")]
    [InlineData("/work/actions/plan?recommendation=7b7b5b0e-0000-7000-8000-000000000000")]
    [InlineData("/work/files/7b7b5b0e-0000-7000-8000-000000000000")]
    [InlineData("/work/recommendations/answers?source=7b7b5b0e-0000-7000-8000-000000000000")]
    public async Task Signed_out_every_page_asks_to_sign_in(string path) =>
        Assert.Equal("Sign in", (await Heed.SignedOut().Open(path)).Heading);

    [Theory]
    [InlineData("/work/actions?state=overdue")]
    [InlineData("/work/actions?state=silent&sort=-agency")]
    [InlineData("/work/actions?mine=true&words=nothing-has-this")]
    [InlineData("/work/recommendations?withoutAction=true&answered=none&breadth=national&stance=accepted&sort=title")]
    public async Task Every_filter_answers(string path) =>
        Assert.Equal(HttpStatusCode.OK, (await (await Heed.As(Town.Manager)).Open(path)).Status);
}
