using Heed.Application.People.Commands;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Mail;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Tests.Recommendations;

public sealed class UpdateLinkTests
{
    [Theory, OnBothDatabases]
    public async Task The_lead_reports_once_by_the_link_and_opening_it_uses_nothing_up(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var action = await town.Action(await town.Recommendation(await town.Review("Baby K")), "Write the pathway");
        var secret = await Sent(town, action);

        for (var opened = 0; opened < 3; opened++)
        {
            Assert.Equal(("Write the pathway", (string?)null), await town.The<ActionByLink>().Run(secret, default) is { } row ? (row.Text, row.WhyNot) : default);
        }

        Assert.Equal(OutcomeKind.Refused, (await Report(town, secret, " ")).Kind);
        Assert.True((await Report(town, secret, "Half of it is written")).IsDone);
        var now = await town.Now(action);
        Assert.Equal(("Half of it is written", ReportedState.InProgress, "Peter Police"), (now.LastProgress, now.Reported, now.Progress[0].By.Name));
        Assert.Equal("This link has been used", (await town.The<ActionByLink>().Run(secret, default))!.WhyNot);
        Assert.Equal("This link has been used", Assert.Single((await Report(town, secret, "Again")).Problems).Sentence);
    }

    [Theory, OnBothDatabases]
    public async Task The_letter_names_no_review_and_shows_nothing_of_the_action(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var action = await town.Action(await town.Recommendation(await town.Review("Baby K")), "Write the pathway for Kofi");
        await Sent(town, action);

        await using var db = new Databases(town.Database.Address).Whole();
        var letter = (await db.Set<QueuedMail>().ToListAsync())[^1];
        Assert.DoesNotContain("Baby", letter.Subject + letter.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Kofi", letter.Subject + letter.Body, StringComparison.Ordinal);
        Assert.Contains("works until 1 April 2026", letter.Body);
    }

    [Theory, OnBothDatabases]
    public async Task Complete_needs_evidence_here_too_and_both_are_saved_together_or_not_at_all(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var action = await town.Action(await town.Recommendation(await town.Review()));
        var secret = await Sent(town, action);

        Assert.StartsWith("Complete needs evidence", Assert.Single((await Report(town, secret, "Done", ReportedState.Complete)).Problems).Sentence, StringComparison.Ordinal);
        var file = await town.Upload();
        Assert.Equal(2, (await Report(town, secret, " ", ReportedState.Complete, new EvidenceGiven("", EvidenceKind.Output, town.Today, file))).Problems.Count(p => p.Sentence.Contains("Enter", StringComparison.Ordinal)));
        Assert.Empty((await town.Now(action)).Evidence);
        Assert.True((await Report(town, secret, "Done", ReportedState.Complete, new EvidenceGiven("The pathway", EvidenceKind.Output, town.Today, file))).IsDone);
        Assert.Equal(ReportedState.Complete, (await town.Now(action)).Reported);
    }

    [Theory, OnBothDatabases]
    public async Task A_link_that_ended_brings_a_new_one_to_the_same_person_and_not_again_at_once(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var action = await town.Action(await town.Recommendation(await town.Review()));
        var secret = await Sent(town, action);
        town.Clock.PassDays(UpdateLink.Days + 1);

        Assert.Equal("This link worked until 1 April 2026", (await town.The<ActionByLink>().Run(secret, default))!.WhyNot);
        Assert.True((await town.The<SendUpdateLink>().Again(secret, default)).IsDone);
        Assert.True((await town.The<SendUpdateLink>().Again(secret, default)).IsDone);
        Assert.Equal(OutcomeKind.NotFound, (await town.The<SendUpdateLink>().Again("another", default)).Kind);

        await using var db = new Databases(town.Database.Address).Whole();
        var letters = await db.Set<QueuedMail>().Where(m => m.Subject == "How does your action stand?").ToListAsync();
        Assert.Equal(2, letters.Count);
        Assert.Single(letters.Select(l => l.To).Distinct());
        Assert.True((await Report(town, SecretOf(letters[^1]), "It goes on")).IsDone);
    }

    [Theory, OnBothDatabases]
    public async Task It_is_for_that_lead_and_that_action_and_for_nobody_once_the_lead_changes_or_leaves(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var recommendation = await town.Recommendation(await town.Review());
        var (one, two) = (await town.Action(recommendation, "One"), await town.Action(recommendation, "Two"));
        var (first, second) = (await Sent(town, one), await Sent(town, two));

        await town.The<ChangeAction>().Run(town.Manager, one.Id, one.Version, new PlannedAction("One", null, town.HospitalLead.Person, "", one.Due, [], null), default);
        Assert.Null(await town.The<ActionByLink>().Run(first, default));
        Assert.Equal(OutcomeKind.NotFound, (await Report(town, first, "Mine still")).Kind);

        await town.The<LeavePost>().Run(town.Administrator, town.PoliceLead.Person!.Value, town.Today.AddDays(-1), default);
        Assert.False((await Report(town, second, "I left")).IsDone);
        Assert.Equal("", (await town.Now(two)).LastProgress);
    }

    [Theory, OnBothDatabases]
    public async Task Only_who_plans_actions_sends_it_and_never_for_one_without_a_lead_or_that_has_ended(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var recommendation = await town.Recommendation(await town.Review());
        var action = await town.Action(recommendation);

        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<SendUpdateLink>().Run(town.PoliceLead, action.Id, default)).Kind);
        Assert.Equal(OutcomeKind.NotFound, (await town.The<SendUpdateLink>().Run(town.AdultsManager, action.Id, default)).Kind);
        Assert.Contains("lacks its lead", Assert.Single((await town.The<SendUpdateLink>().Run(town.Manager, (await town.BroughtIn(recommendation, "Nobody")).Id, default)).Problems).Sentence);
    }

    private static async Task<string> Sent(Town town, PlanAction action)
    {
        var sent = await town.The<SendUpdateLink>().Run(town.Manager, action.Id, default);
        Assert.True(sent.IsDone, string.Join("; ", sent.Problems.Select(p => p.Sentence)));
        await using var db = new Databases(town.Database.Address).Whole();
        return SecretOf((await db.Set<QueuedMail>().OrderBy(m => m.Id).ToListAsync())[^1]);
    }

    private static string SecretOf(QueuedMail letter) => letter.Body.Split("?code=")[1].Split('\n', '\r')[0];

    private static Task<Outcome> Report(Town town, string secret, string text, ReportedState state = ReportedState.InProgress, EvidenceGiven? evidence = null) =>
        town.The<ReportByLink>().Run(secret, text, state, evidence, false, default);
}
