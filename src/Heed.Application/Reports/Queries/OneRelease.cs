using Heed.Application.Platform.Printing;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Reports;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reports.Queries;

/// <summary>One pack with its items, for whoever goes through it, or reads in the register what went out.</summary>
public sealed class OneRelease(Reader reader, FileStore files, ColoursOfPack colours)
{
    /// <param name="Text">How it is called: of a released pack as it stood in its index.</param>
    public sealed record Item(ReleaseItemId Id, int Number, ReleaseItemKind Kind, string Text, ItemFate? Fate, string Why, bool IsText, bool HasCopy);

    /// <param name="Destroyed">What stands in the place of its pack when that was destroyed; null otherwise.</param>
    /// <param name="SeesAll">Whether all of its items are for this actor to see.</param>
    public sealed record Row(Release Release, string Partnership, IReadOnlyList<Item> Items, bool May, bool SeesAll, Tombstone? Destroyed);

    /// <summary>One item as it would go out.</summary>
    /// <param name="Paper">What Heed writes of it; null of a file.</param>
    /// <param name="Text">A file of plain text; null of another.</param>
    /// <param name="Hits">How often something is blacked out in it.</param>
    public sealed record Preview(Row Of, ReleaseItem Item, string Label, Printed? Paper, string? Text, int Hits);

    /// <returns>Null when this actor may not see it.</returns>
    public async Task<Row?> Run(Actor actor, ReleaseId id, CancellationToken ct) => (await Read(actor, id, ct))?.Row;

    /// <returns>Null when this actor may not see it, or may not go through it.</returns>
    public async Task<Preview?> Of(Actor actor, ReleaseId id, ReleaseItemId which, CancellationToken ct)
    {
        if (await Read(actor, id, ct) is not { } read || !read.Row.May || read.Row.Release.Items.SingleOrDefault(i => i.Id == which) is not { } item || !read.Reading.Has(item))
        {
            return null;
        }

        if (item.Kind != ReleaseItemKind.Evidence)
        {
            var goes = read.Row.Release.Items.Where(i => i.Fate != ItemFate.Withhold).ToList();
            var (paper, hits, _) = PackFile.Page(read.Reading, read.Row.Release, item, goes, PackFile.BannerOf(read.Row.Release), read.Row.Partnership, read.Row.Release.Begun.At);
            return new Preview(read.Row, item, read.Reading.Label(item), paper, null, hits);
        }

        var file = read.Reading.FileOf(item);
        var (text, inText) = item.IsText && files.StateOf(file.Id) == FileState.There ? await PackFile.TextOf(files, item, file.Id, ct) : (null, 0);
        return new Preview(read.Row, item, read.Reading.Label(item), null, text, inText);
    }

    private async Task<(Row Row, PackReading Reading)?> Read(Actor actor, ReleaseId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Releases.Include(r => r.Items.OrderBy(i => i.Number)).SingleOrDefaultAsync(r => r.Id == id, ct) is not { } release)
        {
            return null;
        }

        var may = await db.May(actor, ReportAccess.CanRelease, release.ScopeId, ct);
        var partnership = await db.Partnerships.Where(p => p.ScopeId == release.ScopeId).Select(p => p.Name).SingleOrDefaultAsync(ct) ?? "";
        var destroyed = release.PackId is { } pack ? await db.Files.Where(f => f.Id == pack).Select(f => f.Tombstone).SingleOrDefaultAsync(ct) : null;
        var reading = await PackReading.Of(db, release, release.IsReleased ? [] : release.Items, colours, ct);
        List<Item> items = may || release.IsReleased
            ? [.. release.Items.Select(i => new Item(i.Id, i.Number, i.Kind, release.IsReleased ? i.PrintedAs : reading.Label(i), i.Fate, i.Why, i.IsText, i.Replacement is not null))]
            : [];
        return (new Row(release, partnership, items, may, release.Items.Count == release.Found, destroyed), reading);
    }
}
