using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.People;

/// <summary>Who can be the second person for something in a scope: the other partnership managers; where a unit has one person, the chairs.</summary>
internal static class SecondPerson
{
    /// <summary>Whoever becomes one is told what waits already. The letter names no review.</summary>
    public static async Task Tell(Scene scene, HeedAddress address, PersonId person, Role role, ScopeId on, CancellationToken ct)
    {
        if (role is Role.PartnershipManager or Role.Chair && await scene.WaitingOn(on, person, ct) is var waiting and > 0 && await scene.AddressOf(person, ct) is { } to)
        {
            scene.Mail(to, "Something waits for a second person", $"""
                You are now {Words.Of(role)} in Heed. {Words.Capital(Words.Count(waiting, "public answer or edition", "public answers and editions"))} {(waiting == 1 ? "waits" : "wait")} for somebody who did not write {(waiting == 1 ? "it" : "them")} to read and decide.

                Sign in to see what it is: {address.Of("/work")}
                """);
        }
    }

    /// <param name="writers">Those who wrote it, and so cannot be the second.</param>
    public static async Task<IReadOnlyList<EmailAddress>> Of(Scene scene, ScopeId scope, IReadOnlyCollection<PersonId?> writers, CancellationToken ct)
    {
        foreach (var role in new[] { Role.PartnershipManager, Role.Chair })
        {
            var others = (await scene.HoldersOf([role], scope, ct)).Where(h => h.Person != scene.Actor.Person && !writers.Contains(h.Person)).Select(h => h.Email).ToList();
            if (others.Count > 0)
            {
                return others;
            }
        }

        return [];
    }
}
