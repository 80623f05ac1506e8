using Heed.Application.Platform.Printing;

namespace Heed.Application.Publishing;

/// <summary>Where a reader gets help: it stands in every form of a publication.</summary>
internal static class GetHelp
{
    public static IEnumerable<PrintedPart> Of(IReadOnlyList<ToolkitOwner> owners)
    {
        yield return new PrintedHeading(2, "Get help");
        yield return new PrintedProse("In an emergency always dial **999**.");
        foreach (var owner in owners)
        {
            if (owners.Count > 1 && (owner.HelpText.Length > 0 || owner.ReportConcernUrl.Length > 0))
            {
                yield return new PrintedHeading(3, owner.Name);
            }

            if (owner.HelpText.Length > 0)
            {
                yield return new PrintedProse(owner.HelpText);
            }

            if (owner.ReportConcernUrl.Length > 0)
            {
                yield return new PrintedProse($"[Report a concern]({owner.ReportConcernUrl})");
            }
        }
    }
}
