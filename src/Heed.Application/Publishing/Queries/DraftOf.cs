using Heed.Domain.People;

namespace Heed.Application.Publishing.Queries;

/// <summary>Any publication of a review as it would be frozen now.</summary>
public sealed class DraftOf(DraftToolkit toolkit, DraftPaper paper)
{
    /// <param name="address">Its place below the review's: "toolkit", "response".</param>
    public Task<DraftToolkit.Draft?> Run(Actor actor, string slug, string address, CancellationToken ct) =>
        address == ToolkitPlace.Address ? toolkit.Run(actor, slug, ct) : paper.Run(actor, slug, address, ct);
}
