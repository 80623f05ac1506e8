using Heed.Application.Publishing;
using Heed.Application.Platform.Database;
using Heed.Application.Publishing.Commands;
using Heed.Application.Publishing.Queries;
using Heed.TestKit;

namespace Heed.Application.Tests.Publishing;

public sealed class AdviceToPublisherTests
{
    [Theory, OnBothDatabases]
    public async Task Claims_that_the_register_does_not_support_and_words_that_wound_are_named_and_what_the_report_said_is_left_alone(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Claims", town.Children);
        await town.ApprovedAnswer(await town.Recommendation(review, "1", "One", "Agencies should ask of those who failed to engage."), "This was done in full.", "The new way is embedded.");
        await town.ApprovedAnswer(await town.Recommendation(review, "2", "Two", "The partnership should look."), "Somebody looked.", "An audit of 40 records saw the change.");
        Assert.True((await town.The<WritePublicWords>().Run(town.Manager, review.Slug, town.Words("Claims") with { Summary = "The mother failed to engage." }, 0, default)).IsDone);

        var shown = (await town.The<PublicationShow>().Run(town.Manager, review.Slug, ToolkitPlace.Address, default))!;

        Assert.Equal(
        [
            "Local recommendation 1, what was done, says “in full”. Not every owning partnership has signed it off. Say what is left, or have it signed off first",
            "Local recommendation 1, what difference it made, says “embedded”. No impact check after sign-off has seen the difference yet. Say what is known so far",
            "The summary says “failed to engage”. It puts on the person what the service may have to answer for. Say what was offered, how, and what stood in the way",
        ], shown.Advice.Select(a => a.Sentence));
        Assert.True((await town.Submit(review)).IsDone);
    }
}
