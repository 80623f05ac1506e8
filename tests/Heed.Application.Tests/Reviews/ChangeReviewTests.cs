using Heed.Application.Platform.Database;
using Heed.Application.Platform.Recording;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.TestKit;

namespace Heed.Application.Tests.Reviews;

public sealed class ChangeReviewTests
{
    private const HoldStops All = HoldStops.Publication | HoldStops.PractitionerContact | HoldStops.FamilyContact | HoldStops.SharingFindings;

    [Theory, OnBothDatabases]
    public async Task An_address_left_empty_is_made_from_the_title_and_is_never_taken_twice(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);

        Task<Outcome<Review>> Open(string title, string slug = "") => town.The<OpenReview>().Run(town.Manager, ReviewType.LearningReview, title, slug, [town.Children], default);

        Assert.Equal("moving-on", (await Open("Moving on")).Value.Slug);
        Assert.Equal("moving-on-2", (await Open("Moving on!")).Value.Slug);
        Assert.Equal("open-1", (await Open("Open")).Value.Slug);
        Assert.Equal("review", (await Open("…")).Value.Slug);
        Assert.Equal("Slug", Assert.Single((await Open("Another", "moving-on")).Problems).Field);
    }

    [Theory, OnBothDatabases]
    public async Task A_hold_is_placed_kept_and_lifted_and_each_step_is_recorded(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Held", town.Children);

        Assert.True((await Place(town, town.Manager, review, All)).IsDone);
        var hold = Assert.Single((await Read(town, review)).Holds);
        Assert.Equal(All, hold.Stops);
        Assert.StartsWith("Publishing must wait: criminal proceedings", (await Read(town, review)).WhyNotPublish);
        Assert.True((await town.The<KeepHold>().Run(town.Chair, review.Id, hold.Id, null, town.Today.AddDays(50), default)).IsDone);
        Assert.Equal(town.Today.AddDays(50), (await Read(town, review)).Holds[0].LookAgainOn);
        Assert.True((await town.The<LiftHold>().Run(town.Chair, review.Id, hold.Id, null, "The trial has ended", default)).IsDone);

        var read = await Read(town, review);
        Assert.Equal(("Cora Chair", "The trial has ended", ""), (read.Holds[0].Lifted!.Name, read.Holds[0].LiftReason, read.WhyNotPublish));
        var history = await town.The<RecordHistory>().Of(town.Manager, review.Id.Value, default);
        Assert.Equal(["lifted a hold", "looked at a hold: it still stands", "put the review on hold", "opened the review"], history.Select(h => h.Did));
        Assert.Contains(history[1].Details, d => d.What == "Hold: LookAgainOn");
    }

    [Theory, OnBothDatabases]
    public async Task Each_change_is_allowed_to_those_the_access_table_names(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Who may", town.Children);
        var reviewer = await town.Person("Rae Reviewer", town.Council, (Role.Reviewer, review.ScopeId));
        var board = await town.Person("Bo Board", town.Council, (Role.BoardMember, Town.On(town.Children)));

        async Task<string> Ends(Actor actor) => string.Join(' ',
            (await Describe(town, actor, review, (await Read(town, review)).Version, "Who may")).Kind,
            (await town.Reach(review, "underWay", actor)).Kind,
            (await Place(town, actor, review, HoldStops.FamilyContact)).Kind,
            (await town.The<AddFinding>().Run(actor, review.Id, FindingKind.System, "1", "Housing", "Nobody saw it whole", default)).Kind);

        Assert.Equal("Done Done Done Done", await Ends(town.Manager));
        Assert.Equal("NotAllowed NotAllowed Done NotAllowed", await Ends(town.Chair));
        Assert.Equal("NotAllowed NotAllowed NotAllowed Done", await Ends(reviewer));
        Assert.Equal("NotAllowed NotAllowed NotAllowed NotAllowed", await Ends(board));
        Assert.Equal("NotAllowed NotAllowed NotAllowed NotAllowed", await Ends(town.Auditor));
        Assert.Equal("NotFound NotFound NotFound NotFound", await Ends(town.AdultsManager));
        Assert.Equal("NotFound NotFound NotFound NotFound", await Ends(town.PoliceLead));
        Assert.Equal(new ReviewInFull.Can(false, false, true, false, false, false, false, false, true, false), (await town.The<ReviewInFull>().Run(reviewer, review.Slug, default))!.Can);
    }

    [Theory, OnBothDatabases]
    public async Task The_second_of_two_editors_is_told_and_nothing_is_overwritten(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("As it was", town.Children);
        var seen = (await Read(town, review)).Version;

        Assert.True((await Describe(town, town.Manager, review, seen, "By the first")).IsDone);
        Assert.Equal(OutcomeKind.Conflict, (await Describe(town, town.Manager, review, seen, "By the second")).Kind);

        Assert.Equal("By the first", (await Read(town, review)).Title);
    }

    [Theory, OnBothDatabases]
    public async Task A_finding_is_added_and_changed(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Found out", town.Children);
        var other = await town.Review("Another", town.Children);

        await town.The<AddFinding>().Run(town.Manager, review.Id, FindingKind.System, "1", "Housing", "Nobody saw it whole", default);
        var read = await Read(town, review);
        var finding = Assert.Single(read.Findings);
        Assert.Equal(OutcomeKind.NotFound, (await town.The<ChangeFinding>().Run(town.Manager, other.Id, finding.Id, 1, FindingKind.Practice, "", "", "Words", default)).Kind);
        Assert.True((await town.The<ChangeFinding>().Run(town.Manager, review.Id, finding.Id, read.Version, FindingKind.Practice, "1", "Homes", "Nobody saw the whole", default)).IsDone);

        var now = Assert.Single((await Read(town, review)).Findings);
        Assert.Equal((finding.Id, FindingKind.Practice, "1", "Homes", "Nobody saw the whole"), (now.Id, now.Kind, now.Number, now.Title, now.Text));
    }

    private static async Task<ReviewInFull.Row> Read(Town town, Review review) => (await town.The<ReviewInFull>().Run(town.Manager, review.Slug, default))!;

    private static Task<Outcome> Describe(Town town, Actor actor, Review review, int seen, string title) =>
        town.The<DescribeReview>().Run(actor, review.Id, seen, new ReviewDescription(title, ["Rowan"], null, null, "", ""), default);

    private static Task<Outcome> Place(Town town, Actor actor, Review review, HoldStops stops) =>
        town.The<PlaceHold>().Run(actor, review.Id, HoldKind.CriminalProceedings, stops, town.Today, null, town.Today.AddDays(20), "The senior investigating officer", "Please wait for the trial", default);
}
