using Heed.Application.Reports.Commands;
using Heed.Application.Reports.Queries;
using Heed.Domain.People;
using Heed.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Heed.Journeys.Tests;

/// <summary>Packs for inspections, requests and disclosure.</summary>
internal sealed partial class Specimens
{
    private async Task Packs(Application.Platform.Database.HeedDb db, Actor manager)
    {
        var partnership = (await db.Partnerships.SingleAsync(p => p.Slug == "tynemarsh-children")).Id;
        var about = new ReleaseAbout(ReleasePurpose.FreedomOfInformation, "FOI-112", "A resident of Tynemarsh", "Freedom of Information Act 2000 s.1");
        var pack = (await heed.Town.The<BeginRelease>().Run(manager, partnership, about, new ReleaseSelection("", null, null, null), default)).Value.Id;
        var items = (await heed.Town.The<OneRelease>().Run(manager, pack, default))!.Items;
        await heed.Town.The<DecideItems>().Run(manager, pack, [.. items.Take(3).Select(i => i.Id)], new ItemDecision(ItemFate.Release, "", "", ""), default);
        await heed.Town.The<DecideItems>().Run(manager, pack, [items.First(i => i.Kind == ReleaseItemKind.Action).Id], new ItemDecision(ItemFate.Redact, "the", "foi-40", "Names of staff"), default);
        Add("work/reports/packs", "/work/reports/packs");
        Add("work/reports/packs/new", "/work/reports/packs/new");
        Add("work/reports/packs/{id:guid}", $"/work/reports/packs/{pack}");
        Add("work/reports/packs/{id:guid}/items/{item:guid}", $"/work/reports/packs/{pack}/items/{items.First(i => i.Kind == ReleaseItemKind.Action).Id}");
        Add("work/reports/packs/{id:guid}/file", $"/work/reports/packs/{pack}/file", Marian, 404);
    }
}
