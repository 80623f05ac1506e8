using Heed.Application.Disposals.Commands;
using Heed.Application.Disposals.Queries;
using Heed.Application.Platform.Database;
using Heed.Application.Tests.Imports;
using Heed.Domain.Disposals;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Heed.TestKit;

namespace Heed.Application.Tests.Disposals;

public sealed class RetentionTests
{
    private static readonly DestructionRequest Ended = new(DisposalCause.RetentionEnded, "Its time has ended", null, "", null, "");

    [Theory, OnBothDatabases]
    public async Task Nothing_is_proposed_until_the_partnership_has_set_a_time_and_it_has_ended(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Old", town.Children);
        var import = await town.BringIn(review.Id, BroughtIn.Plan);
        await town.Save(import);
        town.Clock.PassDays(400);
        Assert.Empty(await town.The<DueForDestruction>().Run(town.Manager, default));

        await Set(town, town.Children, DisposalKind.Document, 12, RetentionStart.DocumentFinished);
        await Set(town, town.Children, DisposalKind.Review, 12, RetentionStart.ReviewPublished);
        await Set(town, town.Children, DisposalKind.Evidence, 24, RetentionStart.EvidenceDate);

        var due = Assert.Single(await town.The<DueForDestruction>().Run(town.Manager, default));
        Assert.Equal((DisposalKind.Document, import.Value, "Old"), (due.Kind, due.What, due.Source));
        Assert.Equal(new DateOnly(2027, 3, 2), due.EndedOn);
        Assert.Empty(await town.The<DueForDestruction>().Run(town.AdultsManager, default));
        Assert.Contains("Its time has not ended", Assert.Single((await town.Ask(DisposalKind.Review, review.Key, null, Ended)).Problems).Sentence);
        await town.Destroy(DisposalKind.Document, import.Value, Ended);
        Assert.Empty(await town.The<DueForDestruction>().Run(town.Manager, default));
    }

    [Theory, OnBothDatabases]
    public async Task What_two_partnerships_own_is_kept_as_long_as_the_longer_says_and_while_one_has_set_nothing(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Joint", town.Children, town.Adults);
        await Set(town, town.Children, DisposalKind.Review, 1, RetentionStart.ReviewLastChanged);
        town.Clock.PassDays(100);
        Assert.Empty(await town.The<DueForDestruction>().Run(town.Manager, default));
        await Set(town, town.Adults, DisposalKind.Review, 6, RetentionStart.ReviewLastChanged);
        Assert.Empty(await town.The<DueForDestruction>().Run(town.Manager, default));

        town.Clock.PassDays(100);

        Assert.Equal(review.Key, Assert.Single(await town.The<DueForDestruction>().Run(town.Manager, default)).What);
        Assert.Equal(review.Key, Assert.Single(await town.The<DueForDestruction>().Run(town.AdultsManager, default)).What);
    }

    [Theory, OnBothDatabases]
    public async Task The_account_of_somebody_who_left_is_due_after_its_time(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var left = await town.Person("Lena Leaver", town.Council);
        await town.The<Heed.Application.People.Commands.LeavePost>().Run(town.Manager, left.Person!.Value, town.Today.AddDays(-1), default);
        await Set(town, town.Children, DisposalKind.Account, 1, RetentionStart.PostLeft);
        await Set(town, town.Adults, DisposalKind.Account, 3, RetentionStart.PostLeft);
        town.Clock.PassDays(60);
        Assert.Empty(await town.The<DueForDestruction>().Run(town.Administrator, default));

        town.Clock.PassDays(60);

        Assert.Equal("Lena Leaver", Assert.Single(await town.The<DueForDestruction>().Run(town.Administrator, default)).Name);
    }

    [Theory, OnBothDatabases]
    public async Task While_a_keep_order_stands_nothing_of_the_review_is_proposed_or_destroyed(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Kept", town.Children);
        var file = await town.AddEvidence(await town.Action(await town.Recommendation(review)));
        await Set(town, town.Children, DisposalKind.Evidence, 1, RetentionStart.EvidenceDate);
        town.Clock.PassDays(40);
        var asked = (await town.Ask(DisposalKind.Evidence, file.Id.Value)).Value;
        var order = (await town.The<OrderToKeep>().Run(town.Chair, review.Id, "The inquiry", "Keep everything", town.Today, town.Today.AddDays(90), default)).Value;

        Assert.StartsWith("This keep order stands already", Assert.Single((await town.The<OrderToKeep>().Run(town.Chair, review.Id, "The inquiry ", "Keep everything", town.Today, town.Today.AddDays(30), default)).Problems).Sentence, StringComparison.Ordinal);
        Assert.StartsWith("A keep order stands", (await town.The<OneDisposal>().Run(town.Chair, asked.Id, default))!.WhyNot, StringComparison.Ordinal);
        Assert.Contains("A keep order stands", Assert.Single((await town.The<DecideDestruction>().Run(town.Chair, asked.Id, default)).Problems).Sentence);
        await town.The<DecideDestruction>().Refuse(town.Chair, asked.Id, "A keep order stands", default);
        Assert.Empty(await town.The<DueForDestruction>().Run(town.Manager, default));
        Assert.Contains("asked for by The inquiry", Assert.Single((await town.Ask(DisposalKind.Evidence, file.Id.Value)).Problems).Sentence);
        Assert.Equal(OutcomeKind.NotFound, (await town.The<LiftKeepOrder>().Run(town.AdultsManager, order.Id, "Over", default)).Kind);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<LiftKeepOrder>().Run(town.Auditor, order.Id, "Over", default)).Kind);
        Assert.True((await town.The<LiftKeepOrder>().Run(town.Manager, order.Id, "The inquiry has ended", default)).IsDone);
        Assert.Single(await town.The<DueForDestruction>().Run(town.Manager, default));
    }

    [Theory, OnBothDatabases]
    public async Task Only_managers_and_the_chair_set_how_long_things_are_kept(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var period = new RetentionPeriod(12, RetentionStart.ReviewLastChanged, "Schedule, line 4", town.Today);

        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<SetRetention>().Run(town.Auditor, town.Children, DisposalKind.Review, period, "Agreed", default)).Kind);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<SetRetention>().Run(town.AdultsManager, town.Children, DisposalKind.Review, period, "Agreed", default)).Kind);
        Assert.True((await town.The<SetRetention>().Run(town.Chair, town.Children, DisposalKind.Review, period, "Agreed", default)).IsDone);
        Assert.True((await town.The<SetRetention>().Run(town.Chair, town.Children, DisposalKind.Review, period with { Months = 24 }, "Changed", default)).IsDone);
        Assert.Equal(24, (await town.The<RetentionSchedule>().Run(town.Auditor, default)).Single().Rows[0].Rule!.Months);
    }

    private static async Task Set(Town town, PartnershipId partnership, DisposalKind kind, int months, RetentionStart from) =>
        Assert.True((await town.The<SetRetention>().Run(town.Manager, partnership, kind, new RetentionPeriod(months, from, "Schedule, line 4", town.Today), "Agreed by the board", default)).IsDone);
}
