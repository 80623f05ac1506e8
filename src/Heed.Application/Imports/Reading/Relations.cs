using System.Xml;
using Heed.Application.Platform.Files;

namespace Heed.Application.Imports.Reading;

/// <summary>Which parts of an Office file belong to which.</summary>
internal static class Relations
{
    /// <summary>Identifier, kind (the last word of its type) and target of every part that <paramref name="part"/> points to.</summary>
    public static IReadOnlyList<(string Id, string Kind, string Target)> Of(Archive archive, string part)
    {
        var slash = part.LastIndexOf('/');
        var folder = slash < 0 ? "" : part[..(slash + 1)];
        using var reader = archive.Open($"{folder}_rels/{part[(slash + 1)..]}.rels");
        var found = new List<(string, string, string)>();
        while (reader is not null && reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Relationship" && reader.GetAttribute("TargetMode") != "External")
            {
                var type = reader.GetAttribute("Type") ?? "";
                found.Add((reader.GetAttribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], Resolve(folder, reader.GetAttribute("Target") ?? "")));
            }
        }
        return found;
    }

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/'))
        {
            return target[1..];
        }
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var step in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (step is not ("." or ".."))
            {
                parts.Add(step);
            }
        }
        return string.Join('/', parts);
    }
}
