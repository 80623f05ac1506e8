using Heed.Application.Publishing;
using Heed.Application.Platform.Database;
using Heed.Application.Publishing.Commands;
using Heed.Application.Publishing.Queries;
using Heed.Application.Reviews.Commands;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Tests.Publishing;

/// <summary>What the sealed identification key says does not go out, and whoever prepares an edition is told where it stands.</summary>
public sealed class IdentifiedEditionTests
{
    [Theory, OnBothDatabases]
    public async Task A_real_name_stops_an_edition_until_the_pseudonym_stands_in_its_place(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await Keyed(town);
        await Say(town, review, "Oriel Larkfield asked for help three times.");
        Assert.Contains("The summary: the real name behind “Mother” stands there. Put the pseudonym in its place", await Stopping(town, review));
        Assert.True((await town.Submit(review)).IsDone);

        var refused = await town.Publish(review);

        Assert.Equal("The summary: the real name behind “Mother” stands there. Put the pseudonym in its place", Assert.Single(refused.Problems).Sentence);
        Assert.Null(await town.The<PublishedAt>().Run(review.Slug, ToolkitPlace.Address, default));
        Assert.True((await town.The<ReturnEdition>().Run(town.Chair, review.Slug, ToolkitPlace.Address, (await Shown(town, review)).Waiting!.Id, "A name stands in it", default)).IsDone);
        await Say(town, review, "The mother asked for help three times.");
        Assert.Empty(await Stopping(town, review));
        Assert.True((await town.Submit(review)).IsDone);
        Assert.True((await town.Publish(review)).IsDone);
    }

    [Theory, OnBothDatabases]
    public async Task A_doubt_is_told_with_its_place_and_settled_by_somebody_named_for_the_key_alone(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await Keyed(town);
        await Say(town, review, "On that day O. Larkfeild was seen.");
        var advice = Assert.Single((await Shown(town, review)).Missing, m => m.Sentence.Contains("identification key", StringComparison.Ordinal));
        Assert.True(advice.IsAdvice);
        Assert.Equal("The summary: something stands there that may be the real name behind “Mother”. Somebody named for the identification key can tell", advice.Sentence);
        Assert.True((await town.Submit(review)).IsDone);

        Assert.Contains("is not settled", Assert.Single((await town.Publish(review)).Problems).Sentence);
        var unnamed = (await town.The<OpenDoubts>().Run(town.Manager, review.Slug, ToolkitPlace.Address, default))!;
        var named = (await town.The<OpenDoubts>().Run(town.Chair, review.Slug, ToolkitPlace.Address, default))!;
        Assert.Equal((false, ""), (unnamed.IsNamed, Assert.Single(unnamed.Lines).Found));
        Assert.Equal((true, "Larkfeild"), (named.IsNamed, Assert.Single(named.Lines).Found));

        var mark = named.Lines[0].Identified.Mark;
        Assert.Equal(OutcomeKind.NotAllowed, (await Settle(town.Manager)).Kind);
        Assert.Equal(OutcomeKind.NotFound, (await Settle(town.PoliceLead)).Kind);
        Assert.True((await Settle(town.Chair)).IsDone);
        Assert.Equal("It is the street market", (await town.The<OpenDoubts>().Run(town.Chair, review.Slug, ToolkitPlace.Address, default))!.Lines[0].Settled!.Why);
        Assert.True((await town.Publish(review)).IsDone);
        await using var db = new Databases(town.Database.Address).Whole();
        Assert.All(await db.Changes.Where(c => c.Did.StartsWith("looked at what the identification key asks about")).ToListAsync(), c => Assert.Equal((town.Chair.Person, true), (c.Who, c.IsReading)));
        Assert.Equal(2, await db.Changes.CountAsync(c => c.Did.StartsWith("looked at what the identification key asks about")));
        Assert.DoesNotContain("Larkfeild", string.Join(' ', (await db.Editions.Select(e => e.Settlements).ToListAsync()).SelectMany(s => s).Select(s => s.ToString())), StringComparison.Ordinal);

        Task<Outcome> Settle(Actor actor) => town.The<SettleDoubts>().Run(actor, review.Slug, ToolkitPlace.Address, named.Edition, [mark], "It is the street market", default);
    }

    [Theory, OnBothDatabases]
    public async Task A_key_that_does_not_open_stops_every_edition(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await Keyed(town);
        await using (var db = new Databases(town.Database.Address).Whole())
        {
            var entry = await db.Set<KeyEntry>().SingleAsync();
            db.Entry(entry).Property(e => e.Sealed).CurrentValue = [.. entry.Sealed.Reverse()];
            await db.SaveChangesAsync();
        }

        Assert.Contains(await Stopping(town, review), s => s.StartsWith("The identification key cannot be opened", StringComparison.Ordinal));
        Assert.True((await town.Submit(review)).IsDone);
        Assert.Contains("cannot be opened", Assert.Single((await town.Publish(review)).Problems).Sentence);
    }

    private static async Task<Review> Keyed(Town town)
    {
        var review = await town.ReadyReview("Moving on", 3, town.Children);
        var key = (await town.The<SetUpIdentificationKey>().Run(town.Manager, review.Id, default)).Value.Id;
        Assert.True((await town.The<NameKeyHolder>().Run(town.Manager, key, town.Chair.Person!.Value, default)).IsDone);
        Assert.True((await town.The<WriteKeyEntry>().Run(town.Chair, key, KeyEntryKind.Person, "Oriel Larkfield", "Mother", [], default)).IsDone);
        return review;
    }

    private static async Task Say(Town town, Review review, string summary) =>
        Assert.True((await town.The<WritePublicWords>().Run(town.Manager, review.Slug, town.Words("Moving on") with { Summary = summary }, null, default)).IsDone);

    private static async Task<PublicationShow.Row> Shown(Town town, Review review) => (await town.The<PublicationShow>().Run(town.Manager, review.Slug, ToolkitPlace.Address, default))!;

    private static async Task<IReadOnlyList<string>> Stopping(Town town, Review review) => [.. (await Shown(town, review)).Missing.Where(m => !m.IsAdvice).Select(m => m.Sentence)];
}
