using System.IO.Compression;
using System.Security;

namespace Heed.Application.Tests.Imports.Files;

/// <summary>Builds Office files part by part.</summary>
internal static class Zip
{
    public const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Of(params IEnumerable<(string Name, string Text)> parts)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, true))
        {
            foreach (var (name, text) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }
        return memory.ToArray();
    }

    public static string Rels(params IEnumerable<(string Id, string Kind, string Target)> relations) =>
        $"<?xml version=\"1.0\"?><Relationships xmlns=\"{Relations}\">" + string.Concat(relations.Select(r => $"<Relationship Id=\"{r.Id}\" Type=\"{Office}/{r.Kind}\" Target=\"{r.Target}\"/>")) + "</Relationships>";

    public static string Esc(string text) => SecurityElement.Escape(text)!;
}
