using Heed.Application.Reports.Commands;
using Heed.Application.Reports.Queries;
using Heed.Domain.Reports;

namespace Heed.Web.Tests.Walking;

/// <summary>Packs that are gone through, and one that was released.</summary>
internal sealed partial class World
{
    public ReleaseId Pack { get; private set; }

    /// <summary>An action in it.</summary>
    public ReleaseItemId PackItem { get; private set; }

    public ReleaseId ReleasedPack { get; private set; }

    /// <summary>An action in the pack that was begun last.</summary>
    public ReleaseItemId FreshPackItem { get; private set; }

    private async Task PlantPacks()
    {
        Pack = await Begun();
        PackItem = FreshPackItem;
        ReleasedPack = await Begun();
        await Decided(ReleasedPack);
        var version = (await Town.The<OneRelease>().Run(Town.Manager, ReleasedPack, default))!.Release.Version;
        await Done(Town.The<MakePack>().Run(Town.Manager, ReleasedPack, version, default));
        ids.Add(Pack.ToString());
        ids.Add(ReleasedPack.ToString());
    }

    /// <returns>Its address.</returns>
    public async Task<string> FreshPack(bool isDecided = false)
    {
        var pack = await Begun();
        if (isDecided)
        {
            await Decided(pack);
        }

        return $"/work/reports/packs/{pack}";
    }

    private async Task<ReleaseId> Begun()
    {
        var about = new ReleaseAbout(ReleasePurpose.Inspection, "OFS-3", Marks.Text(Marks.Release), Marks.Text(Marks.Release, "on this ground"));
        var pack = (await Done(Town.The<BeginRelease>().Run(Town.Manager, Town.Children, about, new ReleaseSelection("", null, null, null), default))).Value.Id;
        FreshPackItem = (await Town.The<OneRelease>().Run(Town.Manager, pack, default))!.Items.First(i => i.Kind == ReleaseItemKind.Action && i.Text.Contains(Marks.Action, StringComparison.Ordinal)).Id;
        return pack;
    }

    private async Task Decided(ReleaseId pack)
    {
        var items = (await Town.The<OneRelease>().Run(Town.Manager, pack, default))!.Items;
        await Done(Town.The<DecideItems>().Run(Town.Manager, pack, [.. items.Select(i => i.Id)], new ItemDecision(ItemFate.Release, "", "", ""), default));
    }
}
