using Heed.Application.Platform.Reading;
using Heed.Application.Publishing;
using Heed.Application.Publishing.Commands;
using Heed.Application.Publishing.Queries;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.TestKit;

/// <summary>Takes a review of a town the whole way to the public, by the real commands.</summary>
public static class TownPublishing
{
    /// <summary>A review with recommendations, answers to all but the last, and public words: ready to be submitted.</summary>
    public static async Task<Review> ReadyReview(this Town town, string title, int local = 3, params PartnershipId[] owners)
    {
        var review = await town.Review(title, owners);
        for (var n = 1; n <= local; n++)
        {
            var one = await town.Recommendation(review, $"{n}", $"Local matter {n}", $"The partnership should do thing {n}.\n\nIt should report.", Breadth.Local, new Addressee("Town Hospitals", town.Hospital));
            if (n < local || local == 1)
            {
                await town.ApprovedAnswer(one, $"We did thing {n}.", n == 1 ? "An audit of 40 records saw the change." : "We have not yet checked this.");
            }
        }

        await town.Recommendation(review, "R1", "Across the region", "The regional network should agree one form.", Breadth.Regional);
        await town.Recommendation(review, "N1", "For the country", "The department should change its guidance.", Breadth.National);
        var written = await town.The<WritePublicWords>().Run(town.Manager, review.Slug, town.Words(title), 0, default);
        return written.IsDone ? review : throw new InvalidOperationException(string.Join("; ", written.Problems.Select(p => p.Sentence)));
    }

    public static PublicWords Words(this Town town, string title) => new(title, "A young person was harmed by a man who ran a sports club.",
        "The review looked at **three years**.\n\nIt found good work and gaps.", "both partnerships", town.Today.AddDays(-10),
        "National bodies were asked too.", "Three minutes on what changed", "https://video.example/three", "A practitioner says what changed.");

    public static async Task<Outcome> Submit(this Town town, Review review, string note = "", Actor? by = null, string address = ToolkitPlace.Address) =>
        await town.The<SubmitEdition>().Run(by ?? town.Manager, review.Slug, address, note, default);

    public static async Task<Outcome> Publish(this Town town, Review review, Actor? by = null, string address = ToolkitPlace.Address)
    {
        var shown = await town.The<PublicationShow>().Run(town.Manager, review.Slug, address, default);
        return await town.The<PublishEdition>().Run(by ?? town.Chair, review.Slug, address, shown!.Waiting!.Id, confirmed: false, default);
    }

    public static async Task<Review> PublishedReview(this Town town, string title, int local = 3, params PartnershipId[] owners)
    {
        var review = await town.ReadyReview(title, local, owners);
        foreach (var outcome in new[] { await town.Submit(review), await town.Publish(review) })
        {
            if (!outcome.IsDone)
            {
                throw new InvalidOperationException(string.Join("; ", outcome.Problems.Select(p => p.Sentence)));
            }
        }

        return review;
    }

    public static async Task<Edition> Edition(this Town town, Review review, int number)
    {
        await using var db = town.The<Reader>().For(Actor.Heed);
        return await db.Editions.SingleAsync(e => e.Slug == review.Slug && e.Address == ToolkitPlace.Address && e.Number == number);
    }

    /// <summary>The toolkit that the public reads of a review; it must be there.</summary>
    public static async Task<ToolkitContent> Toolkit(this Town town, Review review) =>
        (ToolkitContent)(await town.The<PublishedAt>().Run(review.Slug, ToolkitPlace.Address, default))!.Content!;

    /// <summary>Publishes another kind of a review.</summary>
    /// <param name="words">What it says, and what its file says where it has one; empty where it takes its words from the register.</param>
    public static async Task PublishedPaper(this Town town, Review review, PublicationKind kind, string words = "")
    {
        var address = PublicationForm.Of(kind).Address;
        foreach (var step in new Func<Task<Outcome>>[]
        {
            async () => await town.The<BeginPublication>().Run(town.Manager, review.Slug, kind, "", default),
            async () => words.Length == 0 ? Outcome.Done : await town.The<WritePaper>().Run(town.Manager, review.Slug, address, new PaperWords($"{kind}", [new PaperSection("In short", words)]), null, default),
            async () => !PublicationForm.Of(kind).NeedsFile ? Outcome.Done : await town.The<AttachReport>().Run(town.Manager, review.Slug, address, await town.Upload("report.txt", words), isRight: false, default),
            () => town.Submit(review, address: address),
            () => town.Publish(review, address: address),
        })
        {
            if (await step() is { IsDone: false } refused)
            {
                throw new InvalidOperationException(string.Join("; ", refused.Problems.Select(p => p.Sentence)));
            }
        }
    }
}
