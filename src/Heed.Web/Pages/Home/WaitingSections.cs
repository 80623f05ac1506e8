using Heed.Application.Publishing;
using Heed.Application.Home.Queries;
using Heed.Domain.Publishing;
using Heed.Domain.Disposals;
using Heed.Domain.Imports;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;

namespace Heed.Web.Pages.Home;

/// <summary>How what waits for a decision is said.</summary>
internal static class WaitingSections
{
    /// <summary>These lists have no page of their own: all of them are shown here.</summary>
    private static string AllOf(string what, int total, int shown) => total > shown ? $"/work?all={what}" : "";

    public static Section Of(Part<EmergenciesWaiting.Row> part) => new("Emergency access that waits for your decision", part.Total, "/work/reviews/emergency",
        [.. part.First.Select(e => new Item($"{e.AskedBy} asks to read {e.Reference}", "/work/reviews/emergency", $"asked on {PlainWords.WithTime(e.At)}"))]);

    public static Section Of(Part<LettersToRelease.Row> part) => new("Drafted letters that wait for you to release them", part.Total, "/work/chasing/letters",
        [.. part.First.Select(l => new Item(l.Subject, $"/work/chasing/letters/{l.Id}", $"to {(l.Rung == Rung.Board ? "the board" : "the chair")}, drafted on {PlainWords.Of(l.At)}; it has gone to nobody"))]);

    public static Section Of(Part<ActionsNobodyAnswersFor.Row> part) => new("Actions for which nobody answers", part.Total, "/work/actions?state=notAnswering",
        [.. part.First.Select(a => new Item(a.Text, $"/work/actions/{a.Id}", $"{Words.List([.. new[] { a.Lead, a.Agency }.Where(t => t.Length > 0)])}: {(a.RefusedOn is { } refused ? $"refused on {PlainWords.Of(refused)}" : $"no response since {PlainWords.Of(a.Since)}")}. The agency’s lead was told; now it is your turn"))]);

    public static IEnumerable<Section> Of(ProofWaiting.Rows rows) => [Of(rows.ToVerify), Of("Recommendations for the agenda of their group", RecommendationStage.ReadyForSignOff, rows.ForGroup), Of("Signed off by their group, and not yet by each owner", RecommendationStage.SignedOffByGroup, rows.ForOwners), Of(rows.Checks), Of(rows.ToChase)];

    private static Section Of(Part<ActionsToVerify.Row> part) => new("Reported complete, and not checked by anybody yet", part.Total, "/work/actions?state=toVerify",
        [.. part.First.Select(a => new Item(a.Text, $"/work/actions/{a.Id}/verify",
            $"{Words.List([.. new[] { a.Lead, a.Agency }.Where(t => t.Length > 0)])}{(a.ReportedOn is { } day ? $", reported on {PlainWords.Of(day)}" : "")}, {(a.Evidence == 0 ? "no evidence" : Words.Count(a.Evidence, "piece of evidence", "pieces of evidence"))}"))]);

    private static Section Of(string title, RecommendationStage stage, Part<AwaitingSignOff.Row> part) => new(title, part.Total, $"/work/recommendations?stage={stage}",
        [.. part.First.Select(r => new Item(Named(r.Number, r.Title), $"/work/recommendations/{r.Id}", r.Source))]);

    private static Section Of(Part<ImpactChecksToMake.Row> part) => new("Impact checks to make", part.Total, "/work/impact-checks?state=Awaited",
        [.. part.First.Select(c => new Item(c.BetterOff, $"/work/impact-checks/{c.Id}", $"due on {PlainWords.Of(c.Due)}"))]);

    private static Section Of(Part<AddresseesToChase.Row> part) => new("Bodies elsewhere to ask again", part.Total, "",
        [.. part.First.Select(r => new Item(Named(r.Number, r.Title), $"/work/recommendations/{r.Id}/contacts", $"{r.Source}; to ask again on {PlainWords.Of(r.ChaseOn)}"))]);

    public static Section Of(Part<MeetingsToCome.Row> part) => new("Your next meetings", part.Total, "/work/meetings",
        [.. part.First.Select(m => new Item(m.Group, $"/work/meetings/{m.Id}", $"{string.Join(", ", new[] { PlainWords.Of(m.On), m.Place }.Where(t => t.Length > 0))}; {(m.Items == 0 ? "nothing on the agenda yet" : Words.Count(m.Items, "item") + " on the agenda")}"))]);

    private static string Named(string number, string title) => $"{(number.Length > 0 ? $"Recommendation {number}" : "Recommendation without a number")}{(title.Length > 0 ? $": {title}" : "")}";

    public static Section Of(Part<AnswersWaiting.Row> part) => new("Public answers that wait for your approval", part.Total, AllOf("answers", part.Total, part.First.Count),
        [.. part.First.Select(a => new Item(
            Named(a.Number, a.Title), $"/work/recommendations/{a.Recommendation}", $"{a.Source}; written by {a.WrittenBy} on {PlainWords.Of(a.At)}"))]);

    public static Section Of(Part<DraftsToSubmit.Row> part) => new("Reviews with draft public answers to read and submit", part.Total, part.Total > part.First.Count ? "/work/recommendations?answered=Draft" : "",
        [.. part.First.Select(d => new Item($"{d.Title}: {Words.Count(d.Drafts, "draft")}", $"/work/recommendations/answers?source={d.Source}", d.Returned > 0 ? $"{d.Returned} returned with a reason" : "a second person is asked to approve what you submit"))]);

    public static Section Of(Part<EditionsWaiting.Row> part) => new("Editions that wait for you", part.Total, AllOf("editions", part.Total, part.First.Count),
        [.. part.First.Select(e => new Item(
            $"{e.Title}, edition {e.Number}", $"/work/publishing/{e.Slug}{(e.Address == ToolkitPlace.Address ? "" : $"?of={e.Address}")}",
            $"{(e.State == EditionState.Published ? "published alone by" : e.State == EditionState.Scheduled ? "its day has come; prepared by" : "prepared by")} {e.PreparedBy} on {PlainWords.Of(e.At)}{(e.Stopped ? ". A hold stops its publication" : "")}"))]);

    public static Section Of(Part<DisposalsWaiting.Row> part) => new("Destructions that wait for a second person", part.Total, AllOf("disposals", part.Total, part.First.Count),
        [.. part.First.Select(d => new Item(
            $"{Words.Capital(DisposalWords.Of(d.Kind))}{(d.IsBreach ? ": a breach of confidentiality" : "")}", $"/work/disposals/{d.Id}", $"asked for by {d.AskedBy} on {PlainWords.Of(d.At)}"))]);

    public static Section Of(Part<KeepOrdersToLookAt.Row> part) => new("Keep orders to look at again", part.Total, AllOf("orders", part.Total, part.First.Count),
        [.. part.First.Select(k => new Item(k.Source, $"/work/disposals/keep/{k.Id}", $"since {PlainWords.Of(k.Since)}, asked for by {k.AskedBy}"))]);

    public static Section Of(Part<HoldsToLookAt.Row> part) => new("Holds to look at again", part.Total, AllOf("holds", part.Total, part.First.Count),
        [.. part.First.Select(h => new Item(
            $"{h.Review}: {ReviewWords.Of(h.Kind)}", $"/work/reviews/{h.Slug}/holds/{h.Hold}", $"since {PlainWords.Of(h.Since)}, asked by {h.AskedBy}"))]);

    public static Section Of(Part<NotificationsWaiting.Row> part) => new("Notifications and referrals", part.Total, AllOf("notifications", part.Total, part.First.Count),
        [.. part.First.Select(n => new Item($"{n.Reference}: {n.About}", $"/work/notifications/{n.Id}", $"{n.Standing.ToLowerInvariant()}; known since {PlainWords.Of(n.AwareOn.GetValueOrDefault())}{(n.Next is { } next ? $"; {next.Clock.Name}, due {PlainWords.Of(next.Due.GetValueOrDefault())}{(next.DaysLate > 0 ? $", overdue by {Words.Count(next.DaysLate, "day")}" : "")}" : "")}"))]);

    public static Section Of(Part<ReviewsWorkedOn.Row> part) => new("Reviews you work on", part.Total, part.Total > part.First.Count ? "/work/reviews" : "",
        [.. part.First.Select(r => new Item(r.Title, $"/work/reviews/{r.Slug}/work", $"{(r.As == Role.Reviewer ? "as its reviewer" : "as a member of its panel")}; stage: {Words.Of(r.Stage)}"))]);

    public static Section Of(Part<ClocksDue.Row> part) => new("Clocks of reviews", part.Total, AllOf("clocks", part.Total, part.First.Count),
        [.. part.First.Select(c => new Item($"{c.Review}: {c.Clock}", $"/work/reviews/{c.Slug}/course",
            $"due {PlainWords.Of(c.Due)}{(c.HeldBy.Length > 0 ? $", held: {c.HeldBy}" : c.DaysLate > 0 ? $", overdue by {Words.Count(c.DaysLate, "day")}" : "")}"))]);

    public static Section Of(Part<ImportsUnfinished.Row> part) => new("Imports not finished", part.Total, "/work/imports",
        [.. part.First.Select(i => new Item(
            i.FileName, $"/work/imports/{i.Id}", $"for {i.Source}; {(i.State == ImportState.Reading ? "being read" : "its rows wait for you")}"))]);
}
