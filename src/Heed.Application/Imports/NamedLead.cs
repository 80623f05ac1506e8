using Heed.Application.Imports.Reading;

namespace Heed.Application.Imports;

/// <summary>What a document says of somebody it names as lead, as far as it can be told apart: a start for adding them.</summary>
public sealed record NamedLead(string Name, string Role)
{
    public static NamedLead In(string asWritten)
    {
        var parts = asWritten.Split(';')[0].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new NamedLead(Array.Find(parts, LeadPart.IsPerson) ?? "", Array.Find(parts, p => LeadPart.KindOf(p) == LeadKind.Post) ?? "");
    }
}
