using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reviews.Commands;

/// <summary>Says who works on a review. Whoever is to sign in gets a role on it from their first day until their last, and no longer.</summary>
public sealed class SeatOnReview(Writer writer)
{
    /// <param name="email">The address of somebody who is known here, if they are to see the review; empty where they need no access.</param>
    public Task<Outcome> Run(Actor actor, SourceId id, SeatSaid said, string email, CancellationToken ct) => writer.Change<Commission>(
        new Ask(actor, ReviewAccess.CanCommission, $"said that {said.Name.Trim()} works on the review"), c => c.ReviewId == id, null, async (commission, scene) =>
        {
            if (email.Trim().Length == 0)
            {
                return commission.Seat(said, null, scene.Stamp);
            }

            var person = EmailAddress.TryParse(email, out var address) ? await scene.PersonAt(address, ct) : null;
            var role = said.Part == ReviewPart.IndependentReviewer ? Role.Reviewer : Role.PanelMember;
            var problems = new Problems()
                .If(person is null, "Email", "Nobody with this e-mail address is known here. Add them under People first, or leave the address empty: they then have no access")
                .If(person is not null && person == actor.Person, "Email", "Nobody gives themselves a role. Ask another manager or the chair")
                .If(!await scene.IsOpen(commission.ScopeId, ct), "Email", "This review is restricted: its custodians name who may read it. Leave the address empty")
                .If(person is { } held && await scene.Seen<Grant>().AnyAsync(g => g.PersonId == held && g.ScopeId == commission.ScopeId && g.Role == role && (g.Until == null || g.Until >= scene.Today), ct), "Email", "This person has access to the review already");
            problems.And(commission.Seat(said, person, scene.Stamp));
            if (!problems.Any)
            {
                scene.Add(Grant.Give(person!.Value, role, commission.ScopeId, said.Since > scene.Today ? said.Since.Value : scene.Today, said.Until).Value);
            }

            return problems;
        }, ct);
}
