namespace Heed.Web.Tests.Walking.Rooms;

/// <summary>A review that is restricted to named people: everybody else is an outsider, those of the partnership too.</summary>
internal static class RestrictedEntries
{
    private static readonly string Typed = Marks.Text(Marks.Typed);

    public static IEnumerable<Entry> All =>
    [
        Entry.Look("work/reviews/{slug}/restrict", w => $"/work/reviews/{w.Review.Slug}/restrict", Marks.Title),
        Entry.Press("work/reviews/{slug}/restrict", Marks.Typed, async w => new Filled($"/work/reviews/{(await w.FreshReview()).Slug}/restrict", "Restrict the review",
            ("Form.Named", $"{w.Town.Manager.Person} PartnershipManager"), ("Form.First", $"{w.FirstCustodian.Person}"), ("Form.Second", $"{w.SecondCustodian.Person}"), ("Form.Reason", Typed))),
        Restricted("work/reviews/{slug}/lift-restriction", w => $"/work/reviews/{w.Restricted.Slug}/lift-restriction"),
        Entry.Press("work/reviews/{slug}/lift-restriction", Marks.Restricted, async w => new Filled($"/work/reviews/{(await w.FreshRestricted()).Slug}/lift-restriction", "Lift the restriction", ("Form.Reason", Typed))) with { IsRestricted = true },
        Restricted("work/reviews/{slug}", w => $"/work/reviews/{w.Restricted.Slug}"),
        Restricted("work/reviews/{slug}/describe", w => $"/work/reviews/{w.Restricted.Slug}/describe"),
        Entry.Press("work/reviews/{slug}/describe", Marks.Typed, async w => new Filled($"/work/reviews/{(await w.FreshRestricted()).Slug}/describe", "Save", ("Form.Title", Typed))) with { IsRestricted = true },
        Restricted("work/reviews/{slug}/key", w => $"/work/reviews/{w.Restricted.Slug}/key"),
        Restricted("work/publishing/{slug}", w => $"/work/publishing/{w.Restricted.Slug}"),
        Restricted("work/recommendations/{id:guid}", w => $"/work/recommendations/{w.RestrictedRecommendation.Id}"),
        Restricted("work/recommendations/answers", w => $"/work/recommendations/answers?source={w.Restricted.Id}"),
        Restricted("work/actions/{id:guid}", w => $"/work/actions/{w.RestrictedAction.Id}"),
        Restricted("work/actions/{id:guid}/progress", w => $"/work/actions/{w.RestrictedAction.Id}/progress"),
        Restricted("work/files/{id:guid}", w => $"/work/files/{w.RestrictedFile}"),
        Restricted("work/imports/{id:guid}", w => $"/work/imports/{w.RestrictedImport}"),
        Restricted("work/imports/{id:guid}/file", w => $"/work/imports/{w.RestrictedImport}/file", Marks.Row),
        Entry.OwnPage("work/reviews/restricted", Marks.Person) with { By = Custodian },
        Entry.Press("work/reviews/restricted?handler=Name", Marks.Person, async w => new Filled("/work/reviews/restricted", "Name this person",
            ("Form.Restriction", $"{(await w.FreshRestriction()).Restriction.Id}"), ("Form.Email", await w.Heed.EmailOf(w.Town.Chair)), ("Form.Role", "Chair")), Behind.Page) with { By = Custodian },
        Entry.Press("work/reviews/restricted?handler=End", Marks.Person, async w => new Filled("/work/reviews/restricted",
            $"End that {Marks.Text(Marks.Person)} may read {(await w.FreshRestriction()).Restriction.Reference}"), Behind.Page) with { By = Custodian },
        Entry.OwnPage("work/reviews/emergency", Marks.Emergency),
        Entry.Press("work/reviews/emergency?handler=Ask", Marks.Typed, w => new Filled("/work/reviews/emergency", "Ask a second person",
            ("Form.Partnership", $"{w.Town.Children}"), ("Form.Reference", "R-ABCDEF"), ("Form.Reason", Typed)), Behind.Page),
        Entry.Press("work/reviews/emergency?handler=Decide", Marks.Emergency, async w =>
        {
            var reference = (await w.FreshRestriction()).Restriction.Reference;
            await w.FreshEmergency(reference);
            return new Filled("/work/reviews/emergency", $"Allow it for a day: {reference}");
        }, Behind.Page) with { By = w => Task.FromResult(w.Chair) },
    ];

    private static Entry Restricted(string door, Func<World, string> path, string shows = Marks.Restricted) => Entry.Look(door, path, shows) with { IsRestricted = true };

    private static Task<Guest> Custodian(World w) => Task.FromResult(w.Custodian);
}
