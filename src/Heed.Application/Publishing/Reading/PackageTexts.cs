using Heed.Application.Imports.Reading;
using Heed.Application.Platform.Files;

namespace Heed.Application.Publishing.Reading;

/// <summary>Reads a zip: each part of an Office or OpenDocument file, or each file of a plain one.</summary>
internal static class PackageTexts
{
    public static async Task Read(DocumentText said, Archive archive, CancellationToken ct)
    {
        var isDocument = archive.Has("[Content_Types].xml") || archive.Has("content.xml");
        foreach (var part in archive.Names.Where(n => !n.EndsWith('/')).Order(StringComparer.Ordinal).ToList())
        {
            ct.ThrowIfCancellationRequested();
            try
            {
                await (isDocument ? Part(said, archive, part, ct) : Inner(said, archive, part, part, ct)).ConfigureAwait(false);
            }
            catch (CannotRead wrong)
            {
                said.CannotBeRead(part, wrong.Message);
            }
        }

        if (archive.Has("xl/workbook.xml"))
        {
            Sheets(said, archive);
        }
    }

    private static async Task Part(DocumentText said, Archive archive, string part, CancellationToken ct)
    {
        if (Path.GetExtension(part).ToUpperInvariant() is ".XML" or ".RELS" or ".VML")
        {
            Archive.Guarded(() => PartTexts.Read(said, archive, part));
        }
        else if (Path.GetDirectoryName(part)?.EndsWith("embeddings", StringComparison.OrdinalIgnoreCase) == true)
        {
            await Inner(said, archive, part, Path.GetFileName(part), ct).ConfigureAwait(false);
        }
        else if (archive.Bytes(part) is { Length: > 0 } bytes && PictureTexts.IsPicture(bytes))
        {
            await Inner(said, archive, part, $"picture {Path.GetFileName(part)}", ct).ConfigureAwait(false);
        }
    }

    private static async Task Inner(DocumentText said, Archive archive, string part, string name, CancellationToken ct)
    {
        if (said.Within(name) is { } inner)
        {
            await DocumentReading.Read(inner, part, archive.Bytes(part), ct).ConfigureAwait(false);
        }
    }

    /// <summary>The rows of a workbook as they are shown: dates as dates, and the cells of a row beside each other.</summary>
    private static void Sheets(DocumentText said, Archive archive)
    {
        try
        {
            foreach (var grid in Archive.Guarded(() => ExcelFile.Read(archive, (_, _, _) => { })).Pieces.OfType<Grid>())
            {
                foreach (var row in grid.Rows)
                {
                    said.Says(row.Place, string.Join('\t', row.Distinct().Select(c => c.Text)));
                }
            }
        }
        catch (CannotRead wrong)
        {
            said.CannotBeRead("the rows of the workbook", wrong.Message);
        }
    }
}
