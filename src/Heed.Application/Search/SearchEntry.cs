using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Search;

/// <summary>A record as the work area's search knows it; the database keeps its full-text index beside it.</summary>
public sealed class SearchEntry : IScoped
{
    public long Id { get; init; }

    /// <summary>The kind of record, for example "Review".</summary>
    public string Kind { get; init; } = "";

    public Guid RecordId { get; init; }

    public ScopeId ScopeId { get; init; }

    public ActionId? ActionId { get; init; }

    public string Title { get; set; } = "";

    public string Text { get; set; } = "";
}
