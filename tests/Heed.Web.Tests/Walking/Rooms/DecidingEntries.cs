using Heed.TestKit;

namespace Heed.Web.Tests.Walking.Rooms;

/// <summary>Verification, sign-off, meetings and impact checks.</summary>
internal static class DecidingEntries
{
    private const string Action = "work/actions/{id:guid}";
    private const string Asked = "work/recommendations/{id:guid}";
    private const string Meeting = "work/meetings/{id:guid}";
    private const string Check = "work/impact-checks/{id:guid}";

    private static readonly string Typed = Marks.Text(Marks.Typed);

    private static readonly (string, string, byte[])[] File = [("Form.File", $"{Marks.Typed}.txt", "typed words"u8.ToArray())];

    public static IEnumerable<Entry> All =>
    [
        Entry.Look(Action, w => $"/work/actions/{w.Verified.Id}", Marks.Checked),
        Entry.Look($"{Action}/verify", w => $"/work/actions/{w.Verified.Id}/verify", Marks.Progress),
        Entry.Press($"{Action}/verify", Marks.Typed, async w =>
        {
            var action = await w.FreshComplete();
            return new Filled($"/work/actions/{action.Id}/verify", "Verify", ("Form.Words", Typed), ("Form.Saw", $"{action.Evidence[0].Id} 1"), ("Form.Elsewhere", "On paper"));
        }),
        Entry.Press($"{Action}/verify?handler=Return", Marks.Typed, async w => new Filled($"/work/actions/{(await w.FreshComplete()).Id}/verify", "Return it to its lead", ("Form.Words", Typed))),
        Entry.Look($"{Action}/correct", w => $"/work/actions/{w.Action.Id}/correct", Marks.Action),
        Entry.Press($"{Action}/correct", Marks.Typed, async w => new Filled($"/work/actions/{(await w.FreshAction()).Id}/correct", "Ask a second person to confirm", ("Form.Text", Typed), ("Form.Why", Typed))),
        Entry.Press($"{Action}/correct?handler=Confirm", Marks.Action, async w => new Filled($"/work/actions/{(await w.FreshActionSlip()).Id}/correct", "It changes no meaning: correct it")) with { By = Chair },
        Entry.Press($"{Action}/correct?handler=Reject", Marks.Action, async w => new Filled($"/work/actions/{(await w.FreshActionSlip()).Id}/correct", "Do not correct it")) with { By = Chair },
        .. OfRecommendations.Concat(OfMeetings).Concat(OfChecks).Select(e => e with { IsBeyondLeads = true }),
    ];

    private static IEnumerable<Entry> OfRecommendations =>
    [
        Entry.Look($"{Asked}/sign-off", w => At(w, "/sign-off"), Marks.Recommendation),
        Entry.Press($"{Asked}/sign-off", Marks.Recommendation, async w =>
        {
            var proved = await w.FreshProved();
            return new Filled($"/work/recommendations/{proved.Id}/sign-off", "Ask for sign-off");
        }),
        Entry.Press($"{Asked}/sign-off?handler=Override", Marks.Typed, async w =>
        {
            var open = await w.FreshRecommendation();
            return new Filled($"/work/recommendations/{open.Id}/sign-off", "Settle with this reason", ("Points", await w.KeyOfPoints(open)), ("Reason", Typed));
        }) with { By = Chair },
        Entry.Look($"{Asked}/asks", w => At(w, "/asks"), Marks.Recommendation),
        Entry.Press($"{Asked}/asks", Marks.Typed, async w => new Filled(await Fresh(w, "/asks"), "Save", ("Form[0].Ask", Typed), ("Form[0].AnsweredBy", Typed))),
        Entry.Look($"{Asked}/correct", w => At(w, "/correct"), Marks.Recommendation),
        Entry.Press($"{Asked}/correct", Marks.Typed, async w => new Filled(await Fresh(w, "/correct"), "Ask a second person to confirm", ("Form.Text", Typed), ("Form.Why", Typed))),
        Entry.Press($"{Asked}/correct?handler=Confirm", Marks.Recommendation, async w => new Filled($"/work/recommendations/{(await w.FreshSlip()).Id}/correct", "It changes no meaning: correct it")) with { By = Chair },
        Entry.Press($"{Asked}/correct?handler=Reject", Marks.Recommendation, async w => new Filled($"/work/recommendations/{(await w.FreshSlip()).Id}/correct", "Do not correct it")) with { By = Chair },
        Entry.Look($"{Asked}/contacts", w => At(w, "/contacts"), Marks.Recommendation),
        Entry.Press($"{Asked}/contacts", Marks.Typed, async w => new Filled($"/work/recommendations/{(await w.FreshNational()).Id}/contacts", "Save",
            ("Form.Addressee", "Department of Harbours"), ("Form.Kind", "Letter"), ("Form.On", "2026-03-01"), ("Form.Words", Typed), ("Form.ChaseOn", "2026-12-01"))),
        Entry.Look($"{Asked}/impact", w => At(w, "/impact"), Marks.Recommendation),
        Entry.Press($"{Asked}/impact", Marks.Typed, async w => new Filled(await Fresh(w, "/impact"), "Plan the check", ("Form.BetterOff", Typed), ("Form.How", Typed), ("Form.When", "6"))),
        Entry.Press($"{Asked}/impact?handler=Decline", Marks.Recommendation, async w => new Filled(await Fresh(w, "/impact"), "Make no check", ("Form.Reason", Typed))),
        Entry.Look("work/reviews/sources/{id:guid}/group", w => $"/work/reviews/sources/{w.Review.Id}/group", Marks.Group),
        Entry.Press("work/reviews/sources/{id:guid}/group", Marks.Title, async w => new Filled($"/work/reviews/sources/{(await w.FreshReview()).Id}/group", "Save", ("Form.ResponsibleGroupId", $"{w.Group}"))),
    ];

    private static IEnumerable<Entry> OfMeetings =>
    [
        Entry.OwnPage("work/meetings", Marks.Place),
        Entry.OwnPage("work/meetings/plan", Marks.Group),
        Entry.Press("work/meetings/plan", Marks.Typed, w => new Filled("/work/meetings/plan", "Plan the meeting", ("Form.Group", $"{w.Group}"), ("Form.On", "2027-01-01"), ("Form.Place", Typed)), Behind.Page),
        Entry.Look(Meeting, w => $"/work/meetings/{w.Meeting.Id}", Marks.Minutes) with { AndShows = [Marks.Place, Marks.Recommendation, Marks.Action] },
        Entry.Press($"{Meeting}?handler=Build", Marks.Minutes, async w => new Filled(await Held(w), "Build it from what is due")),
        Entry.Press($"{Meeting}?handler=PutOn", Marks.Typed, async w => new Filled(await Held(w), "Put it on the agenda", ("Text", Typed))),
        Entry.Press($"{Meeting}?handler=PutReviewOn", Marks.Title, async w => new Filled(await Held(w), "Put the review on the agenda", ("Review", $"{w.Review.Id}"))),
        Entry.Press($"{Meeting}?handler=TakeOff", Marks.Minutes, async w => new Filled(await Held(w), "Take it off, item 3")),
        Entry.Look($"{Meeting}/change", w => $"/work/meetings/{w.Meeting.Id}/change", Marks.Place),
        Entry.Press($"{Meeting}/change", Marks.Typed, async w => new Filled($"{await Held(w)}/change", "Save", ("Form.Place", Typed))),
        Entry.Press($"{Meeting}/change?handler=CallOff", Marks.Minutes, async w => new Filled($"{await Held(w)}/change", "Call it off")),
        Entry.Look($"{Meeting}/attendance", w => $"/work/meetings/{w.Meeting.Id}/attendance", "Who came"),
        Entry.Press($"{Meeting}/attendance", Marks.Typed, async w => new Filled($"{await Held(w)}/attendance", "Save", ("Form[4].Name", Typed))),
        Entry.Look($"{Meeting}/interests", w => $"/work/meetings/{w.Meeting.Id}/interests", "Note an interest"),
        Entry.Press($"{Meeting}/interests", Marks.Typed, async w => new Filled($"{await Held(w)}/interests", "Save", ("Form.Member", "Nora Nurse"), ("Form.What", Typed))),
        Entry.Look($"{Meeting}/papers", w => $"/work/meetings/{w.Meeting.Id}/papers", "Add a paper"),
        Entry.Press($"{Meeting}/papers", Marks.Typed, async w => new Filled($"{await Held(w)}/papers", "Add the paper", ("Form.Title", Typed)) { Files = File }),
        Entry.Look($"{Meeting}/minutes", w => $"/work/meetings/{w.Meeting.Id}/minutes", Marks.Minutes),
        Entry.Press($"{Meeting}/minutes", Marks.Typed, async w => new Filled($"{await Held(w)}/minutes", "Save", ("Form.Minutes", Typed))),
        Entry.Look($"{Meeting}/decide", w => $"/work/meetings/{w.Meeting.Id}/decide?action={w.Meeting.Agenda[1].ActionId}", Marks.Action),
        Entry.Press($"{Meeting}/decide", Marks.Typed, async w =>
        {
            var meeting = await w.FreshMeeting();
            return new Filled($"/work/meetings/{meeting.Id}/decide?recommendation={meeting.Agenda[0].RecommendationId}", "Enter the decision", ("Form.Kind", "Note"), ("Form.Reasons", Typed));
        }),
    ];

    private static IEnumerable<Entry> OfChecks =>
    [
        Entry.OwnPage("work/impact-checks", Marks.Impact),
        Entry.Press("work/impact-checks?handler=Capacity", "and can make 12", w => new Filled("/work/impact-checks", "Save", ("Partnership", $"{w.Town.Children}"), ("AYear", "12")), Behind.Page),
        Entry.Look(Check, w => $"/work/impact-checks/{w.Check}", Marks.Impact),
        Entry.Press(Check, Marks.Typed, async w => new Filled($"/work/impact-checks/{await w.FreshCheck()}", "Record the check",
            ("Form.Result", "Seen"), ("Form.CheckedOn", "2026-03-01"), ("Form.Data", Typed)) { Files = File }),
    ];

    private static Task<Guest> Chair(World w) => Task.FromResult(w.Chair);

    private static string At(World w, string page) => $"/work/recommendations/{w.Recommendation.Id}{page}";

    private static async Task<string> Fresh(World w, string page) => $"/work/recommendations/{(await w.FreshRecommendation()).Id}{page}";

    private static async Task<string> Held(World w) => $"/work/meetings/{(await w.FreshMeeting()).Id}";
}
