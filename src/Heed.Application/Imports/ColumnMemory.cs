using Heed.Domain.Shared;

namespace Heed.Application.Imports;

/// <summary>What a partnership once said a heading means, so that it need not say so again.</summary>
internal sealed class ColumnMemory
{
    public ScopeId PartnershipScopeId { get; init; }

    /// <summary>The heading in small letters, with single spaces.</summary>
    public string Heading { get; init; } = "";

    public string ReadAs { get; set; } = "";
}
