using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reviews.Commands;

/// <summary>Sets up the empty identification key of a review. Nobody is named for it yet.</summary>
public sealed class SetUpIdentificationKey(Writer writer, KeyBox box)
{
    public Task<Outcome<IdentificationKey>> Run(Actor actor, SourceId id, CancellationToken ct) =>
        writer.AddTo<Review, IdentificationKey>(new Ask(actor, ReviewAccess.CanKeepIdentificationKey, "set up the identification key"), r => r.Id == id, async (review, scene) =>
        {
            await scene.Lock("Sources", id.Value, ct);
            if (await scene.Seen<IdentificationKey>().AnyAsync(k => k.ReviewId == id, ct))
            {
                return Outcome.Refused("", "This review has an identification key already").As<IdentificationKey>();
            }

            var key = IdentificationKeyId.New();
            return IdentificationKey.SetUp(key, review, box.MakeKey(key));
        }, ct);
}
