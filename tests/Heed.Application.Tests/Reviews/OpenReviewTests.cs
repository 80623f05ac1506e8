using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Tests.Reviews;

public sealed class OpenReviewTests
{
    [Theory, OnBothDatabases]
    public async Task A_manager_opens_a_review_and_it_is_recorded(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);

        var review = await town.Review("Moving on", town.Children);

        var list = await town.The<ReviewList>().Run(town.Manager, new(), 1, default);
        Assert.Equal(review.Title, Assert.Single(list.Rows).Title);
        await using var db = town.The<Reader>().For(town.Manager);
        var change = Assert.Single(await db.Changes.Where(c => c.RecordId == review.Id.Value).ToListAsync());
        Assert.Equal("opened the review", change.Did);
        Assert.Equal("Mary Manager", change.Name);
        Assert.Contains(change.Details, d => d is { What: "Title", Was: null, Is: "Moving on" });
    }

    [Theory, OnBothDatabases]
    public async Task A_type_is_for_the_kinds_of_partnership_that_it_names_and_one_owner_of_such_a_kind_is_enough(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var open = town.The<OpenReview>();

        var refused = Assert.Single((await open.Run(town.Manager, "local-child-england", "Theo", "", [town.Adults], default)).Problems);
        Assert.Equal((nameof(Review.Type), "“Local child safeguarding practice review (England)” is not a type of review for Town Safeguarding Adults Board. Choose another type, or the partnership that it belongs to"), (refused.Field, refused.Sentence));
        Assert.Empty((await town.The<ReviewList>().Run(town.Manager, new(), 1, default)).Rows);

        Assert.True((await open.Run(town.Manager, "local-child-england", "Theo", "", [town.Adults, town.Children], default)).IsDone);
    }

    [Theory, OnBothDatabases]
    public async Task What_belongs_to_another_partnership_does_not_exist(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        await town.Review("Children only", town.Children);

        foreach (var stranger in new[] { town.AdultsManager, town.PoliceLead, town.Administrator, Actor.Visitor })
        {
            Assert.Empty((await town.The<ReviewList>().Run(stranger, new(), 1, default)).Rows);
        }

        Assert.Single((await town.The<ReviewList>().Run(town.Auditor, new(), 1, default)).Rows);
    }

    [Theory, OnBothDatabases]
    public async Task A_joint_review_is_seen_by_each_of_its_owners(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        await town.Review("Joint", town.Children, town.Adults);

        Assert.Single((await town.The<ReviewList>().Run(town.AdultsManager, new(), 1, default)).Rows);
    }

    [Theory, OnBothDatabases]
    public async Task Only_a_manager_of_every_owner_may_open_it(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);

        var outcome = await town.The<OpenReview>().Run(town.AdultsManager, ReviewType.JointReview, "Joint", "joint", [town.Children, town.Adults], default);

        Assert.Equal(OutcomeKind.NotAllowed, outcome.Kind);
        Assert.Contains("artnership managers may open a review", outcome.WhoCan);
    }
}
