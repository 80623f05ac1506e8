using Heed.Application.Platform.Database;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.TestKit;

namespace Heed.Application.Tests.Recommendations;

public sealed class FindingLinkTests
{
    [Theory, OnBothDatabases]
    public async Task From_a_recommendation_one_walks_back_to_its_findings_and_from_a_finding_forward(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("A review", town.Children);
        var (asked, other) = (await town.Recommendation(review, "1"), await town.Recommendation(review, "2"));
        await town.The<AddFinding>().Run(town.Manager, review.Id, FindingKind.System, "A", "Nobody knew", "Nobody knew who led.", default);
        await town.The<AddFinding>().Run(town.Manager, review.Id, FindingKind.Practice, "B", "Nobody asked", "Nobody asked the child.", default);
        var findings = (await town.The<OneRecommendation>().Run(town.Manager, asked.Id, default))!.Findings;
        Assert.All(findings, f => Assert.False(f.LeadsHere));

        var linked = await town.The<LinkFindings>().Run(town.Manager, asked.Id, asked.Version, [findings[1].Id], default);

        Assert.True(linked.IsDone);
        Assert.Equal([false, true], (await town.The<OneRecommendation>().Run(town.Manager, asked.Id, default))!.Findings.Select(f => f.LeadsHere));
        var shown = (await town.The<ReviewInFull>().Run(town.Manager, review.Slug, default))!.Findings;
        Assert.Equal(["", "Recommendation 1"], shown.Select(f => string.Join(", ", f.LeadsTo.Select(l => l.Label))));
        Assert.Equal(OutcomeKind.Conflict, (await town.The<LinkFindings>().Run(town.Manager, asked.Id, asked.Version, [], default)).Kind);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<LinkFindings>().Run(town.Chair, other.Id, other.Version, [findings[0].Id], default)).Kind);
        Assert.Equal(OutcomeKind.NotFound, (await town.The<LinkFindings>().Run(town.AdultsManager, asked.Id, asked.Version, [], default)).Kind);
    }

    [Theory, OnBothDatabases]
    public async Task A_finding_of_another_review_is_left_out(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (one, two) = (await town.Review("One", town.Children), await town.Review("Two", town.Children));
        var (asked, elsewhere) = (await town.Recommendation(one, "1"), await town.Recommendation(two, "1"));
        await town.The<AddFinding>().Run(town.Manager, two.Id, FindingKind.System, "A", "", "Nobody knew who led.", default);
        var theirs = (await town.The<OneRecommendation>().Run(town.Manager, elsewhere.Id, default))!.Findings;

        await town.The<LinkFindings>().Run(town.Manager, asked.Id, asked.Version, [theirs[0].Id], default);

        Assert.Empty((await town.Now(asked)).Findings);
    }
}
