using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>A second person allows an emergency access for a day, or refuses it. The custodians are told.</summary>
public sealed class DecideEmergencyAccess(Writer writer, HeedAddress address)
{
    public Task<Outcome> Run(Actor actor, EmergencyAccessId id, bool allow, CancellationToken ct) =>
        writer.Change<EmergencyAccess>(new Ask(actor, ReviewAccess.CanAllowEmergencyAccess, allow ? "allowed an emergency access" : "refused an emergency access"), e => e.Id == id, null, async (access, scene) =>
        {
            var decided = allow ? access.Allow(scene.Stamp) : access.Refuse(scene.Stamp);
            if (!decided.IsDone || !allow)
            {
                return decided;
            }

            // The second person does not see the review either; Heed finds it for them, among those that this partnership owns.
            if (await scene.RestrictedAs(access.Reference, access.ScopeId, ct) is not { } review || access.Asked.Who is not { } asker)
            {
                return Outcome.Refused("", "No restricted review of this partnership has that reference number. Refuse the request, and tell whoever asked");
            }

            scene.GiveIn(review, [new NamedReader(asker, Role.Auditor)], scene.Today.AddDays(EmergencyAccess.Days));
            foreach (var (_, email) in await scene.HoldersOf(Role.Custodian, review, ct))
            {
                scene.Mail(email, "Emergency access was allowed", $"""
                    {scene.Actor.Name} has allowed {access.Asked.Name} to read a restricted review of which you are a custodian, until the end of tomorrow.

                    The reason is kept with it. Sign in to see who may read it:
                    {address.Of("/work/reviews/restricted")}
                    """);
            }

            return decided;
        }, ct);
}
