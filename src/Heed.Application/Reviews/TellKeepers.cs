using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;

namespace Heed.Application.Reviews;

/// <summary>Tells by letter what was done with a restriction, so that nobody can do it alone and unseen.</summary>
internal static class TellKeepers
{
    /// <summary>To its custodians and to the managers and chairs named in it; not to whoever did it. The letter names the reference number and nothing else of the review.</summary>
    public static async Task TellKeepersOf(this Scene scene, Restriction restriction, string subject, string said, CancellationToken ct)
    {
        var told = await scene.HoldersOf([Role.Custodian, Role.PartnershipManager, Role.Chair], restriction.ScopeId, ct);
        foreach (var (_, email) in told.Where(t => t.Person != scene.Actor.Person))
        {
            scene.Mail(email, subject, said);
        }
    }
}
