using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Documents;

/// <summary>Who may do what with the documents of a review.</summary>
public static class DocumentAccess
{
    public static readonly AccessTable Table = new("Documents");

    public static readonly Permission CanKeepDocuments =
        Table.Allow(nameof(CanKeepDocuments), "add documents to the library of a review, and put them aside", Role.PartnershipManager, Role.Chair, Role.Reviewer);

    /// <summary>The roles that read what only those who carry the review out may read.</summary>
    public static readonly Role[] Panel = [Role.PartnershipManager, Role.Chair, Role.PanelMember, Role.Reviewer, Role.EmergencyReader];
}
