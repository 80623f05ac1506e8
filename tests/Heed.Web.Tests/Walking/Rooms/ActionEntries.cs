using Heed.TestKit;

namespace Heed.Web.Tests.Walking.Rooms;

internal static class ActionEntries
{
    private const string One = "work/actions/{id:guid}";

    private static readonly string Typed = Marks.Text(Marks.Typed);

    private static readonly (string, string, byte[])[] File = [("Form.File", $"{Marks.Typed}.txt", "typed words"u8.ToArray())];

    public static IEnumerable<Entry> All =>
    [
        Entry.OwnPage("work/actions", Marks.Action),
        Entry.OwnPage("work/actions", Marks.Action, $"?words={Marks.Sought}&state=open"),
        Entry.Look("work/actions/plan", w => $"/work/actions/plan?recommendation={w.Recommendation.Id}", Marks.Recommendation),
        Entry.Press("work/actions/plan", Marks.Typed, async w => new Filled($"/work/actions/plan?recommendation={(await w.FreshRecommendation()).Id}", "Save",
            ("Form.Text", Typed), ("Form.LeadPerson", $"{w.Town.PoliceLead.Person}"), ("Form.Due", "2026-12-01"))),
        Entry.Look(One, w => At(w), Marks.Action) with { AndShows = [Marks.Progress, Marks.Evidence, Marks.EvidenceFile, Marks.Agreed, Marks.Recommendation] },
        Entry.Look(One, w => At(w), Marks.Action) with { By = w => Task.FromResult(w.Lead) },
        Entry.Press($"{One}?handler=Ask", Marks.Action, async w => new Filled(await Fresh(w), "Ask Peter Police for an update")),
        Entry.Look($"{One}/change", w => At(w, "/change"), Marks.Action),
        Entry.Press($"{One}/change", Marks.Typed, async w => new Filled(await Fresh(w, "/change"), "Save", ("Form.Text", Typed))),
        Entry.Look($"{One}/date", w => At(w, "/date"), Marks.Action),
        Entry.Press($"{One}/date", Marks.Typed, async w => new Filled(await Fresh(w, "/date"), "Move the date", ("Form.Due", "2027-01-01"), ("Form.AgreedBy", Typed), ("Form.Reason", Typed))),
        Entry.Look($"{One}/progress", w => At(w, "/progress"), Marks.Progress),
        Entry.Press($"{One}/progress", Marks.Typed, async w => new Filled(await Fresh(w, "/progress"), "Save", ("Form.Text", Typed), ("Form.Reported", "InProgress"))) with { By = w => Task.FromResult(w.Lead) },
        Entry.Look($"{One}/evidence", w => At(w, "/evidence"), Marks.Action),
        Entry.Press($"{One}/evidence", Marks.Typed, async w => new Filled(await Fresh(w, "/evidence"), "Add evidence",
            ("Form.Title", Typed), ("Form.Kind", "Output"), ("Form.EvidenceOf", "2026-03-01")) { Files = File }),
        Entry.Look($"{One}/evidence/{{evidence:guid}}", w => At(w, $"/evidence/{w.Evidence}"), Marks.Evidence),
        Entry.Press($"{One}/evidence/{{evidence:guid}}", Marks.Typed, async w =>
        {
            var (action, evidence) = await w.FreshEvidence();
            return new Filled($"/work/actions/{action.Id}/evidence/{evidence}", "Add the revision", ("Form.EvidenceOf", "2026-03-01")) { Files = File };
        }),
        Entry.Look("work/files/{id:guid}", w => $"/work/files/{w.EvidenceFile}", Marks.EvidenceContent) with { AndShows = [Marks.EvidenceFile] },
        new("GET update", Behind.Link, Marks.Action, (w, _) => Task.FromResult(Asked.Page($"/update?code={w.Update}"))) { By = Visitor, Secret = w => w.Update },
        Entry.Press("update", "Thank you", async w => new Filled($"/update?code={await w.FreshUpdateLink(await w.FreshAction())}", "Send the update",
            ("Form.Text", Typed), ("Form.Reported", "InProgress")), Behind.Link) with { By = Visitor, Secret = w => w.Update },
        new("POST update?handler=Again", Behind.Link, "Look for an e-mail", NewLink) { By = Visitor, Secret = w => w.Update, IsLast = true },
    ];

    private static Task<Guest> Visitor(World w) => Task.FromResult(w.Visitor);

    private static string At(World w, string page = "") => $"/work/actions/{w.Action.Id}{page}";

    private static async Task<string> Fresh(World w, string page = "") => $"/work/actions/{(await w.FreshAction()).Id}{page}";

    /// <summary>A new link is offered in place of one that is used up, some time after it was sent.</summary>
    private static async Task<Asked> NewLink(World w, Guest visitor)
    {
        var link = $"/update?code={await w.FreshUpdateLink(await w.FreshAction())}";
        await visitor.Browser.Open(link);
        await visitor.Browser.Press("Send the update", ("Form.Text", "Half done"), ("Form.Reported", "InProgress"));
        w.Town.Clock.Pass(TimeSpan.FromMinutes(11));
        await visitor.Browser.Open(link);
        return visitor.Browser.Fill("Send a new link", []);
    }
}
