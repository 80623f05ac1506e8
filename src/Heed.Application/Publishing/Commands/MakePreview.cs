using System.Buffers.Text;
using System.Security.Cryptography;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Publishing.Commands;

/// <summary>Makes a private preview link for somebody, until a day.</summary>
public sealed class MakePreview(Writer writer)
{
    /// <summary>What is shown once and kept nowhere.</summary>
    public sealed record Made(string Secret);

    public async Task<Outcome<Made>> Run(Actor actor, string slug, string address, string madeFor, DateOnly? lastDay, CancellationToken ct)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var link = await writer.AddTo<Publication, PreviewLink>(new Ask(actor, PublishingAccess.CanSharePreview, "made a private preview link"), p => p.Slug == slug && p.Address == address,
            async (publication, scene) => await scene.Find<Review>(r => r.Id == publication.ReviewId, ct) is { } review
                ? PreviewLink.For(publication, review, madeFor, lastDay, FrozenContent.Hash(secret), scene.Stamp)
                : Outcome.NotFound.As<PreviewLink>(), ct);
        return link.IsDone ? new Made(secret) : link.As<Made>();
    }
}
