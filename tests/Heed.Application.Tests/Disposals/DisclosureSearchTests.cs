using Heed.Application.Disposals.Commands;
using Heed.Application.Disposals.Queries;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Recording;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Reviews.Commands;
using Heed.Application.Tests.Imports;
using Heed.Domain.Disposals;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Tests.Disposals;

public sealed class DisclosureSearchTests
{
    [Theory, OnBothDatabases]
    public async Task It_finds_a_name_wherever_it_stands_with_its_other_forms(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("About Kofi", town.Children);
        var action = await town.Action(await town.Recommendation(review, "1", "Ask KOFI's school"), "Ask kofi's mother");
        await town.The<ReportProgress>().Run(town.PoliceLead, action.Id, "Zoë Ámbrus said so", ReportedState.InProgress, default);
        await town.AddEvidence(action, null, "kofi.pdf");
        await town.BringIn(review.Id, "No,Recommendation,Action\n1,Somebody should ring,Do\n\nKofi stands outside the table.\n");

        var found = (await Search(town, "Kofi\nzoë\námbrus")).Value.Result;

        Assert.Equal(["Actions", "Documents brought in", "Evidence", "Progress updates", "Recommendations", "Reviews", "The record of changes"], found.Groups.Select(g => g.Kind).Order());
        var hit = found.Groups.Single(g => g.Kind == "Progress updates").Hits.Single();
        Assert.Equal(("About Kofi", $"/work/actions/{action.Id}"), (hit.Belongs, hit.Href));
        Assert.Contains("Zoë Ámbrus said so", hit.Excerpt);
        Assert.Equal((1, 0), (found.FilesRead, found.NotSearched.Count));
    }

    [Theory, OnBothDatabases]
    public async Task What_the_searcher_may_not_see_is_neither_shown_nor_counted(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        await town.Review("About Kofi", town.Children);

        Assert.Equal(0, (await town.The<SearchForDisclosure>().Run(town.AdultsManager, Asked(town, "Kofi") with { Partnership = town.Adults }, default)).Value.Result.Total);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<SearchForDisclosure>().Run(town.AdultsManager, Asked(town, "Kofi"), default)).Kind);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<SearchForDisclosure>().Run(town.Auditor, Asked(town, "Kofi"), default)).Kind);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<SearchForDisclosure>().Run(town.PoliceLead, Asked(town, "Kofi"), default)).Kind);
    }

    [Theory, OnBothDatabases]
    public async Task The_search_is_recorded_without_the_name(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        await town.Review("Something else", town.Children);

        await Search(town, "Quillfeather\nZebulon");

        await using var db = new Databases(town.Database.Address).Whole();
        var entry = await db.Changes.SingleAsync(c => c.Kind == nameof(DisclosureSearch));
        Assert.Equal(("searched for all that is held on a person", "Asked by the mother's solicitor"), (entry.Did, entry.Reason));
        var said = string.Concat((await db.Changes.ToListAsync()).Select(c => c.Did + c.Reason + string.Concat(c.Details.Select(d => d.Was + d.Is))));
        Assert.DoesNotContain("Quillfeather", said);
        Assert.Contains("SAR-2026-4", said);
        Assert.Equal((2, 0, 0), ((await db.DisclosureSearches.SingleAsync()).Forms, (await db.DisclosureSearches.SingleAsync()).Found, (await db.DisclosureSearches.SingleAsync()).KeysOpened));
    }

    [Theory, OnBothDatabases]
    public async Task Identification_keys_are_opened_only_for_who_is_named_and_each_opening_is_recorded(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("A review", town.Children);
        var key = (await town.The<SetUpIdentificationKey>().Run(town.Manager, review.Id, default)).Value.Id;
        await town.The<NameKeyHolder>().Run(town.Manager, key, town.Chair.Person!.Value, default);
        await town.The<WriteKeyEntry>().Run(town.Chair, key, KeyEntryKind.Person, "Zebulon Quillfeather", "Kofi", ["Zeb Quill"], default);

        var unnamed = await town.The<SearchForDisclosure>().Run(town.Manager, Asked(town, "Quillfeather") with { OpenKeys = true }, default);
        var named = await town.The<SearchForDisclosure>().Run(town.Chair, Asked(town, "zeb quill") with { OpenKeys = true }, default);

        Assert.Equal((0, 0), (unnamed.Value.Result.Total, unnamed.Value.Search.KeysOpened));
        Assert.Equal((1, 1), (named.Value.Result.Total, named.Value.Search.KeysOpened));
        Assert.Equal(["Kofi"], named.Value.Pseudonyms);
        var opening = Assert.Single(await town.The<RecordHistory>().LooksAt(town.Chair, key.Value, default));
        Assert.Equal("Disclosure search SAR-2026-4: Asked by the mother's solicitor", opening.Reason);
    }

    private static Task<Outcome<SearchForDisclosure.Found>> Search(Town town, string forms) => town.The<SearchForDisclosure>().Run(town.Manager, Asked(town, forms), default);

    private static DisclosureRequest Asked(Town town, string forms) => new(town.Children, DisclosurePurpose.SubjectAccess, "SAR-2026-4", "Asked by the mother's solicitor", forms, false, false);
}
