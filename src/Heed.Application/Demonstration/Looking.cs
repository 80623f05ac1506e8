using Heed.Application.Documents.Commands;
using Heed.Application.Events.Commands;
using Heed.Application.Learning.Commands;
using Heed.Application.Notifications.Commands;
using Heed.Application.Reviews.Commands;
using Heed.Domain.Documents;
using Heed.Domain.Events;
using Heed.Domain.Learning;
using Heed.Domain.Notifications;
using Heed.Domain.Reviews;

namespace Heed.Application.Demonstration;

/// <summary>How what happened is looked at: a notification that waits for a decision, and a review that is carried out.</summary>
internal sealed class Looking(Place place)
{
    private const int Commissioned = -260;

    public void Write(Diary diary)
    {
        diary.On(Day(Commissioned), Begin);
        diary.On(Day(-190), Gather);
        diary.On(Day(-95), Learn);
        diary.On(Day(-5), Notify);
    }

    private DateOnly Day(int days) => place.Today.AddDays(days);

    private async Task Begin()
    {
        var (marian, walter, day) = (await place.As("marian"), place.Sources["walter"], Day(Commissioned));
        await place.The<AgreeTerms>().Run(marian, walter, new TermsText(
            "1. What did each agency know of how Walter and Irene lived, and when?\n2. What got in the way of seeing it together?\n3. What would have had to be different for somebody to stay with them when they said no?",
            Methodology.SystemsApproach, "Conversations with those who visited, and one day together", "Adults review group", day), "", place.Gone).Must("terms");
        await place.The<SeatOnReview>().Run(marian, walter, new SeatSaid(ReviewPart.IndependentReviewer, "Dr Abena Thorleigh", "Independent",
            "I have never worked for an agency in Tynemarsh, and know none of the people of this review.", day, Day(180)), "abena.thorleigh@tynemarsh.example", place.Gone).Must("reviewer");
        foreach (var (agency, what) in new[] { ("hospitals", "A summary of visits to the emergency department"), ("adult-social-care", "A management review of what was known and decided") })
        {
            await place.The<AskForReport>().Run(marian, walter, place.Agencies[agency], what, day, day.AddDays(42), place.Gone).Must(agency);
        }

        await place.The<InvolveSomebody>().Run(marian, walter, new InvolvedSaid(InvolvedKind.Family, "Walter’s niece", InvolvedAnswer.TakesPart, day,
            "A letter, then a visit at her kitchen table with an advocate", "To say who Walter was before he was ill, and to read the report before anybody else"), place.Gone).Must("niece");
    }

    private async Task Gather()
    {
        var (marian, walter, day) = (await place.As("marian"), place.Sources["walter"], Day(-190));
        await place.The<ReceiveReport>().Run(marian, walter, 1, day, "Named nurse for adults", place.Gone).Must("report");
        await place.The<CheckReport>().Run(marian, walter, 1, ReportQuality.Good, "Covers every visit, and says what was not asked", place.Gone).Must("check");
        var report = await place.Keep("The review asks for this summary of every visit of Walter to the emergency department.", "summary of visits.txt");
        (await place.The<AddDocument>().Run(marian, walter, new DocumentSaid("Summary of visits, Tynemarsh Hospitals", DocumentKind.AgencyReport, DocumentReaders.Panel, "", 1), day, report, false, place.Gone)).Must("summary");
        var draft = (await place.The<AddDocument>().Run(marian, walter, new DocumentSaid("Draft of the report", DocumentKind.Draft, DocumentReaders.Panel), day, await place.Keep("A first draft.", "draft 1.txt"), false, place.Gone)).Must("draft");
        await place.The<AddVersion>().Run(marian, draft.Id, draft.Version, day, await place.Keep("A second draft.", "draft 2.txt"), "After the panel’s comments on findings 2 and 3", false, place.Gone).Must("second draft");
        await place.The<TellInvolved>().Run(marian, walter, 1, "What the review asks, who writes it, and when she will hear again", day, place.Gone).Must("told");
    }

    private async Task Learn()
    {
        var (marian, walter, day) = (await place.As("marian"), place.Sources["walter"], Day(-95));
        var held = (await place.The<WriteEvent>().Run(marian, walter, new EventSaid("A day with those who visited", day, "Everybody who had been in the house looked at one time line together",
            [.. place.Agencies.Values.Take(4).Select((a, at) => new Attended(a, at + 2))]), place.Gone)).Must("event").Id;
        foreach (var (kind, text, shared) in new[]
        {
            (LearningKind.Learning, "When somebody says no to help, ask what they are afraid of losing, and come back.", true),
            (LearningKind.AreaToStrengthen, "Nobody knows who else visits. One list in the hall would do.", true),
            (LearningKind.ParticipantsWords, "I had never met the people who went in on the other days", true),
            (LearningKind.ImpactSoFar, "Two teams now ring each other after every visit that did not happen.", false),
        })
        {
            var point = (await place.The<WriteLearning>().Run(marian, walter, kind, text, held, place.Gone)).Must(text).Id;
            if (shared)
            {
                await place.The<ShareLearning>().Run(marian, point, true, place.Gone).Must(text);
            }
        }
    }

    private async Task Notify()
    {
        var (marian, day, known) = (await place.As("marian"), Day(-5), Day(-7));
        var text = new NotificationText("Elis, 3", Died: false, known, known, "Elis was found alone in the street at night, with injuries that nobody could explain. His mother was at work; who should have been with him is not clear.",
            "Elis is in hospital and safe. His sister stays with an aunt who was checked by children’s social care.", "Duty team manager, children’s social care");
        var written = (await place.The<WriteNotification>().Run(marian, place.Partnerships["tscp"], null,
            new NotificationSaid(NotificationKind.SeriousIncident, "rapid-review-england", text, [.. place.Agencies.Values.Take(3)], new SeniorPerson("Joan Pellew", "Director of Children’s Services", day)), place.Gone)).Must("Elis");
        await place.The<NotifyNationalBody>().Run(marian, written.Id, day, "SI-2417", place.Gone).Must("Elis is notified");
        await place.The<AskForInformation>().Run(marian, written.Id, place.Agencies.Values.First(), "Public protection", "What was known of the household", day, day.AddDays(7), place.Gone).Must("Elis is asked about");
    }
}
