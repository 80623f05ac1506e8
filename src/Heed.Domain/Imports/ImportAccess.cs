using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Imports;

/// <summary>Who may bring documents in.</summary>
public static class ImportAccess
{
    public static readonly AccessTable Table = new("Imports");

    public static readonly Permission CanImport =
        Table.Allow(nameof(CanImport), "bring in a document, settle its doubts and save its rows", Role.PartnershipManager);
}
