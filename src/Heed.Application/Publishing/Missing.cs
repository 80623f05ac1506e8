using Heed.Application.Publishing.Queries;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Publishing;

/// <summary>How far the work behind a toolkit is: what an edition does not show and a publisher should know.</summary>
/// <param name="Drafts">Answers that nobody has submitted.</param>
/// <param name="Submitted">Answers that wait for approval.</param>
/// <param name="NothingOfDifference">Answers among these two that say nothing of the difference made.</param>
/// <param name="Incomplete">Actions that still lack a lead or a date.</param>
/// <param name="WithoutEvidence">Actions reported complete, of which no evidence is held.</param>
/// <param name="Owners">The partnerships that own the review, in the order in which the draft names them.</param>
internal sealed record WorkInHand(SourceId Source, int Drafts, int Submitted, int NothingOfDifference, int Incomplete, int WithoutEvidence, ReviewStage Stage, IReadOnlyList<PartnershipId> Owners);

/// <summary>Something that a publication lacks: it stops what comes next, or it is advice.</summary>
/// <param name="Stops">What it stops; empty when it is advice.</param>
/// <param name="To">The page on which it is put right; empty where there is none to go to.</param>
public sealed record Missing(string Stops, string Sentence, string To = "")
{
    private const string Submitting = "submitting";
    private const string Publishing = "publishing";

    public bool StopsSubmitting => Stops == Submitting;

    public bool IsAdvice => Stops.Length == 0;

    /// <summary>What stops a publication from being submitted or published.</summary>
    /// <param name="written">Whether somebody has written its words yet.</param>
    internal static IReadOnlyList<Missing> Stopping(DraftToolkit.Draft draft, bool written, string whyNotPublish)
    {
        var found = new List<Missing>(draft.Content is ToolkitContent toolkit ? OfToolkit(toolkit, written) : OfPaper((PaperContent)draft.Content, draft.NotSigned));
        if (whyNotPublish.Length > 0)
        {
            found.Add(new Missing(Publishing, whyNotPublish, $"/work/reviews/{draft.Content.Slug}"));
        }

        return found;
    }

    private static IEnumerable<Missing> OfToolkit(ToolkitContent draft, bool written)
    {
        var words = $"/work/publishing/{draft.Slug}/words";
        return Submit(
            (!written, "The public words have not been written yet", words),
            (draft.Recommendations.Count == 0, "The review has no recommendations yet, so there would be no toolkit", $"/work/reviews/{draft.Slug}"),
            (written && draft.WhatHappened.Length == 0 && draft.Summary.Length == 0, "Neither what happened nor a summary has been written", words));
    }

    private static IEnumerable<Missing> OfPaper(PaperContent draft, IReadOnlyList<string> notSigned)
    {
        var (form, words, of) = (draft.Form, $"/work/publishing/{draft.Slug}/paper?of={draft.Address}", $"?of={draft.Address}");
        return Submit(
            (!form.IsComposed && draft.Sections.Count == 0, $"Nothing has been written yet under “{form.Sections[0].Heading}” or any other heading", words),
            (form.NeedsFile && draft.File is null, $"The {form.Name} is about a file, which has not been uploaded yet", $"/work/publishing/{draft.Slug}/file{of}"),
            (draft.Kind == PublicationKind.Redacted && draft.Sections.Count < 2, "Say what is left out, and why", words),
            (draft.Kind == PublicationKind.Briefing && draft.WordCount >= PublicationForm.MostWordsOfBriefing,
                $"It has {draft.WordCount:N0} words. A briefing has fewer than {PublicationForm.MostWordsOfBriefing}, so that it is read in seven minutes", words),
            (draft.Kind == PublicationKind.ActionPlan && draft.Plan.Count == 0, "The review has no recommendations yet, so there is no plan to publish", $"/work/reviews/{draft.Slug}"),
            (draft.Kind == PublicationKind.Improvements && draft.Improvements.Count == 0, "No answer to a recommendation is approved yet, so there is nothing to say of improvements", $"/work/reviews/{draft.Slug}"),
            (notSigned.Count > 0, $"{Words.List(notSigned)} {(notSigned.Count == 1 ? "has" : "have")} not approved a signature under these words yet", $"/work/publishing/{draft.Slug}/signatures{of}"));
    }

    private static IEnumerable<Missing> Submit(params (bool Lacks, string Sentence, string To)[] all) =>
        from one in all where one.Lacks select new Missing(Submitting, one.Sentence, one.To);

    /// <summary>What a toolkit could still say.</summary>
    internal static IReadOnlyList<Missing> From(ToolkitContent draft, bool written, WorkInHand hand)
    {
        var found = new List<Missing>();
        void Advise(bool missing, string sentence, string to) => found.AddRange(missing ? [new Missing("", sentence, to)] : []);
        var (words, answers) = ($"/work/publishing/{draft.Slug}/words", $"/work/recommendations/answers?source={hand.Source}");

        var without = draft.Recommendations.Count(r => !r.Answered);
        Advise(without > 0, $"{Words.Count(without, "recommendation")} of {draft.Recommendations.Count} {(without == 1 ? "has" : "have")} no approved answer"
            + $"{Waiting(hand.Drafts, hand.Submitted)}. The public would read: “{ToolkitWords.NotYetPublished}”", answers);
        var unsaid = draft.Recommendations.Count(r => r.Answered && r.Difference.Length == 0) + hand.NothingOfDifference;
        Advise(unsaid > 0, $"{Words.Count(unsaid, "answer")} of {draft.Recommendations.Count} {(unsaid == 1 ? "says" : "say")} nothing of the difference made. “We have not yet checked this” is an honest answer where it is true", answers);
        Advise(hand.Incomplete > 0, $"{Words.Count(hand.Incomplete, "action")} of this review {(hand.Incomplete == 1 ? "was" : "were")} brought in and still {(hand.Incomplete == 1 ? "lacks" : "lack")} a lead or a date", $"/work/actions?state=incomplete&source={hand.Source}");
        Advise(hand.WithoutEvidence > 0, $"{Words.Count(hand.WithoutEvidence, "action")} reported complete {(hand.WithoutEvidence == 1 ? "has" : "have")} no evidence here, so what {(hand.WithoutEvidence == 1 ? "it answers" : "they answer")} is counted as in progress", $"/work/actions?state=complete&source={hand.Source}");
        Advise(hand.Stage is ReviewStage.Commissioned or ReviewStage.UnderWay, $"The review's stage is still “{Words.Of(hand.Stage)}”. If its report is agreed, say so on the review", $"/work/reviews/{draft.Slug}/stage");
        Advise(written && draft.WhatHappened.Length == 0, "What happened has not been said in two careful sentences", words);
        Advise(written && draft.Summary.Length == 0, "There is no summary", words);
        Advise(draft.AgreedBy.Length == 0, "Nobody is named who agreed the position", words);
        Advise(draft.Of(Breadth.National).Any() && draft.NationalIntroduction.Length == 0, "The national recommendations have no introduction", words);
        foreach (var (owner, id) in draft.Owners.Zip(hand.Owners))
        {
            var partnership = $"/work/people/partnerships/{id}/change";
            Advise(owner.HelpText.Length == 0, $"{owner.Name} has not said where to get help; the page would only say 999", partnership);
            Advise(owner.ReportConcernUrl.Length == 0, $"{owner.Name} has not said where to report a concern", partnership);
        }

        return found;
    }

    /// <summary>What the identification key says of it: what stands there exactly stops the publication, and what may be it is advice.</summary>
    internal static IEnumerable<Missing> From(IEnumerable<Identified> identified) =>
        identified.DistinctBy(i => i.Sentence).Select(i => new Missing(i.Weight == FindWeight.Stop ? Publishing : "", i.Sentence));

    private static string Waiting(int drafts, int submitted) => (drafts, submitted) switch
    {
        (0, 0) => "",
        (_, 0) => $" ({Words.Count(drafts, "draft")})",
        (0, _) => $" ({submitted} waiting for approval)",
        _ => $" ({Words.Count(drafts, "draft")}, {submitted} waiting for approval)",
    };
}

/// <summary>Sentences that a toolkit says where there is nothing else to say.</summary>
public static class ToolkitWords
{
    public const string NotYetPublished = "The partnership has not yet published what was done.";

    public const string NothingOfDifference = "The partnership has not said what difference this made.";

    public const string HowToRead = "Each page says what the report said, and what was done. Use Next and Previous to read one after the other. “All recommendations” brings you back here.";

    public const string NationalIntroduction = "The report also asked national bodies to act. The partnership cannot carry these out itself.";

    /// <summary>Who agreed what is said, and when; empty where nobody is named.</summary>
    public static string Agreed(ToolkitContent content) => content.AgreedBy.Length == 0 || content.AgreedOn is not { } on ? ""
        : on < content.Position.On ? $"What is said here was agreed by {content.AgreedBy} on {Words.Day(on)}; the numbers are those of {Words.Day(content.Position.On)}."
        : $"Agreed by {content.AgreedBy} on {Words.Day(on)}.";

    public const string NothingRemains = "The partnership has not said that anything remains to be done.";
}
