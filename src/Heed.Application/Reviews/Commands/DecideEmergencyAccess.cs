using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reviews.Commands;

/// <summary>A second person allows an emergency access for a day, or refuses it. Whoever asked is told, and of an access the custodians too.</summary>
public sealed class DecideEmergencyAccess(Writer writer, Reader reader, HeedAddress address)
{
    public async Task<Outcome> Run(Actor actor, EmergencyAccessId id, bool allow, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.EmergencyAccesses.SingleOrDefaultAsync(e => e.Id == id, ct) is not { } asked)
        {
            return Outcome.NotFound;
        }

        // It stands in the history of the review in these words, for whoever may see that.
        var until = Words.Day(db.Today.AddDays(EmergencyAccess.Days));
        var did = allow ? $"allowed {asked.Asked.Name} to read it in an emergency, until {until}" : $"refused the emergency access that {asked.Asked.Name} asked for";
        return await writer.Change<EmergencyAccess>(new Ask(actor, ReviewAccess.CanAllowEmergencyAccess, did, asked.Reason), e => e.Id == id, null, async (access, scene) =>
        {
            var decided = allow ? access.Allow(scene.Stamp) : access.Refuse(scene.Stamp);
            return decided.IsDone ? await (allow ? Open(access, scene, ct) : Tell(access, scene, "refused", "Speak with them if it still cannot wait.", ct)) : decided;
        }, ct);
    }

    private async Task<Outcome> Open(EmergencyAccess access, Scene scene, CancellationToken ct)
    {
        // The second person does not see the review either; Heed finds it for them, among those that this partnership owns.
        if (await scene.RestrictedAs(access.Reference, access.ScopeId, ct) is not { } review || access.Asked.Who is not { } asker)
        {
            return Outcome.Refused("", "No restricted review of this partnership has that reference number. Refuse the request, and tell whoever asked");
        }

        scene.GiveIn(review, [new NamedReader(asker, Role.EmergencyReader)], scene.Today.AddDays(EmergencyAccess.Days));
        foreach (var (_, email) in await scene.HoldersOf([Role.Custodian], review, ct))
        {
            scene.Mail(email, "Emergency access was allowed", $"""
                {scene.Actor.Name} has allowed {access.Asked.Name} to read a restricted review of which you are a custodian, until the end of tomorrow.

                The reason is kept with it. Sign in to see who may read it:
                {address.Of("/work/reviews/restricted")}
                """);
        }

        return await Tell(access, scene, "allowed", $"You can read the review until the end of tomorrow, and change nothing in it. Sign in to find it:\n{address.Of("/work/reviews")}", ct);
    }

    /// <summary>The letter names no review, and not its reference number either.</summary>
    private static async Task<Outcome> Tell(EmergencyAccess access, Scene scene, string how, string next, CancellationToken ct)
    {
        if (access.Asked.Who is { } asker && await scene.AddressOf(asker, ct) is { } reader)
        {
            scene.Mail(reader, $"Your emergency access was {how}", $"""
                {scene.Actor.Name} has {how} the emergency access that you asked for on {Words.Day(access.Asked.Day)}.

                {next}
                """);
        }

        return Outcome.Done;
    }
}
