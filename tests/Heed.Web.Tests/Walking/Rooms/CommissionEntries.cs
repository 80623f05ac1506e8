namespace Heed.Web.Tests.Walking.Rooms;

/// <summary>How reviews are carried out.</summary>
internal static class CommissionEntries
{
    private const string Reviews = "work/reviews/{slug}";

    private static readonly string Typed = Marks.Text(Marks.Typed);

    public static IEnumerable<Entry> All =>
    [
        Entry.Look($"{Reviews}/work", w => At(w, "/work"), Marks.Carried),
        Entry.Look($"{Reviews}/terms", w => At(w, "/terms"), Marks.Carried),
        Entry.Press($"{Reviews}/terms", Marks.Typed, async w => new Filled(await Fresh(w, "/terms"), "Save", ("Form.Text", Typed), ("Form.Method", "SystemsApproach"), ("Form.AgreedBy", Typed), ("Form.AgreedOn", "2026-03-01"), ("Form.ChangedBecause", Typed))),
        Entry.Look($"{Reviews}/people", w => At(w, "/people"), "Statement of independence"),
        Entry.Press($"{Reviews}/people", Marks.Typed, async w => new Filled(await Fresh(w, "/people"), "Save", ("Form.Part", "Adviser"), ("Form.Name", Typed), ("Form.Since", "2026-03-01"))),
        Entry.Look($"{Reviews}/people/{{number:int}}", w => At(w, "/people/1"), Marks.Carried),
        Entry.Press($"{Reviews}/people/{{number:int}}", Marks.Typed, async w => new Filled(await Fresh(w, "/people/1"), "They leave the review", ("Form.EndedBecause", Typed))),
        Entry.Look($"{Reviews}/reports", w => At(w, "/reports"), "Ask an agency for a report"),
        Entry.Press($"{Reviews}/reports", Marks.Typed, async w => new Filled(await Fresh(w, "/reports"), "Save", ("Form.AgencyId", $"{w.Town.Police}"), ("Form.What", Typed), ("Form.On", "2026-03-01"), ("Form.Due", "2026-04-01"))),
        Entry.Look($"{Reviews}/reports/{{number:int}}", w => At(w, "/reports/1"), Marks.Carried),
        Entry.Press($"{Reviews}/reports/{{number:int}}", Marks.Typed, async w => new Filled(await Fresh(w, "/reports/1"), "Save", ("Form.ReceivedOn", $"{w.Town.Today:yyyy-MM-dd}"), ("Form.Author", Typed))),
        Entry.Press($"{Reviews}/reports/{{number:int}}?handler=Check", Marks.Typed, async w =>
        {
            var review = await w.FreshCarried();
            await w.Town.The<Heed.Application.Reviews.Commands.ReceiveReport>().Run(w.Town.Manager, review.Id, 1, w.Town.Today, "Somebody else", default);
            return new Filled($"/work/reviews/{review.Slug}/reports/1", "Save the check", ("Check.Quality", "Good"), ("Check.Found", Typed));
        }),
        Entry.Look($"{Reviews}/involvement/{{number:int?}}", w => At(w, "/involvement/1"), Marks.Carried),
        Entry.Press($"{Reviews}/involvement/{{number:int?}}", Marks.Typed, async w => new Filled(await Fresh(w, "/involvement"), "Save", ("Form.Kind", "Practitioner"), ("Form.Who", Typed), ("Form.Given", "TakesPart"), ("Form.AskedOn", "2026-02-01"), ("Form.How", Typed))),
        Entry.Look($"{Reviews}/involvement/{{number:int}}/told", w => At(w, "/involvement/1/told"), Marks.Carried),
        Entry.Press($"{Reviews}/involvement/{{number:int}}/told", Marks.Typed, async w => new Filled(await Fresh(w, "/involvement/1/told"), "Save", ("Form.What", Typed), ("Form.On", "2026-02-01"))),
        Entry.Look($"{Reviews}/impact", w => At(w, "/impact"), "What difference did it make?"),
        Entry.Press($"{Reviews}/impact", Marks.Typed, async w => new Filled(await Fresh(w, "/impact"), "Save", ("Form.OnPractice", Typed), ("Form.OnSystems", Typed), ("Form.OnOutcomes", Typed), ("Form.Remains", Typed), ("Form.AssessedBy", Typed), ("Form.On", "2026-03-01"))),
        Entry.Look($"{Reviews}/findings/{{id:guid}}/stance", w => At(w, $"/findings/{w.Finding}/stance"), Marks.Finding),
        Entry.Press($"{Reviews}/findings/{{id:guid}}/stance", Marks.Typed, w => new Filled(At(w, $"/findings/{w.Finding}/stance"), "Save", ("Form.PartnershipId", $"{w.Town.Children}"), ("Form.Stance", "NotAccepted"), ("Form.Reasons", Typed), ("Form.On", "2026-03-01"))),
        Entry.Look($"{Reviews}/study", w => At(w, "/study"), Marks.Carried),
        Entry.Press($"{Reviews}/study", "What the study asks was saved", async w => new Filled(await Fresh(w, "/study"), "Save", ("Form.Researcher", Typed), ("Form.Question", Typed))),
    ];

    private static string At(World w, string page) => $"/work/reviews/{w.Review.Slug}{page}";

    private static async Task<string> Fresh(World w, string page) => $"/work/reviews/{(await w.FreshCarried()).Slug}{page}";
}
