using Heed.Application.Platform.Database;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.TestKit;

namespace Heed.Application.Tests.Reviews;

public sealed class ListTests
{
    [Theory, OnBothDatabases]
    public async Task The_list_is_filtered_sorted_and_counted(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var beech = await town.Review("Beech Lane", town.Children);
        var alder = await town.Review("alder Court", town.Children);
        await town.The<OpenReview>().Run(town.Manager, ReviewType.ThematicReview, "Cedar Lane", "", [town.Adults], default);
        await town.Reach(alder, "underWay");
        await town.The<PlaceHold>().Run(town.Manager, beech.Id, HoldKind.Inquest, HoldStops.FamilyContact, town.Today, null, town.Today.AddDays(9), "The coroner", "Wait", default);
        await town.The<PlaceHold>().Run(town.Manager, alder.Id, HoldKind.PermanentRestriction, HoldStops.None, town.Today, null, null, "The law", "Anonymity for life", default);

        async Task<string> Titles(ReviewList.Filter filter, Actor? actor = null)
        {
            var page = await town.The<ReviewList>().Run(actor ?? town.Manager, filter, 1, default);
            Assert.Equal(page.Rows.Count, page.Total);
            return string.Join(", ", page.Rows.Select(r => r.Title));
        }

        Assert.Equal("Cedar Lane, alder Court, Beech Lane", await Titles(new()));
        Assert.Equal("alder Court, Beech Lane, Cedar Lane", await Titles(new(Sort: "title")));
        Assert.Equal("Cedar Lane, Beech Lane, alder Court", await Titles(new(Sort: "stage")));
        Assert.Equal("Cedar Lane, Beech Lane", await Titles(new("LANE")));
        Assert.Equal("Cedar Lane", await Titles(new("lane cedar")));
        Assert.Equal("alder Court", await Titles(new(Stage: ReviewStage.UnderWay)));
        Assert.Equal("Cedar Lane", await Titles(new(Type: ReviewType.ThematicReview)));
        Assert.Equal("Beech Lane", await Titles(new(OnHold: true)));
        Assert.Equal("Cedar Lane", await Titles(new(), town.AdultsManager));
        Assert.Equal("", await Titles(new(), town.PoliceLead));
    }

    [Theory, OnBothDatabases]
    public async Task Another_partnerships_review_and_source_cannot_be_opened(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Children only", town.Children);
        var audit = (await town.The<RegisterSource>().Run(town.Manager, SourceKind.Audit, "Audit of strategy discussions", town.Today, [town.Children], default)).Value;

        foreach (var stranger in new[] { town.AdultsManager, town.PoliceLead, town.Administrator, Actor.Visitor })
        {
            Assert.Null(await town.The<ReviewInFull>().Run(stranger, review.Slug, default));
            Assert.Null(await town.The<SourceInFull>().Run(stranger, audit.Id, default));
            Assert.Equal(0, (await town.The<SourceList>().Run(stranger, "", null, "", 1, default)).Total);
        }

        Assert.NotNull(await town.The<ReviewInFull>().Run(town.Auditor, review.Slug, default));
        Assert.Equal("Town Safeguarding Children Partnership", Assert.Single((await town.The<SourceInFull>().Run(town.Auditor, audit.Id, default))!.Owners));
    }

    [Theory, OnBothDatabases]
    public async Task Sources_are_registered_changed_and_listed_without_the_reviews(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        await town.Review("A review", town.Children);
        var register = town.The<RegisterSource>();
        var audit = (await register.Run(town.Manager, SourceKind.Audit, "Audit of chronologies", new(2026, 1, 9), [town.Children, town.Adults], default)).Value;
        await register.Run(town.Manager, SourceKind.Event, "Learning together", null, [town.Children], default);

        Assert.Equal(OutcomeKind.NotAllowed, (await register.Run(town.AdultsManager, SourceKind.Audit, "Not mine", null, [town.Children], default)).Kind);
        Assert.Equal(OutcomeKind.NotAllowed, (await register.Run(town.Chair, SourceKind.Audit, "Not mine", null, [town.Children], default)).Kind);
        Assert.True((await town.The<RetitleSource>().Run(town.Manager, audit.Id, audit.Version, "Audit of our chronologies", audit.DatedOn, default)).IsDone);
        Assert.Equal(OutcomeKind.Conflict, (await town.The<RetitleSource>().Run(town.Manager, audit.Id, audit.Version, "Late", null, default)).Kind);

        async Task<string> Titles(string words, SourceKind? only, string sort) =>
            string.Join(", ", (await town.The<SourceList>().Run(town.Manager, words, only, sort, 1, default)).Rows.Select(r => r.Title));
        Assert.Equal("Learning together, Audit of our chronologies", await Titles("", null, ""));
        Assert.Equal("Audit of our chronologies, Learning together", await Titles("", null, "-dated"));
        Assert.Equal("Learning together", await Titles("LEARNING", null, ""));
        Assert.Equal("Audit of our chronologies", await Titles("", SourceKind.Audit, "title"));
    }
}
