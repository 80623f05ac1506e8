using System.Text.RegularExpressions;

namespace Heed.Application.Imports.Reading;

/// <summary>Patterns of plain English that several readers share.</summary>
internal static partial class Patterns
{
    [GeneratedRegex(@"\b(?:should|must|needs?\s+to|ought\s+to|to\s+be|will|shall|is\s+asked\s+to|are\s+asked\s+to|is\s+recommended|recommends?\s+that|seeks?\s+assurance)\b|^\W*(?:\d+[.)]\s*)?(?:to|that|ensure|review|develop|provide|agree|establish|consider|continue|improve|introduce|carry\s+out|promote|raise|strengthen|audit|update|work|write|add|make|hold|deliver|create|produce|publish|remind|share|include|set\s+up|explore|monitor|embed|commission|undertake|identify|implement|revise|issue|brief|train|check|report|seek|invite|arrange|amend|design)\b", RegexOptions.IgnoreCase, 1000)]
    public static partial Regex Asks();
}
