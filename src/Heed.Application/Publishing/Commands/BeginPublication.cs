using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Publishing.Commands;

/// <summary>Begins another kind of publication of a review.</summary>
public sealed class BeginPublication(Writer writer)
{
    /// <param name="subject">What a further briefing is about; empty otherwise.</param>
    public Task<Outcome<Publication>> Run(Actor actor, string slug, PublicationKind? kind, string subject, CancellationToken ct) => writer.AddTo<Review, Publication>(
        new Ask(actor, PublishingAccess.CanPreparePublication, "began a publication"), r => r.Slug == slug, async (review, scene) =>
        {
            if (kind is not { } chosen || chosen == PublicationKind.Toolkit)
            {
                return Outcome.Refused("Kind", "Choose what is to be published").As<Publication>();
            }

            // Of two who begin the same at once the second is told.
            await scene.Lock("Sources", review.Id.Value, ct);
            var begun = Publication.Of(review, chosen, subject);
            return begun.IsDone && await scene.Seen<Publication>().AnyAsync(p => p.ReviewId == review.Id && p.Address == begun.Value.Address, ct)
                ? Outcome.Refused(PublicationForm.Of(chosen).MayBeSeveral ? "Subject" : "Kind", PublicationForm.Of(chosen).MayBeSeveral
                    ? "The review has a briefing with this subject already. Enter another subject"
                    : $"The review has a {PublicationForm.Of(chosen).Name} already").As<Publication>()
                : begun;
        }, ct);
}
