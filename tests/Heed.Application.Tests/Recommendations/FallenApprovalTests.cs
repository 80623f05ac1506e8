using Heed.Application.Platform.Database;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.TestKit;

namespace Heed.Application.Tests.Recommendations;

public sealed class FallenApprovalTests
{
    [Theory, OnBothDatabases]
    public async Task An_approval_is_said_to_have_fallen_only_where_there_was_one(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review();
        var asked = await town.Recommendation(review);
        await town.The<WriteAnswer>().Run(town.Manager, asked.Id, null, "We did it", "", "", default);
        Assert.False(await Fallen());

        await town.The<SubmitAnswer>().Run(town.Manager, asked.Id, (await town.AnswerTo(asked))!.Version, default);
        var submitted = (await town.AnswerTo(asked))!;
        Assert.True((await town.The<ApproveAnswer>().Run(town.Chair, asked.Id, submitted.Version, submitted.Wording, default)).IsDone);
        Assert.False(await Fallen());

        await town.The<WriteAnswer>().Run(town.Manager, asked.Id, (await town.AnswerTo(asked))!.Version, "We did more", "", "", default);
        Assert.True(await Fallen());

        async Task<bool> Fallen() => Assert.Single(await town.The<AnswersOfSource>().Run(town.Manager, review.Id, default)).HasFallen;
    }
}
