using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.People;

/// <summary>Who can be the second person for something in a scope: the other partnership managers; where a unit has one person, the chairs.</summary>
internal static class SecondPerson
{
    /// <param name="writers">Those who wrote it, and so cannot be the second.</param>
    public static async Task<IReadOnlyList<EmailAddress>> Of(Scene scene, ScopeId scope, IReadOnlyCollection<PersonId?> writers, CancellationToken ct)
    {
        foreach (var role in new[] { Role.PartnershipManager, Role.Chair })
        {
            var others = (await scene.HoldersOf(role, scope, ct)).Where(h => h.Person != scene.Actor.Person && !writers.Contains(h.Person)).Select(h => h.Email).ToList();
            if (others.Count > 0)
            {
                return others;
            }
        }

        return [];
    }
}
