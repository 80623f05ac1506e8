using Heed.Application.Platform.Writing;
using Heed.Application.Reviews.Commands;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews;

/// <summary>Naming people for one restricted review: grants on its own scope.</summary>
internal static class Readers
{
    public static void GiveIn(this Scene scene, ScopeId review, IEnumerable<NamedReader> named, DateOnly? until = null)
    {
        foreach (var reader in named.Distinct())
        {
            scene.Add(Grant.Give(reader.Person, reader.Role, review, scene.Today, until).Value);
        }
    }
}
