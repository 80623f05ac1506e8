using Heed.Application.Documents.Commands;
using Heed.Application.Events.Commands;
using Heed.Application.Learning.Commands;
using Heed.Application.Platform.Database;
using Heed.Application.Returns.Commands;
using Heed.Application.Reviews.Commands;
using Heed.Domain.Documents;
using Heed.Domain.Events;
using Heed.Domain.Learning;
using Heed.Domain.People;
using Heed.Domain.Returns;
using Heed.Domain.Reviews;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Journeys.Tests;

/// <summary>How a review is carried out, and what is learned on the way.</summary>
internal sealed partial class Specimens
{
    private async Task Carrying(HeedDb db, Actor manager, AgencyId agency)
    {
        var walter = (await db.Reviews.SingleAsync(r => r.Slug == "walter")).Id;
        var day = heed.Town.Today.AddDays(-9);
        await heed.Town.The<AgreeTerms>().Run(manager, walter, new TermsText("How did agencies see what was happening at home, and what stood in the way?", Methodology.AppreciativeInquiry, "", "The adults review group", day), "", default);
        await heed.Town.The<SeatOnReview>().Run(manager, walter, new SeatSaid(ReviewPart.IndependentReviewer, "Dr Abena Thorleigh", "Independent", "I have never worked for an agency of this review.", day, day.AddDays(200)), "", default);
        await heed.Town.The<AskForReport>().Run(manager, walter, agency, "A chronology of contacts", day, day.AddDays(2), default);
        await heed.Town.The<InvolveSomebody>().Run(manager, walter, new InvolvedSaid(InvolvedKind.Family, "Walter’s sister", InvolvedAnswer.TakesPart, day, "A visit with an advocate", "To read the report before it is public"), default);
        await heed.Town.The<TellInvolved>().Run(manager, walter, 1, "What the review asks, and who writes it", day.AddDays(1), default);
        await heed.Town.The<ReachStage>().Run(manager, walter, "reportAgreed", heed.Town.Today, "", default);
        var held = (await heed.Town.The<WriteEvent>().Run(manager, walter, new EventSaid("A morning with those who visited", day, "What the visits were like", [new Attended(agency, 6)]), default)).Value.Id;
        var letter = (await heed.Town.The<AddDocument>().Run(manager, walter, new DocumentSaid("Letter of the coroner", DocumentKind.Letter, DocumentReaders.Everybody), day, await heed.Town.Upload("letter.txt", "Please wait for the inquest"), false, default)).Value.Id;
        await heed.Town.The<AddVersion>().Run(manager, letter, 1, day, await heed.Town.Upload("letter-2.txt", "Please wait for the inquest; a second letter"), "The coroner wrote again", false, default);
        await heed.Town.The<FillReturn>().Run(manager, walter, "adults-library", 0, [new ReturnAnswer("number", "1")], default);
        await heed.Town.The<NoteReturnSent>().Run(manager, walter, "adults-library", day, "L-1", default);
        var point = (await heed.Town.The<WriteLearning>().Run(manager, walter, LearningKind.ParticipantsWords, "Nobody had asked me before what it was like", held, default)).Value.Id;
        var shared = (await heed.Town.The<WriteLearning>().Run(manager, walter, LearningKind.Learning, "Ask who else visits, and ring them", null, default)).Value.Id;
        await heed.Town.The<ShareLearning>().Run(manager, shared, true, default);
        foreach (var page in new[] { "work", "terms", "people", "reports", "impact", "study", "learning", "documents", "documents/add", "returns" })
        {
            Add($"work/reviews/{{slug}}/{page}", $"/work/reviews/walter/{page}");
        }

        Add("work/reviews/{slug}/people/{number:int}", "/work/reviews/walter/people/1");
        Add("work/reviews/{slug}/reports/{number:int}", "/work/reviews/walter/reports/1");
        Add("work/reviews/{slug}/involvement/{number:int?}", "/work/reviews/walter/involvement/1");
        Add("work/reviews/{slug}/involvement/{number:int}/told", "/work/reviews/walter/involvement/1/told");
        Add("work/documents/{id:guid}", $"/work/documents/{letter}");
        Add("work/documents/{id:guid}/change", $"/work/documents/{letter}/change");
        Add("work/documents/{id:guid}/versions", $"/work/documents/{letter}/versions");
        Add("work/reviews/{slug}/returns/{code}", "/work/reviews/walter/returns/adults-library");
        Add("work/reviews/{slug}/returns/{code}/fill", "/work/reviews/walter/returns/adults-library/fill");
        Add("work/learning", "/work/learning", Lorna);
        Add("work/learning/{id:guid}", $"/work/learning/{point}");
        Add("work/events/add", "/work/events/add?review=walter");
        Add("work/events/{id:guid}", $"/work/events/{held}");
        Add("work/events/{id:guid}/change", $"/work/events/{held}/change");
    }
}
