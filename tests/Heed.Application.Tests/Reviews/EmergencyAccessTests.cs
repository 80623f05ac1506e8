using Heed.Application.Home.Queries;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Recording;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Tests.Reviews;

public sealed class EmergencyAccessTests
{
    [Theory, OnBothDatabases]
    public async Task Emergency_access_takes_a_second_person_lasts_a_day_and_tells_the_custodians(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (review, _, restriction) = await town.Restricted();
        var second = await town.SecondManager();
        var asked = (await town.The<AskForEmergencyAccess>().Run(town.Manager, town.Children, restriction.Reference.ToLowerInvariant(), "A child may be in the house", default)).Value;

        Assert.Contains("second person", Assert.Single((await town.The<DecideEmergencyAccess>().Run(town.Manager, asked.Id, true, default)).Problems).Sentence);
        Assert.Equal(OutcomeKind.NotFound, (await town.The<DecideEmergencyAccess>().Run(town.AdultsManager, asked.Id, true, default)).Kind);
        Assert.True((await town.The<DecideEmergencyAccess>().Run(second, asked.Id, true, default)).IsDone);

        Assert.NotNull(await town.The<ReviewInFull>().Run(await town.Again(town.Manager), review.Slug, default));
        Assert.Null(await town.The<ReviewInFull>().Run(await town.Again(second), review.Slug, default));
        await using (var db = new Databases(town.Database.Address).Whole())
        {
            Assert.Equal(2, await db.Set<Application.Platform.Mail.QueuedMail>().CountAsync(m => m.Subject == "Emergency access was allowed"));
        }

        var chair = await town.Again(town.Chair);
        var told = await town.The<RecordHistory>().Of(chair, (await town.The<ReviewInFull>().Run(chair, review.Slug, default))!.Records, default);
        Assert.Equal(($"allowed Mary Manager to read it in an emergency, until {Words.Day(town.Today.AddDays(1))}", "A child may be in the house"), (told[0].Did, told[0].Reason));
        Assert.Contains(told, t => t is { Did: "restricted the review to named people", Reason: "An officer of this town is named" });

        town.Clock.PassDays(EmergencyAccess.Days + 1);
        Assert.Null(await town.The<ReviewInFull>().Run(await town.Again(town.Manager), review.Slug, default));
    }

    [Theory, OnBothDatabases]
    public async Task Emergency_access_reads_only_even_where_its_holder_leads_an_action_and_not_where_they_are_named_besides(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("A review that names an officer", town.Children);
        var asked = await town.Recommendation(review);
        var (mine, second) = (await town.Action(asked, "Keep the list", town.Manager), await town.SecondManager());
        var made = (await town.The<RestrictReview>().Run(town.Manager, review.Id, [town.Auditor.Person!.Value, town.HospitalLead.Person!.Value], [new(town.Chair.Person!.Value, Role.Chair)], "A reason", default)).Value;
        var access = (await town.The<AskForEmergencyAccess>().Run(await town.Again(town.Manager), town.Children, made.Reference, "It cannot wait", default)).Value;
        Assert.Equal("R-", (await town.The<EmergenciesWaiting>().Run(second, default)).First.Single().Reference[..2]);
        Assert.Equal((0, 0), ((await town.The<EmergenciesWaiting>().Run(town.Manager, default)).Total, (await town.The<EmergenciesWaiting>().Run(town.AdultsManager, default)).Total));
        Assert.True((await town.The<DecideEmergencyAccess>().Run(second, access.Id, true, default)).IsDone);
        Assert.Equal(0, (await town.The<EmergenciesWaiting>().Run(second, default)).Total);

        var manager = await town.Again(town.Manager);
        Assert.False((await town.The<OneAction>().Run(manager, mine.Id, default))!.May.Report);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<ReportProgress>().Run(manager, mine.Id, "I read it", ReportedState.InProgress, default)).Kind);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.Reach(review, RegimeStage.Closed, manager)).Kind);

        await town.The<NameReader>().Run(await town.Again(town.Auditor), made.Id, await town.EmailOf(town.Manager), Role.PanelMember, null, default);
        Assert.True((await town.The<ReportProgress>().Run(await town.Again(town.Manager), mine.Id, "It is kept", ReportedState.InProgress, default)).IsDone);
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_asked_is_told_by_a_letter_that_names_no_review(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (_, _, restriction) = await town.Restricted();
        var second = await town.SecondManager();
        foreach (var allow in new[] { false, true })
        {
            var access = (await town.The<AskForEmergencyAccess>().Run(town.Manager, town.Children, restriction.Reference, "It cannot wait", default)).Value;
            Assert.True((await town.The<DecideEmergencyAccess>().Run(second, access.Id, allow, default)).IsDone);
        }

        await using var db = new Databases(town.Database.Address).Whole();
        var letters = await db.Set<Application.Platform.Mail.QueuedMail>().Where(m => m.To == "mary-manager@town.example" && m.Subject.StartsWith("Your emergency access")).OrderBy(m => m.Id).ToListAsync();
        Assert.Equal(["Your emergency access was refused", "Your emergency access was allowed"], letters.Select(l => l.Subject));
        Assert.All(letters, l => Assert.DoesNotContain("officer", l.Body + l.Subject));
        Assert.All(letters, l => Assert.DoesNotContain(restriction.Reference, l.Body + l.Subject));
    }

    [Theory, OnBothDatabases]
    public async Task A_reference_that_does_not_exist_is_asked_for_like_any_other_and_cannot_be_allowed(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        await town.Restricted();
        var asked = await town.The<AskForEmergencyAccess>().Run(town.Manager, town.Children, "R-ABCDEF", "A child may be in the house", default);

        Assert.True(asked.IsDone);
        Assert.Contains("No restricted review of this partnership", Assert.Single((await town.The<DecideEmergencyAccess>().Run(await town.SecondManager(), asked.Value.Id, true, default)).Problems).Sentence);
    }
}
