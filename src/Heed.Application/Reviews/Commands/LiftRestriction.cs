using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reviews.Commands;

/// <summary>Opens a restricted review again to all who see its partnerships.</summary>
public sealed class LiftRestriction(Writer writer)
{
    public Task<Outcome> Run(Actor actor, RestrictionId id, int seen, string reason, CancellationToken ct)
    {
        if (Blank.Is(reason))
        {
            return Task.FromResult(Outcome.Refused(nameof(Restriction.Reason), "Enter why everybody in the partnerships may see it again"));
        }

        return writer.Change<Restriction>(new Ask(actor, ReviewAccess.CanRestrictReview, "lifted the restriction", reason.Trim()), r => r.Id == id, seen, async (restriction, scene) =>
        {
            var lifted = restriction.Lift(scene.Stamp);
            if (lifted.IsDone)
            {
                await scene.TellKeepersOf(restriction, "A restricted review was opened again", $"{actor.Name} lifted the restriction {restriction.Reference}: everybody in the partnerships that own the review sees it now. Why: {reason.Trim()}", ct);
            }

            // A custodian does not see the review, and cannot open it to others.
            if (lifted.IsDone && await scene.Find<Review>(r => r.Id == restriction.ReviewId, ct) is { } review)
            {
                var reached = new HashSet<PartnershipId>();
                foreach (var owner in review.Owners.Select(o => o.PartnershipId).ToList())
                {
                    // A body that was followed by another meanwhile: its successor owns the review from now on.
                    var last = await scene.LastOf(owner, ct);
                    if (last != owner)
                    {
                        review.PassTo(owner, last);
                    }

                    if (reached.Add(last))
                    {
                        scene.Add(new ScopeReach(review.ScopeId, ScopeId.From(last.Value)));
                    }
                }

                await scene.OpenNotifications(review, ct);
                foreach (var grant in await scene.Seen<Grant>().Where(g => g.ScopeId == review.ScopeId && g.Role == Role.Custodian && g.Until == null).ToListAsync(ct))
                {
                    grant.End(scene.Today.AddDays(-1));
                }
            }

            return lifted;
        }, ct);
    }
}
