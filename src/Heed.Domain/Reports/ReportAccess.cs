using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Reports;

/// <summary>Who may make papers and exports. Each holds only what all of its audience may see, and its maker too.</summary>
public static class ReportAccess
{
    public static readonly AccessTable Table = new("Reports");

    public static readonly Permission CanMakePapers =
        Table.Allow(nameof(CanMakePapers), "make papers and exports for an audience", Role.PartnershipManager, Role.Chair, Role.BoardMember, Role.Auditor);

    public static readonly Permission CanRelease =
        Table.Allow(nameof(CanRelease), "make a pack for an inspection, a request or a disclosure, decide what of it goes out, and release it", Role.PartnershipManager, Role.Chair);
}
