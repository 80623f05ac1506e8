using System.Text.RegularExpressions;
using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Recording;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Application.Reviews.Commands;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Tests.Recommendations;

public sealed class SharedMailboxTests
{
    private const string Shared = "safeguarding@police.example";

    [Theory, OnBothDatabases]
    public async Task It_gets_copies_without_a_link_while_the_lead_is_in_post(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var action = await town.Action(await town.Recommendation(await town.Review("Baby K")), "Write the pathway for Kofi");
        await Mailbox(town);

        Assert.True((await town.The<SendUpdateLink>().Run(town.Manager, action.Id, default)).IsDone);

        var copy = Assert.Single(await Letters(town, Shared));
        Assert.DoesNotContain("code=", copy.Body);
        Assert.DoesNotContain("Kofi", copy.Body);
        Assert.DoesNotContain("Baby", copy.Body);
        await town.The<HandOverActions>().Run(town.Manager, town.PoliceLead.Person!.Value, [action.Id], (await town.Person("Dana Detective", town.Police)).Person, "", "", default);
        Assert.Equal("Copy: You lead an action now", (await Letters(town, Shared))[^1].Subject);
    }

    [Theory, OnBothDatabases]
    public async Task Where_the_lead_has_left_whoever_reads_it_reports_once_and_says_who_they_are(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var action = await town.Action(await town.Recommendation(await town.Review("Baby K")));
        await Left(town);
        Assert.Contains("no shared mailbox", Assert.Single((await town.The<SendUpdateLink>().Run(town.Manager, action.Id, default)).Problems).Sentence);
        await Mailbox(town);
        Assert.True((await town.The<OneAction>().Run(town.Manager, action.Id, default))!.Gone!.HasMailbox);
        Assert.True((await town.The<SendUpdateLink>().Run(town.Manager, action.Id, default)).IsDone);

        var secret = SecretOf((await Letters(town, Shared))[^1]);
        Assert.Equal((Shared, "Write the pathway"), await town.The<ActionByLink>().Run(secret, default) is { } row ? (row.Mailbox, row.Text) : default);
        Assert.Equal(["Name", "Text"], (await Report(town, secret, "", " ")).Problems.Select(p => p.Field));
        Assert.True((await Report(town, secret, " Jo Officer ", "I rang the school")).IsDone);

        var update = (await town.Now(action)).Progress[0];
        Assert.Equal(((PersonId?)null, $"Jo Officer (as said, from {Shared})", "I rang the school"), (update.By.Who, update.By.Name, update.Text));
        var said = (await town.The<RecordHistory>().Of(town.Manager, action.Id.Value, default))[0];
        Assert.Equal(($"Jo Officer (as said, from {Shared})", "reported the action in progress, by the link in an e-mail to a shared mailbox; who they are was not proved"), (said.Who, said.Did));
        Assert.Equal("This link has been used", Assert.Single((await Report(town, secret, "Jo Officer", "Again")).Problems).Sentence);
    }

    [Theory, OnBothDatabases]
    public async Task A_link_ends_when_the_action_has_a_lead_again_or_the_agency_another_mailbox(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var asked = await town.Recommendation(await town.Review());
        var (one, two) = (await town.Action(asked), await town.Action(asked, "Train"));
        await Left(town);
        await Mailbox(town);
        await town.The<SendUpdateLink>().Run(town.Manager, one.Id, default);
        await town.The<SendUpdateLink>().Run(town.Manager, two.Id, default);
        var letters = await Letters(town, Shared);
        var (first, second) = (SecretOf(letters[^2]), SecretOf(letters[^1]));

        await town.The<HandOverActions>().Run(town.Manager, town.PoliceLead.Person!.Value, [one.Id], town.HospitalLead.Person, "", "", default);
        Assert.Null(await town.The<ActionByLink>().Run(first, default));
        Assert.Equal(OutcomeKind.NotFound, (await Report(town, first, "Jo", "Mine")).Kind);

        town.Clock.PassDays(UpdateLink.Days + 1);
        Assert.True((await town.The<SendUpdateLink>().Again(second, default)).IsDone);
        Assert.Equal(letters.Count + 1, (await Letters(town, Shared)).Count);
        var renewed = SecretOf((await Letters(town, Shared))[^1]);
        Assert.NotNull(await town.The<ActionByLink>().Run(renewed, default));
        Assert.True((await town.The<NameMailbox>().Run(town.Manager, town.Police, "other@police.example", default)).IsDone);
        Assert.StartsWith("No longer the shared mailbox", (await Letters(town, Shared))[^1].Subject, StringComparison.Ordinal);
        Assert.Null(await town.The<ActionByLink>().Run(renewed, default));
    }

    [Theory, OnBothDatabases]
    public async Task Of_a_restricted_review_it_hears_nothing(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Names an officer", town.Children);
        var action = await town.Action(await town.Recommendation(review));
        await Mailbox(town);
        await Left(town);
        await town.The<SendUpdateLink>().Run(town.Manager, action.Id, default);
        var secret = SecretOf((await Letters(town, Shared))[^1]);
        await town.The<RestrictReview>().Run(town.Manager, review.Id, [town.Auditor.Person!.Value, town.HospitalLead.Person!.Value], [new(town.Manager.Person!.Value, Role.PartnershipManager)], "A reason", default);
        var manager = await town.The<ActorOf>().Run(town.Manager.Person!.Value, default);

        Assert.Null(await town.The<ActionByLink>().Run(secret, default));
        Assert.Contains("Name another lead", Assert.Single((await town.The<SendUpdateLink>().Run(manager, action.Id, default)).Problems).Sentence);
        Assert.Single(await Letters(town, Shared));
    }

    [Theory, OnBothDatabases]
    public async Task It_is_named_by_those_who_manage_every_partnership_that_the_agency_works_in(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);

        Assert.Contains("Ask an administrator", Assert.Single((await town.The<NameMailbox>().Run(town.AdultsManager, town.Police, Shared, default)).Problems).Sentence);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<NameMailbox>().Run(town.PoliceLead, town.Police, Shared, default)).Kind);
        Assert.Equal("Mailbox", Assert.Single((await town.The<NameMailbox>().Run(town.Manager, town.Police, "not an address", default)).Problems).Field);
        Assert.True((await town.The<NameMailbox>().Run(town.Manager, town.Police, Shared, default)).IsDone);
        Assert.Equal(Shared, (await town.The<AgencyPage>().Run(town.Administrator, town.Police, default))!.Mailbox);
        Assert.True((await town.The<NameMailbox>().Run(town.Administrator, town.Police, " ", default)).IsDone);
        Assert.Contains(await town.The<PeopleHistory>().Run(town.Manager, town.Police.Value, default), h => h.What == "Said which shared mailbox the agency has: shared mailbox" && h.Was == Shared);
    }

    private static Task<Outcome> Mailbox(Town town) => town.The<NameMailbox>().Run(town.Manager, town.Police, Shared, default);

    private static async Task Left(Town town)
    {
        Assert.True((await town.The<LeavePost>().Run(town.Manager, town.PoliceLead.Person!.Value, town.Today, default)).IsDone);
        town.Clock.PassDays(1);
    }

    private static Task<Outcome> Report(Town town, string secret, string name, string text) =>
        town.The<ReportByLink>().Run(secret, text, ReportedState.InProgress, null, false, default, name);

    private static string SecretOf(QueuedMail letter) => Regex.Match(letter.Body, @"code=(\S+)").Groups[1].Value;

    private static async Task<IReadOnlyList<QueuedMail>> Letters(Town town, string to)
    {
        await using var db = new Databases(town.Database.Address).Whole();
        return await db.Set<QueuedMail>().Where(m => m.To == to).OrderBy(m => m.Id).ToListAsync();
    }
}
