using Heed.Application.Home.Queries;
using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Application.Platform.Database;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Application.Reports.Commands;
using Heed.Application.Reviews.Commands;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reports;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heed.Application.Tests.Recommendations;

public sealed class ChasingTests
{
    private const string Peter = "peter-police@town.example";

    [Theory, OnBothDatabases]
    public async Task A_lead_gets_one_letter_a_day_with_a_link_for_each_action_and_never_twice_for_the_same(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var recommendation = await town.Recommendation(await town.Review("Baby K"), "7");
        var one = await town.Action(recommendation, "Write the pathway for Kofi", dueInDays: 8);
        await town.Action(recommendation, "Train", dueInDays: 8);
        Assert.Empty(await town.Chase());

        town.Clock.PassDays(1);
        var letter = Assert.Single(await town.Chase());

        Assert.Equal((Peter, "2 actions need a word from you", 2), (letter.To, letter.Subject, letter.Secrets.Count));
        Assert.Contains("Recommendation 7, for Town Safeguarding Children Partnership: due on 10 March 2026, due in 7 days.", letter.Body);
        Assert.DoesNotContain("Kofi", letter.Body + letter.Subject);
        Assert.DoesNotContain("Baby", letter.Body + letter.Subject);
        Assert.Empty(await town.Chase());
        Assert.True((await town.The<ReportByLink>().Run(letter.Secrets[0], "Half done", ReportedState.InProgress, null, false, default)).IsDone);
        Assert.Equal("Half done", (await town.Now(one)).LastProgress);
        Assert.Equal([6, 13], (await town.ChaseFor(14)).Select(l => l.Day - 1));
    }

    [Theory, OnBothDatabases]
    public async Task It_waits_for_the_hour_of_the_partnership_in_the_time_of_the_united_kingdom(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        await town.Action(await town.Recommendation(await town.Review()), dueInDays: 35);
        Assert.True((await town.The<ChangeChasing>().Run(town.Manager, town.Children, ChasingTimes.Default with { AtHour = 12 }, "After the morning meeting", default)).IsDone);

        // The seventh of April: 9.30 in Greenwich is 10.30 by the clock of summer.
        town.Clock.PassDays(36);
        Assert.Empty(await town.Chase());
        town.Clock.Pass(TimeSpan.FromHours(1));
        Assert.Empty(await town.Chase());
        town.Clock.Pass(TimeSpan.FromMinutes(30));
        Assert.Single(await town.Chase());
    }

    [Theory, OnBothDatabases]
    public async Task Several_processes_at_once_send_each_letter_once(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var recommendation = await town.Recommendation(await town.Review());
        await town.Action(recommendation, "One", dueInDays: 1);
        await town.Action(recommendation, "Two", town.HospitalLead, dueInDays: 1);
        town.Clock.PassDays(1);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            await using var process = town.Database.Services(town.Clock);
            await process.GetRequiredService<ChaseToday>().Run(default);
        })));
        await town.Chase();

        Assert.Equal([Peter, "hana-hospital@town.example"], (await town.Post()).Select(l => l.To).Order(StringComparer.Ordinal).Reverse());
        await using var db = new Databases(town.Database.Address).Whole();
        Assert.Equal(2, await db.Set<ChasedDay>().CountAsync());
    }

    [Theory, OnBothDatabases]
    public async Task A_run_that_broke_off_goes_on_with_what_is_left(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var recommendation = await town.Recommendation(await town.Review());
        await town.Action(recommendation, "One", dueInDays: 1);
        await town.Action(recommendation, "Two", town.HospitalLead, dueInDays: 1);
        town.Clock.PassDays(1);
        var day = (await town.The<DueReminders>().Run(default))!;
        Assert.True((await town.The<SendDigest>().Run(day.Letters[0], default)).IsDone);

        Assert.Single(await town.Chase());
        Assert.Equal(OutcomeKind.Refused, (await town.The<SendDigest>().Run(day.Letters[0], default)).Kind);
        Assert.Null(await town.The<DueReminders>().Run(default));
    }

    [Theory, OnBothDatabases]
    public async Task In_a_quiet_period_nothing_goes_and_afterwards_what_fell_into_it_is_made_up_once(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var recommendation = await town.Recommendation(await town.Review());
        await town.Action(recommendation, "One", dueInDays: 3);
        await town.Action(recommendation, "Two", town.HospitalLead, dueInDays: 3);
        Assert.True((await town.The<SetQuietPeriod>().Run(town.Manager, town.Children, town.Police, town.Today.AddDays(1), town.Today.AddDays(20), "School holidays", default)).IsDone);

        var sent = await town.ChaseFor(30);

        Assert.Equal([3, 10, 17], sent.Where(s => s.Letter.To.StartsWith("hana", StringComparison.Ordinal) && s.Letter.Secrets.Count > 0).Select(s => s.Day));
        var peter = sent.Where(s => s.Letter.To == Peter && s.Letter.Secrets.Count > 0).ToList();
        Assert.Equal(21, Assert.Single(peter).Day);
        Assert.Contains("overdue by 18 days", peter[0].Letter.Body);
    }

    [Theory, OnBothDatabases]
    public async Task A_deputy_and_a_shared_mailbox_are_told_as_when_an_update_is_asked_for(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        await town.Action(await town.Recommendation(await town.Review()), dueInDays: 2);
        await town.The<NameMailbox>().Run(town.Manager, town.Police, "shared@police.example", default);
        await town.Person("Dana Deputy", town.Police);
        Assert.True((await town.The<NameDeputy>().Run(town.Manager, town.PoliceLead.Person!.Value, "dana-deputy@town.example", town.Today, town.Today.AddDays(5), default)).IsDone);
        var before = (await town.Post()).Count;
        town.Clock.PassDays(2);

        var sent = (await town.Chase()).ToDictionary(l => l.To);

        Assert.Equal(3, sent.Count);
        Assert.Contains("You stand in for Peter Police, who leads these.", sent["dana-deputy@town.example"].Body);
        Assert.True((await town.The<ReportByLink>().Run(sent["dana-deputy@town.example"].Secrets[0], "Half done", ReportedState.InProgress, null, false, default)).IsDone);
        Assert.Empty(sent["shared@police.example"].Secrets);
        Assert.Contains("Peter Police was reminded of 1 action", sent["shared@police.example"].Body);
        Assert.Equal(before + 3, (await town.Post()).Count);
    }

    [Theory, OnBothDatabases]
    public async Task Of_a_restricted_review_only_a_lead_who_is_named_hears_and_the_letter_says_nothing_of_it(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Names an officer", town.Children);
        var recommendation = await town.Recommendation(review, "13");
        await town.Action(recommendation, "Mine", town.HospitalLead, dueInDays: 2);
        await town.Action(recommendation, "Not mine", dueInDays: 2);
        await town.The<NameMailbox>().Run(town.Manager, town.Hospital, "shared@hospital.example", default);
        await town.The<RestrictReview>().Run(town.Manager, review.Id, [town.Auditor.Person!.Value, town.Administrator.Person!.Value], [new(town.Manager.Person!.Value, Role.PartnershipManager), new(town.HospitalLead.Person!.Value, Role.PanelMember)], "A reason", default);

        var sent = (await town.ChaseFor(120)).Select(s => s.Letter).ToList();

        Assert.Equal(["hana-hospital@town.example"], sent.Select(l => l.To).Distinct());
        Assert.All(sent, l => Assert.DoesNotContain("13", l.Body.Replace("13 March", "", StringComparison.Ordinal).Split("\n\n")[2].Split(':')[0], StringComparison.Ordinal));
        Assert.All(sent, l => Assert.DoesNotContain("Partnership", l.Body, StringComparison.Ordinal));
        await using var db = new Databases(town.Database.Address).Whole();
        Assert.Empty(await db.DraftLetters.ToListAsync());
    }

    [Theory, OnBothDatabases]
    public async Task Where_nobody_answers_the_ladder_is_climbed_and_letters_to_chairs_and_boards_stay_drafts(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var lead = await town.Person("Lee Lead", town.Police);
        var board = await town.Person("Bo Board", town.Council, (Role.BoardMember, Town.On(town.Children)));
        var action = await town.Action(await town.Recommendation(await town.Review("Baby K"), "7"), "Write for Kofi", lead, dueInDays: 1);

        var sent = await town.ChaseFor(80);

        Assert.Equal([1, 8, 15, 29, 57], sent.Where(s => s.Letter.To == "lee-lead@town.example").Select(s => s.Day));
        var toAgency = Assert.Single(sent, s => s.Letter.To == Peter);
        Assert.Equal((15, "Actions of your agency that nobody has answered"), (toAgency.Day, toAgency.Letter.Subject));
        Assert.Contains("Lee Lead leads it, and was asked on 3 March 2026", toAgency.Letter.Body);
        var drafts = (await town.The<DraftLetters>().Run(town.Manager, 1, default)).Rows.OrderBy(d => d.MadeAt).ToList();
        Assert.Equal([Rung.GroupChair, Rung.Board], drafts.Select(d => d.Rung));
        Assert.Equal([new LetterReader("Bo Board", "bo-board@town.example")], drafts[1].Readers);
        Assert.DoesNotContain("Kofi", drafts[0].Body + drafts[1].Body);
        Assert.DoesNotContain(sent, s => s.Letter.To is "cora-chair@town.example" or "bo-board@town.example");

        var standing = (await town.The<ActionStanding>().Run(town.Manager, action.Id, default))!;
        Assert.Equal("No response since 3 March 2026", standing.NoResponse);
        Assert.Equal([Rung.AgencyLead, Rung.Manager, Rung.GroupChair, Rung.Board], standing.Told.Select(t => t.Rung));
        Assert.Equal("No response since 3 March 2026", (await town.The<ActionList>().Run(town.Manager, new ActionList.Filter(), "", 1, default)).Rows.Single(r => r.Id == action.Id).Position);
        Assert.Single((await town.The<ActionList>().Run(town.Manager, new ActionList.Filter(State: ActionState.NotAnswering), "", 1, default)).Rows);
        Assert.Single((await town.The<ActionsNobodyAnswersFor>().Run(town.Manager, default)).First);
        Assert.Equal(2, (await town.The<LettersToRelease>().Run(town.Manager, default)).Total);
        Assert.Equal(0, (await town.The<LettersToRelease>().Run(board, default)).Total);
    }

    [Theory, OnBothDatabases]
    public async Task The_manager_releases_a_draft_with_their_own_words_or_discards_it_with_a_reason(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        await town.Action(await town.Recommendation(await town.Review()), dueInDays: 1);
        await town.ChaseFor(72);
        var drafts = (await town.The<DraftLetters>().Run(town.Manager, 1, default)).Rows.OrderBy(d => d.MadeAt).ToList();
        var draft = drafts[0];

        Assert.Equal(OutcomeKind.NotFound, (await town.The<ReleaseDraftLetter>().Run(town.AdultsManager, draft.Id, draft.Version, draft.Readers, draft.Subject, draft.Body, default)).Kind);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<ReleaseDraftLetter>().Run(town.Chair, draft.Id, draft.Version, draft.Readers, draft.Subject, draft.Body, default)).Kind);
        var before = (await town.Post()).Count;
        Assert.True((await town.The<EditDraftLetter>().Run(town.Manager, draft.Id, draft.Version, [new LetterReader("Chief Constable", "chief@police.example")], "Three actions", "Please answer.", default)).IsDone);
        Assert.Equal(before, (await town.Post()).Count);
        Assert.Equal(OutcomeKind.Conflict, (await town.The<ReleaseDraftLetter>().Run(town.Manager, draft.Id, draft.Version, draft.Readers, draft.Subject, draft.Body, default)).Kind);
        var now = (await town.The<DraftLetters>().One(town.Manager, draft.Id, default))!;
        Assert.True((await town.The<ReleaseDraftLetter>().Run(town.Manager, draft.Id, now.Version, now.Readers, now.Subject, "Please answer by Friday.", default)).IsDone);
        Assert.Equal(new Posted("chief@police.example", "Three actions", "Please answer by Friday."), (await town.Post())[^1]);
        Assert.False((await town.The<ReleaseDraftLetter>().Run(town.Manager, draft.Id, now.Version + 1, now.Readers, now.Subject, now.Body, default)).IsDone);
        Assert.Equal(before + 1, (await town.Post()).Count);

        Assert.True((await town.The<DiscardDraftLetter>().Run(town.Manager, drafts[1].Id, "The chair raised it", default)).IsDone);
        Assert.Equal((DraftState.Discarded, "The chair raised it"), await town.The<DraftLetters>().One(town.Manager, drafts[1].Id, default) is { } d ? (d.State, d.DiscardReason) : default);
    }

    [Theory, OnBothDatabases]
    public async Task A_refusal_ends_the_reminders_and_goes_up_the_ladder_under_its_name(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var action = await town.Action(await town.Recommendation(await town.Review()), dueInDays: 10);

        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<RecordRefusal>().Run(town.PoliceLead, action.Id, town.Police, "Peter", town.Today, "No", default)).Kind);
        Assert.Contains("Choose which agency", Assert.Single((await town.The<RecordRefusal>().Run(town.Manager, action.Id, town.Hospital, "Hana", town.Today, "No", default)).Problems).Sentence);
        Assert.True((await town.The<RecordRefusal>().Run(town.Manager, action.Id, town.Police, "Peter Police", town.Today, "We have nobody for it", default)).IsDone);
        var sent = await town.ChaseFor(100);

        Assert.Empty(sent);
        Assert.Equal("Refused by Town Police", (await town.The<ActionList>().Run(town.Manager, new ActionList.Filter(), "", 1, default)).Rows.Single(r => r.Id == action.Id).Position);
        var paper = await town.The<MakePaper>().Run(town.Manager, (await town.The<OneAction>().Run(town.Manager, action.Id, default))!.Answers[0].SourceId, new Audience(AudienceKind.Board, town.Children, null, []), Marking.OfficialSensitive, "Board meeting", "page", default);
        Assert.Equal("Nothing reported yet. Refused since 2 March 2026", paper.Value.Recommendations[0].Actions[0].ReportedWords);
        var drafts = (await town.The<DraftLetters>().Run(town.Manager, 1, default)).Rows;
        Assert.Equal(2, drafts.Count);
        Assert.All(drafts, d => Assert.Contains("The agency refuses it.", d.Body));
        Assert.True((await town.The<EndRefusal>().Run(town.Manager, action.Id, "They have hired somebody", default)).IsDone);
        Assert.Single(await town.ChaseFor(1));
    }

    [Theory, OnBothDatabases]
    public async Task A_national_action_is_chased_and_is_never_called_overdue(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        await town.Action(await town.Recommendation(await town.Review(), breadth: Breadth.National), dueInDays: 1);

        var sent = (await town.ChaseFor(100)).Select(s => s.Letter).ToList();

        Assert.True(sent.Count >= 5);
        Assert.All(sent, l => Assert.DoesNotContain("overdue", l.Body, StringComparison.Ordinal));
        Assert.Contains("national, 7 days past its date", sent[1].Body);
        Assert.Empty((await town.The<DraftLetters>().Run(town.Manager, 1, default)).Rows);
    }

    [Theory, OnBothDatabases]
    public async Task Of_a_joint_review_the_first_owner_chases_and_nobody_is_asked_twice(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        await town.Action(await town.Recommendation(await town.Review("Joint", town.Adults, town.Children)), dueInDays: 1);
        town.Clock.PassDays(1);

        var letter = Assert.Single(await town.Chase());

        Assert.Contains("for Town Safeguarding Adults Board and Town Safeguarding Children Partnership", letter.Body);
    }

    [Theory, OnBothDatabases]
    public async Task Only_who_manages_a_partnership_sets_its_days_and_its_quiet_periods(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);

        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<ChangeChasing>().Run(town.AdultsManager, town.Children, ChasingTimes.Default, "No", default)).Kind);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<SetQuietPeriod>().Run(town.PoliceLead, town.Children, town.Police, town.Today, town.Today, "Busy", default)).Kind);
        var set = await town.The<SetQuietPeriod>().Run(town.Manager, town.Children, null, town.Today, town.Today.AddDays(9), "A major incident", default);
        Assert.True((await town.The<EndQuietPeriod>().Run(town.Manager, set.Value.Id, default)).IsDone);
        var row = (await town.The<ChasingSettings>().Run(town.Chair, default)).Single(r => r.Id == town.Children);
        Assert.Equal((false, true), (row.May, row.Quiet[0].IsOver));
        Assert.Empty(await town.The<ChasingSettings>().Run(town.PoliceLead, default));
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_answers_for_everything_by_telephone_is_told_and_may_correct_it(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var action = await town.Action(await town.Recommendation(await town.Review("Baby K")), "Write for Kofi");
        var original = await town.Upload("call.txt", "what was said");
        var told = new ToldUpdate("They began in May", ReportedState.InProgress, false, "Jo Brown, Sergeant", "jo@police.example", TellingHow.Telephone, town.Today, original);

        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<TakeDownUpdate>().Run(town.PoliceLead, action.Id, told, default)).Kind);
        Assert.Equal(["Email", "How"], (await town.The<TakeDownUpdate>().Run(town.Manager, action.Id, told with { Email = "jo", How = null }, default)).Problems.Select(p => p.Field));
        Assert.True((await town.The<TakeDownUpdate>().Run(town.Manager, action.Id, told, default)).IsDone);

        var row = (await town.The<OneAction>().Run(town.PoliceLead, action.Id, default))!;
        Assert.Equal(("by Jo Brown, Sergeant by telephone on 2 March 2026", "Mary Manager", "call.txt"), (row.Progress[0].Told!.Sentence, row.Progress[0].By, row.Progress[0].Told!.Original!.Name));
        Assert.NotNull(await town.The<OpenEvidence>().Run(town.PoliceLead, original.Id, default));
        var letters = (await town.Post()).Where(l => l.Subject == "What was written down of an action").ToDictionary(l => l.To);
        Assert.Equal(["jo@police.example", Peter], letters.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("Kofi", letters["jo@police.example"].Body + letters[Peter].Body);

        var jo = letters["jo@police.example"].Secrets[0];
        var seen = (await town.The<ActionByLink>().Run(jo, default))!;
        Assert.Equal(("They began in May", "Mary Manager", (string?)null, ""), (seen.Written!.Text, seen.Written.By, seen.Mailbox, seen.LastProgress));
        Assert.True((await town.The<ReportByLink>().Run(jo, "They began in June", ReportedState.InProgress, null, false, default)).IsDone);
        var now = await town.Now(action);
        Assert.Equal(("They began in June", "Jo Brown, Sergeant (as said, from jo@police.example)", 2), (now.LastProgress, now.Progress.OrderBy(p => p.Id.Value).Last().By.Name, now.Progress.Count));
        Assert.True((await town.The<ReportByLink>().Run(letters[Peter].Secrets[0], "In July", ReportedState.InProgress, null, false, default)).IsDone);
        Assert.Empty((await town.The<ActionStanding>().Run(town.Manager, action.Id, default))!.NoResponse);
    }

    [Theory, OnBothDatabases]
    public async Task One_answer_goes_to_several_partnerships_or_to_none(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var one = await town.Action(await town.Recommendation(await town.Review("One", town.Children)), "One");
        var two = await town.Action(await town.Recommendation(await town.Review("Two", town.Adults)), "Two");
        var theirs = await town.Action(await town.Recommendation(await town.Review("Three")), "Three", town.HospitalLead);
        var lead = await town.The<ActorOf>().Run(town.PoliceLead.Person!.Value, default);

        Assert.Equal(["Town Safeguarding Adults Board", "Town Safeguarding Children Partnership"], (await town.The<MyOpenActions>().Run(lead, default)).Select(a => a.Partnerships));
        Assert.Contains("needs evidence", Assert.Single((await town.The<ReportOnSeveral>().Run(lead, [(one.Id, ReportedState.InProgress), (two.Id, ReportedState.Complete)], "Trained all", default)).Problems).Sentence);
        Assert.Equal(OutcomeKind.NotFound, (await town.The<ReportOnSeveral>().Run(lead, [(one.Id, ReportedState.InProgress), (theirs.Id, ReportedState.InProgress)], "Trained all", default)).Kind);
        Assert.Empty((await town.Now(one)).LastProgress);
        Assert.True((await town.The<ReportOnSeveral>().Run(lead, [(one.Id, ReportedState.InProgress), (two.Id, ReportedState.NotStarted)], "Trained all", default)).IsDone);
        Assert.Equal((ReportedState.InProgress, ReportedState.NotStarted, "Trained all"), ((await town.Now(one)).Reported, (await town.Now(two)).Reported, (await town.Now(two)).LastProgress));
    }
}
