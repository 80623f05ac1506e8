using Heed.Domain.Publishing;
using Heed.Domain.Recommendations;

namespace Heed.Application.Publishing;

/// <summary>Everything that the public reads of one publication, as it is frozen in an edition.</summary>
public interface IPublicContent
{
    /// <summary>The review's place in public addresses.</summary>
    string Slug { get; }

    string Title { get; }

    IReadOnlyList<ToolkitOwner> Owners { get; }

    /// <summary>Every text of it with its place in words.</summary>
    IEnumerable<PublicText> Texts();

    /// <summary>What a careful reader would say of the partnership's own words in it.</summary>
    /// <param name="stages">How far each recommendation has come, in their order.</param>
    IReadOnlyList<AdviceToPublisher> Advice(IReadOnlyList<RecommendationStage> stages);
}

/// <summary>A text that the public reads, with its place in words.</summary>
/// <param name="IsCased">Whether capitals say anything in it: not in an address.</param>
/// <param name="IsOwn">Whether the partnership wrote it, so that it can be written otherwise.</param>
public sealed record PublicText(string Place, string Text, bool IsCased, bool IsOwn);
