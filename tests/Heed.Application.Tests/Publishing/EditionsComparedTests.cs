using Heed.Application.Platform.Database;
using Heed.Application.Publishing;
using Heed.Application.Publishing.Commands;
using Heed.Application.Publishing.Queries;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.TestKit;

namespace Heed.Application.Tests.Publishing;

public sealed class EditionsComparedTests
{
    [Theory, OnBothDatabases]
    public async Task Two_editions_and_the_draft_are_compared_place_by_place_for_those_who_see_the_review(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.PublishedReview("A title", 1);
        await town.The<WritePublicWords>().Run(town.Manager, review.Slug, town.Words("A better title"), null, default);

        var draft = (await town.The<EditionsCompared>().Run(town.Manager, review.Slug, ToolkitPlace.Address, 1, null, default))!;
        Assert.Equal("the title", Assert.Single(draft.Lines).Place);
        Assert.Equal([new(WordsFate.Kept, "A "), new(WordsFate.Added, "better "), new ChangedWords(WordsFate.Kept, "title")], draft.Lines[0].Words);
        await town.Submit(review, "The title");
        Assert.Single((await town.The<EditionsCompared>().Run(town.Manager, review.Slug, ToolkitPlace.Address, 1, 2, default))!.Lines);
        Assert.Empty((await town.The<EditionsCompared>().Run(town.Manager, review.Slug, ToolkitPlace.Address, 2, null, default))!.Lines);
        Assert.Null(await town.The<EditionsCompared>().Run(Actor.Visitor, review.Slug, ToolkitPlace.Address, 1, 2, default));
        Assert.Null(await town.The<EditionsCompared>().Run(town.PoliceLead, review.Slug, ToolkitPlace.Address, 1, 2, default));
    }
}
