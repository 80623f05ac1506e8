using Heed.TestKit;

namespace Heed.Web.Tests.Walking.Rooms;

/// <summary>Drift, reminders, drafted letters, and what is told of an action.</summary>
internal static class ChasingEntries
{
    private const string One = "work/actions/{id:guid}";
    private const string Settings = "work/chasing/{id:guid}";
    private const string Letter = "work/chasing/letters/{id:guid}";

    private static readonly string Typed = Marks.Text(Marks.Typed);

    public static IEnumerable<Entry> All =>
    [
        Entry.OwnPage("work/drift", Marks.Action) with { AndShows = [Marks.Agreed] },
        Entry.Look("work/drift/send", w => $"/work/drift/send?partnership={w.Town.Children}", "Peter Police", Behind.Page),
        Entry.Press("work/drift/send", "What drifted", w => new Filled($"/work/drift/send?partnership={w.Town.Children}", "Send the letters (1)"), Behind.Page),
        Entry.OwnPage("work/chasing", Marks.Quiet),
        Entry.Press("work/chasing?handler=End", "Over", async w =>
        {
            await w.FreshQuiet(Marks.Quiet);
            return new Filled("/work/chasing", $"End it today: {Marks.Quiet}");
        }, Behind.Page),
        Entry.Look($"{Settings}/days", w => $"/work/chasing/{w.Town.Children}/days", "On which days are leads reminded?"),
        Entry.Press($"{Settings}/days", "This partnership", w => new Filled($"/work/chasing/{w.Town.Children}/days", "Save", ("Form.After", "7, 21"), ("Form.Reason", Typed))),
        Entry.Look($"{Settings}/quiet", w => $"/work/chasing/{w.Town.Children}/quiet", "Set a quiet period"),
        Entry.Press($"{Settings}/quiet", Marks.Typed, w => new Filled($"/work/chasing/{w.Town.Children}/quiet", "Set the quiet period",
            ("Form.AgencyId", $"{w.OwnAgency}"), ("Form.From", "2026-07-20"), ("Form.Until", "2026-08-31"), ("Form.Why", Typed))),
        Entry.OwnPage("work/chasing/letters", Marks.Letter),
        Entry.Look(Letter, w => $"/work/chasing/letters/{w.Letter}", Marks.Letter),
        Entry.Press(Letter, Marks.Typed, async w => new Filled(await Draft(w), "Save the draft", ("Form.Subject", Typed))),
        Entry.Press($"{Letter}?handler=Release", Marks.Letter, async w => new Filled(await Draft(w), "Release it")),
        Entry.Press($"{Letter}?handler=Discard", Marks.Letter, async w => new Filled(await Draft(w), "Discard it", ("Form.DiscardReason", Typed))),
        Entry.Look(One, w => $"/work/actions/{w.Drifting.Id}", Marks.Told) with { AndShows = [Marks.Milestone] },
        Entry.Look($"{One}/told", w => At(w, "/told"), Marks.Action),
        Entry.Press($"{One}/told", Marks.Typed, async w => new Filled(await Fresh(w, "/told"), "Save",
            ("Form.Who", "lead"), ("Form.How", "Telephone"), ("Form.On", "2026-03-01"), ("Form.Text", Typed), ("Form.Reported", "InProgress"))),
        Entry.Look($"{One}/refusal", w => At(w, "/refusal"), Marks.Action),
        Entry.Press($"{One}/refusal", Marks.Typed, async w => new Filled(await Fresh(w, "/refusal"), "Write down the refusal", ("Form.Person", Typed), ("Form.On", "2026-03-01"), ("Form.Words", Typed))),
        Entry.Press($"{One}/refusal?handler=End", Marks.Typed, async w => new Filled($"/work/actions/{(await w.FreshRefused()).Id}/refusal", "End the refusal", ("Form.EndedBecause", Typed))) with { AndShows = [Marks.Refusal] },
        Entry.Look($"{One}/milestones", w => $"/work/actions/{w.Drifting.Id}/milestones", Marks.Milestone),
        Entry.Press($"{One}/milestones", Marks.Typed, async w => new Filled(await Fresh(w, "/milestones"), "Add the milestone", ("Form.Text", Typed), ("Form.Due", "2026-03-10"))),
        Entry.Look($"{One}/milestones/{{number:int}}", w => $"/work/actions/{w.Drifting.Id}/milestones/1", Marks.Milestone),
        Entry.Press($"{One}/milestones/{{number:int}}", Marks.Milestone, async w => new Filled($"/work/actions/{(await w.FreshMilestone()).Id}/milestones/1", "Save", ("Form.End", "reached"), ("Form.ReachedOn", "2026-03-01"))),
        Entry.OwnPage("work/actions/progress", Marks.Action) with { By = Lead },
        new("POST work/actions/progress", Behind.Page, "Thank you", OnSeveral) { By = Lead },
    ];

    private static Task<Guest> Lead(World w) => Task.FromResult(w.Lead);

    private static string At(World w, string page) => $"/work/actions/{w.Action.Id}{page}";

    private static async Task<string> Fresh(World w, string page) => $"/work/actions/{(await w.FreshAction()).Id}{page}";

    private static async Task<string> Draft(World w) => $"/work/chasing/letters/{await w.FreshLetter()}";

    private static async Task<Asked> OnSeveral(World w, Guest lead)
    {
        var action = await w.FreshAction();
        await lead.Open("/work/actions/progress");
        var row = lead.Browser.Page.QuerySelector($"input[value='{action.Id}']")!.GetAttribute("name")!.Replace(".Id", "", StringComparison.Ordinal);
        return lead.Browser.Fill("Save for those chosen", [], ("Form.Text", Typed), ($"{row}.Chosen", "true"), ($"{row}.State", "InProgress"));
    }
}
