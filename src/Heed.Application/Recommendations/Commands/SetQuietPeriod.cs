using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Says on which days nobody is reminded: one agency, or all of a partnership.</summary>
public sealed class SetQuietPeriod(Writer writer)
{
    /// <param name="agency">Null for all of the partnership.</param>
    public Task<Outcome<QuietPeriod>> Run(Actor actor, PartnershipId partnership, AgencyId? agency, DateOnly? from, DateOnly? until, string why, CancellationToken ct) =>
        writer.AddTo<Partnership, QuietPeriod>(new Ask(actor, RecommendationAccess.CanSetChasing, "set a quiet period", why.Trim()), p => p.Id == partnership, async (found, scene) =>
            agency is not null && !await scene.Seen<AgencyPartnership>().AnyAsync(a => a.AgencyId == agency && a.PartnershipId == partnership, ct)
                ? Outcome.Refused(nameof(QuietPeriod.AgencyId), "Choose an agency that works in this partnership, or all of them").As<QuietPeriod>()
                : QuietPeriod.Set(found.ScopeId, agency, from, until, why, scene.Stamp), ct);
}
