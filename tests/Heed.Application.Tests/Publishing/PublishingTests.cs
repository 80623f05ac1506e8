using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Application.Publishing;
using Heed.Application.Publishing.Commands;
using Heed.Application.Publishing.Queries;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Tests.Publishing;

public sealed class PublishingTests
{
    [Theory, OnBothDatabases]
    public async Task An_edition_goes_out_by_two_people_and_stays_as_it_was_frozen(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.ReadyReview("Moving on");
        var before = await town.The<PublicVersionNow>().Run(default);

        Assert.True((await town.Submit(review)).IsDone);
        Assert.Equal(OutcomeKind.Refused, (await town.Publish(review, town.Manager)).Kind);
        Assert.Null(await town.The<PublishedAt>().Run(review.Slug, ToolkitPlace.Address, default));
        Assert.True((await town.Publish(review, town.Chair)).IsDone);

        Assert.True(await town.The<PublicVersionNow>().Run(default) > before);
        var edition = await town.Edition(review, 1);
        Assert.Equal(edition.Sha256, FrozenContent.Hash(edition.Content));
        var frozen = await town.Toolkit(review);
        Assert.Equal(["Local matter 1", "Local matter 2", "Local matter 3", "Across the region", "For the country"], frozen.Recommendations.Select(r => r.Title));
        Assert.Equal([true, true, false], frozen.Of(Breadth.Local).Select(r => r.Answered));
        Assert.Equal((3, 0, 2, 1), (frozen.Position.Of, frozen.Position.Completed, frozen.Position.Answered, frozen.Position.Checked));

        await town.The<WritePublicWords>().Run(town.Manager, review.Slug, town.Words("Another title"), null, default);
        await town.The<Writer>().Change<PublicAnswer>(new Ask(Actor.Heed, RecommendationAccess.CanDraftAnswers, "rewrote"), a => a.WhatWeDid == "We did thing 1.", null,
            (answer, scene) => answer.Rewrite("Something else", "", "", scene.Stamp), default);
        Assert.Equal(frozen.Title, (await town.The<PublishedAt>().Run(review.Slug, ToolkitPlace.Address, default))!.Content!.Title);
        Assert.Equal("We did thing 1.", (await town.Toolkit(review)).Recommendations[0].Did);

        Assert.True((await town.Submit(review, "The title was put right")).IsDone);
        Assert.True((await town.Publish(review)).IsDone);
        var second = await town.The<PublishedAt>().Run(review.Slug, ToolkitPlace.Address, default);
        Assert.Equal(("Another title", "The title was put right"), (second!.Content!.Title, second.ChangeNote));
        Assert.False((await town.Toolkit(review)).Recommendations[0].Answered);
    }

    [Theory, OnBothDatabases]
    public async Task What_is_frozen_holds_no_progress_no_names_of_leads_and_no_draft_answers(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.ReadyReview("Moving on");
        await using (var db = town.The<Reader>().For(Actor.Heed))
        {
            var last = await db.Recommendations.SingleAsync(r => r.Title == "Local matter 3");
            await town.BroughtInAction(last, ReportedState.InProgress, town.Police, "A secret progress note");
            await town.The<Writer>().AddTo<Recommendation, PublicAnswer>(new Ask(Actor.Heed, RecommendationAccess.CanDraftAnswers, "drafted"), r => r.Id == last.Id,
                (found, scene) => Task.FromResult(PublicAnswer.Draft(found, "A draft answer", "", "", scene.Stamp)), default);
        }

        await town.Submit(review);

        var edition = await town.Edition(review, 1);
        Assert.DoesNotContain("secret progress", edition.Content);
        Assert.DoesNotContain("A draft answer", edition.Content);
        Assert.DoesNotContain("Mary Manager", edition.Content);
        Assert.Contains("Town Police", edition.Content);
        Assert.Equal(1, ((ToolkitContent)FrozenContent.Read(edition.Kind, edition.Content)).Position.InProgress);
    }

    [Theory, OnBothDatabases]
    public async Task A_hold_that_is_being_placed_while_somebody_publishes_is_seen(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.ReadyReview("Held");
        await town.Submit(review);
        var waiting = (await town.The<PublicationShow>().Run(town.Manager, review.Slug, ToolkitPlace.Address, default))!.Waiting!;
        var placing = new TaskCompletionSource();
        var mayEnd = new TaskCompletionSource();
        var place = town.The<Writer>().Change<Review>(new Ask(town.Chair, ReviewAccess.CanHoldReview, "put the review on hold"), r => r.Id == review.Id, null, async (found, scene) =>
        {
            await scene.Lock("Sources", review.Id.Value, default);
            placing.SetResult();
            await mayEnd.Task;
            return found.PlaceHold(HoldKind.CriminalProceedings, HoldStops.Publication, town.Today, null, town.Today.AddDays(30), "the police", "A trial", scene.Stamp);
        }, default);
        await placing.Task;

        var publish = Task.Run(() => town.The<PublishEdition>().Run(town.Chair, review.Slug, ToolkitPlace.Address, waiting.Id, confirmed: false, default));
        await Task.Delay(300);
        Assert.False(publish.IsCompleted);
        mayEnd.SetResult();

        Assert.True((await place).IsDone);
        Assert.Contains("Publishing must wait", Assert.Single((await publish).Problems).Sentence);
        Assert.Null(await town.The<PublishedAt>().Run(review.Slug, ToolkitPlace.Address, default));
        Assert.Contains((await town.The<PublicationShow>().Run(town.Manager, review.Slug, ToolkitPlace.Address, default))!.Missing, m => m.Stops == "publishing");
    }

    [Theory, OnBothDatabases]
    public async Task Nothing_unpublished_is_seen_by_a_visitor_or_a_stranger(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var draft = await town.ReadyReview("Only a draft");
        await town.Submit(draft);
        var published = await town.PublishedReview("Out in the open", 1, town.Children, town.Adults);

        var list = await town.The<PublishedReviews>().Run(null, 1, default);
        Assert.Equal(published.Slug, Assert.Single(list.Rows).Slug);
        Assert.Equal(["Town Safeguarding Adults Board", "Town Safeguarding Children Partnership"], list.Rows[0].Partnerships);
        Assert.Single((await town.The<PublishedReviews>().Run("town-adults", 1, default)).Rows);
        Assert.Equal(1, (await town.The<PublicPartnerships>().Run(default, "town-children")).Single().Published);
        await using (var db = town.The<Reader>().For(Actor.Visitor))
        {
            Assert.Equal(1, await db.Editions.CountAsync());
            Assert.Equal(2, await db.Set<EditionOwner>().CountAsync());
            Assert.Equal(0, await db.Publications.CountAsync());
        }

        foreach (var stranger in new[] { town.PoliceLead, town.AdultsManager, Actor.Visitor })
        {
            Assert.Null(await town.The<PublicationShow>().Run(stranger, draft.Slug, ToolkitPlace.Address, default));
            Assert.Null(await town.The<DraftToolkit>().Run(stranger, draft.Slug, default));
            Assert.Null(await town.The<EditionContent>().Run(stranger, draft.Slug, ToolkitPlace.Address, 1, default));
            Assert.Equal(OutcomeKind.NotFound, (await town.Submit(draft, "", stranger)).Kind);
        }
    }

    [Theory, OnBothDatabases]
    public async Task Withdrawing_leaves_the_explanation_and_a_later_edition_takes_its_place(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.PublishedReview("Taken back");

        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<WithdrawEdition>().Run(town.Auditor, review.Slug, ToolkitPlace.Address, "No", default)).Kind);
        Assert.True((await town.The<WithdrawEdition>().Run(town.Chair, review.Slug, ToolkitPlace.Address, "A mistake was found", default)).IsDone);

        var seen = await town.The<PublishedAt>().Run(review.Slug, ToolkitPlace.Address, default);
        Assert.Null(seen!.Content);
        Assert.Equal("A mistake was found", seen.Explanation);
        Assert.Empty((await town.The<PublishedReviews>().Run(null, 1, default)).Rows);
        Assert.Equal(PublicationState.Withdrawn, Assert.Single((await town.The<PublicationList>().Run(town.Manager, "", null, 1, default)).Rows).State);
        Assert.True((await town.Submit(review)).IsDone);
        Assert.True((await town.Publish(review)).IsDone);
        Assert.NotNull((await town.The<PublishedAt>().Run(review.Slug, ToolkitPlace.Address, default))!.Content);
    }

    [Theory, OnBothDatabases]
    public async Task The_second_person_gets_a_letter_that_does_not_name_the_review(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        await town.Submit(await town.ReadyReview("Children only", 1, town.Children));
        await town.Submit(await town.ReadyReview("For adults too", 1, town.Children, town.Adults));

        await using var db = town.The<Reader>().For(Actor.Heed);
        var letters = await db.QueuedMail.OrderBy(m => m.Id).ToListAsync();
        Assert.Equal(["cora-chair@town.example", "alan-adults@town.example"], letters.Select(m => m.To));
        Assert.All(letters, m => Assert.Contains("/work/publishing", m.Body));
        Assert.All(letters, m => Assert.DoesNotContain("hildren only", m.Subject + m.Body));
    }

    [Theory, OnBothDatabases]
    public async Task A_private_preview_is_read_with_its_secret_until_it_ends(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.ReadyReview("For the family");
        var made = await town.The<MakePreview>().Run(town.Manager, review.Slug, ToolkitPlace.Address, "the family", town.Today.AddDays(3), default);

        var seen = await town.The<PreviewOf>().Run(made.Value.Secret, default);
        Assert.Equal("the family", seen!.MadeFor);
        Assert.Null(await town.The<PreviewOf>().Run(made.Value.Secret + "x", default));
        await using (var db = town.The<Reader>().For(Actor.Heed))
        {
            var link = await db.PreviewLinks.SingleAsync();
            Assert.Equal(FrozenContent.Hash(made.Value.Secret), link.SecretHash);
            Assert.DoesNotContain(await db.Changes.ToListAsync(), c => c.Details.Any(d => d.Is?.Contains(link.SecretHash) == true));
        }

        town.Clock.PassDays(4);
        Assert.Null(await town.The<PreviewOf>().Run(made.Value.Secret, default));
        var second = await town.The<MakePreview>().Run(town.Manager, review.Slug, ToolkitPlace.Address, "the press office", town.Today, default);
        var shown = (await town.The<PublicationShow>().Run(town.Manager, review.Slug, ToolkitPlace.Address, default))!.Links[0];
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<EndPreview>().Run(town.Chair, shown.Id, default)).Kind);
        Assert.True((await town.The<EndPreview>().Run(town.Manager, shown.Id, default)).IsDone);
        Assert.Null(await town.The<PreviewOf>().Run(second.Value.Secret, default));
    }

    [Theory, OnBothDatabases]
    public async Task The_list_says_how_far_each_publication_is_and_can_be_narrowed(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        await town.Review("Not begun");
        await town.ReadyReview("Being written", 1);
        await town.Submit(await town.ReadyReview("Waiting", 1));
        await town.PublishedReview("Public", 1);

        var all = await town.The<PublicationList>().Run(town.Manager, "", null, 1, default);
        Assert.Equal(["Waiting", "Public", "Being written", "Not begun"], all.Rows.Select(r => r.Title));
        foreach (var state in new[] { PublicationState.NotStarted, PublicationState.BeingWritten, PublicationState.WaitsForASecondPerson, PublicationState.Published })
        {
            Assert.Equal(state, Assert.Single((await town.The<PublicationList>().Run(town.Manager, "", state, 1, default)).Rows).State);
        }

        Assert.Equal("Public", Assert.Single((await town.The<PublicationList>().Run(town.Manager, "PUB", null, 1, default)).Rows).Title);
    }

    [Theory, OnBothDatabases]
    public async Task A_change_of_a_partnership_is_a_public_change_and_one_of_a_review_is_not(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var before = await town.The<PublicVersionNow>().Run(default);
        await town.Review("Quiet");
        Assert.Equal(before, await town.The<PublicVersionNow>().Run(default));

        await town.The<Writer>().Change<Partnership>(new Ask(Actor.Heed, PeopleAccess.CanFoundPartnership, "described"), p => p.Id == town.Children, null,
            (p, _) => p.Describe(new PublicFront("Ring us", "")), default);

        Assert.Equal(before + 1, await town.The<PublicVersionNow>().Run(default));
    }

    [Theory, OnBothDatabases]
    public async Task Two_people_who_write_the_public_words_do_not_overwrite_each_other(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.ReadyReview("Twice", 1);
        var version = (await town.The<PublicationShow>().Run(town.Manager, review.Slug, ToolkitPlace.Address, default))!.Version;

        Assert.True((await town.The<WritePublicWords>().Run(town.Manager, review.Slug, town.Words("One"), version, default)).IsDone);
        Assert.Equal(OutcomeKind.Conflict, (await town.The<WritePublicWords>().Run(town.Manager, review.Slug, town.Words("Two"), version, default)).Kind);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<WritePublicWords>().Run(town.Auditor, review.Slug, town.Words("Three"), null, default)).Kind);
    }

    [Theory, OnBothDatabases]
    public async Task An_old_name_of_a_body_keeps_its_name_and_the_present_one_stands_beside_it(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.ReadyReview("Names", 1);
        await town.The<Writer>().Change<Agency>(new Ask(Actor.Heed, PeopleAccess.CanKeepAgencies, "renamed"), a => a.Id == town.Hospital, null,
            (a, _) => a.Rename("Town and Valley Hospitals", "", town.Today), default);
        await town.Submit(review);

        var frozen = (ToolkitContent)FrozenContent.Read(PublicationKind.Toolkit, (await town.Edition(review, 1)).Content);

        Assert.Equal("Town Hospitals (now Town and Valley Hospitals)", Assert.Single(frozen.Recommendations[0].AddressedTo).Words);
    }
}
