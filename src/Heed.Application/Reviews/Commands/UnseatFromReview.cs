using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reviews.Commands;

/// <summary>Somebody works on a review no more; their access ends with it.</summary>
public sealed class UnseatFromReview(Writer writer)
{
    public Task<Outcome> Run(Actor actor, SourceId id, int number, string why, CancellationToken ct) => writer.Change<Commission>(
        new Ask(actor, ReviewAccess.CanCommission, "said that somebody left the review", why), c => c.ReviewId == id, null, async (commission, scene) =>
        {
            var left = commission.Unseat(number, why, scene.Stamp);
            if (left.IsDone && commission.Seats[number - 1] is { PersonId: { } person } seat)
            {
                var role = seat.Said.Part == ReviewPart.IndependentReviewer ? Role.Reviewer : Role.PanelMember;
                foreach (var grant in await scene.Seen<Grant>().Where(g => g.PersonId == person && g.ScopeId == commission.ScopeId && g.Role == role && (g.Until == null || g.Until >= scene.Today)).ToListAsync(ct))
                {
                    grant.End(grant.From > scene.Today ? grant.From.AddDays(-1) : scene.Today.AddDays(-1));
                }
            }

            return left;
        }, ct);
}
