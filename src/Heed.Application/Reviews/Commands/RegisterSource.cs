using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Registers a source of recommendations that is not a review.</summary>
public sealed class RegisterSource(Writer writer)
{
    public Task<Outcome<Source>> Run(Actor actor, SourceKind kind, string title, DateOnly? datedOn, IReadOnlyList<PartnershipId> owners, CancellationToken ct)
    {
        var ask = new Ask(actor, ReviewAccess.CanOpenReview, "registered the source");
        var on = owners.Distinct().Select(o => ScopeId.From(o.Value)).ToList();
        return writer.Found(ask, on, scene =>
        {
            var source = Source.Register(kind, title, datedOn, owners);
            if (source.IsDone)
            {
                scene.Reach(source.Value.ScopeId, on);
            }

            return Task.FromResult(source);
        }, ct);
    }
}
