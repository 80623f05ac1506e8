using System.Xml.Linq;
using Heed.Application.Platform.Files;

namespace Heed.Application.Imports.Reading;

/// <summary>Reads a PowerPoint presentation: each slide's title, paragraphs and tables, in the order they are shown.</summary>
internal static class SlideFile
{
    public static Document Read(Archive archive)
    {
        var main = Relations.Of(archive, "").FirstOrDefault(r => r.Kind == "officeDocument").Target ?? "ppt/presentation.xml";
        var document = new Document();
        var amount = new Amount();
        var number = 0;
        foreach (var part in Slides(archive, main))
        {
            if (Load(archive, part) is { } slide)
            {
                new SlideReader(document, amount, $"slide {++number}").Read(slide);
            }
        }
        if (number == 0)
        {
            throw new CannotRead("This PowerPoint presentation holds no slides that can be read: save it as PDF and bring that in.");
        }
        Leftovers.Read(archive, "ppt/", document, amount);
        return document;
    }

    // The presentation says which slides come in which order, by the identifiers of its relations.
    private static List<string> Slides(Archive archive, string main)
    {
        var targets = Relations.Of(archive, main).Where(r => r.Kind == "slide").DistinctBy(r => r.Id).ToDictionary(r => r.Id, r => r.Target, StringComparer.Ordinal);
        var shown = (Load(archive, main)?.Descendants() ?? []).Where(e => e.Name.LocalName == "sldId")
            .Select(e => e.Attributes().FirstOrDefault(a => a.Name.LocalName == "id" && a.Name.Namespace != XNamespace.None)?.Value)
            .OfType<string>().Where(targets.ContainsKey).Select(id => targets[id]).ToList();
        var slides = shown.Concat(targets.Values).Distinct().ToList();
        return slides.Count <= Limits.Slides ? slides : throw new CannotRead($"This presentation has more than {Limits.Slides:N0} slides: copy the slides of the plan alone into a new one and bring that in.");
    }

    private static XElement? Load(Archive archive, string part)
    {
        Check(archive, part);
        using var reader = archive.Open(part);
        return reader is null ? null : XElement.Load(reader);
    }

    private static void Check(Archive archive, string part)
    {
        using var reader = archive.Open(part);
        for (var nodes = 0; reader is not null && reader.Read(); nodes++)
        {
            if (nodes > Limits.SlideNodes || reader.Depth > Limits.Depth)
            {
                throw new CannotRead("A slide of this presentation holds more than a plan could: save it as PDF and bring that in.");
            }
        }
    }
}
