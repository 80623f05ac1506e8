using Heed.Application.Documents.Commands;
using Heed.Application.Events.Commands;
using Heed.Application.Learning.Commands;
using Heed.Application.Returns.Commands;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Documents;
using Heed.Domain.Events;
using Heed.Domain.Learning;
using Heed.Domain.Recommendations;
using Heed.Domain.Returns;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.TestKit;

namespace Heed.Web.Tests.Walking;

/// <summary>How reviews are carried out, and what is learned on the way.</summary>
internal sealed partial class World
{
    public LearningPointId Point { get; private set; }

    public LearningEventId Event { get; private set; }

    /// <summary>A review of a study that was carried out, whose report is agreed.</summary>
    public async Task<Review> FreshCarried()
    {
        var review = await FreshReview();
        await Carry(review);
        return review;
    }

    public async Task<LearningPointId> FreshPoint(bool shared = false)
    {
        var review = shared ? await FreshReview() : Review;
        var point = (await Done(Town.The<WriteLearning>().Run(Town.Manager, review.Id, LearningKind.Learning, Marks.Text(Marks.Learned), null, default))).Value.Id;
        ids.Add(point.ToString());
        return point;
    }

    public async Task<LearningEventId> FreshEvent()
    {
        var written = (await Done(Town.The<WriteEvent>().Run(Town.Manager, Review.Id, new EventSaid(Marks.Text(Marks.Event), Town.Today, Marks.Text(Marks.Event), [new Attended(Town.Police, 3)]), default))).Value.Id;
        ids.Add(written.ToString());
        return written;
    }

    public ReviewDocumentId Document { get; private set; }

    public FileId DocumentFile { get; private set; }

    /// <summary>A document that only those who carry the review out may read.</summary>
    public async Task<(ReviewDocumentId, FileId)> FreshDocument(Review review)
    {
        var file = await Town.Upload($"{Marks.Document}.txt", $"{Marks.DocumentContent} {++made}");
        var said = new DocumentSaid(Marks.Text(Marks.Document), DocumentKind.Chronology, DocumentReaders.Panel);
        var id = (await Done(Town.The<AddDocument>().Run(Town.Manager, review.Id, said, Town.Today, file, true, default))).Value.Id;
        ids.AddRange([id.ToString(), file.Id.ToString()]);
        return (id, file.Id);
    }

    public async Task<Review> FreshReturn()
    {
        var review = await FreshReview();
        await Return(review);
        return review;
    }

    private async Task Return(Review review) =>
        await Done(Town.The<FillReturn>().Run(Town.Manager, review.Id, "health-tracker", 0, [new ReturnAnswer("theme1", Marks.Text(Marks.Returned))], default));

    private async Task Carry(Review review)
    {
        var (id, carried) = (review.Id, Marks.Text(Marks.Carried));
        await Done(Town.The<AgreeTerms>().Run(Town.Manager, id, new TermsText(carried, Methodology.SystemsApproach, "", carried, Town.Today), "", default));
        await Done(Town.The<SeatOnReview>().Run(Town.Manager, id, new SeatSaid(ReviewPart.IndependentReviewer, carried, "", carried, Town.Today, null), "", default));
        await Done(Town.The<AskForReport>().Run(Town.Manager, id, Town.Police, carried, Town.Today, Town.Today, default));
        await Done(Town.The<InvolveSomebody>().Run(Town.Manager, id, new InvolvedSaid(InvolvedKind.Practitioner, carried, InvolvedAnswer.TakesPart, Town.Today, carried, carried), default));
        await Done(Town.The<DescribeStudy>().Run(Town.Manager, id, (await Town.The<CommissionOfReview>().Run(Town.Manager, id, default))!.Version, new ResearchSaid(carried, "", carried, "", ""), default));
        await Done(Town.The<ReachStage>().Run(Town.Manager, id, "rapidReview", Town.Today, "", default));
    }
}
