using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.People.Commands;

/// <summary>Says which shared mailbox an agency has. The old one is told, so that letters are not led away unseen.</summary>
public sealed class NameMailbox(Writer writer, Reader reader)
{
    /// <param name="mailbox">Empty for none.</param>
    public async Task<Outcome> Run(Actor actor, AgencyId id, string mailbox, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        // Letters come from every partnership that the agency works in, so each of them must be the actor's.
        var on = await GiveRole.AskedOn(db, ScopeId.From(id.Value), PlaceKind.Agency, ct);
        return await writer.Change<Agency>(new Ask(actor, PeopleAccess.CanKeepAgencies, "said which shared mailbox the agency has"), a => a.Id == id, null, async (agency, scene) =>
        {
            foreach (var scope in on)
            {
                if (!await scene.May(PeopleAccess.CanKeepAgencies, scope, ct))
                {
                    return Outcome.Refused(nameof(Agency.Mailbox), "This agency works in a partnership that you do not manage, whose letters would go there too. Ask an administrator");
                }
            }

            var was = agency.Mailbox;
            var outcome = agency.NameMailbox(mailbox);
            if (outcome.IsDone && was is { } old && agency.Mailbox != was)
            {
                scene.Mail(old, $"No longer the shared mailbox of {agency.Name}", $"""
                    {scene.Actor.Name} has said that {agency.Name} {(agency.Mailbox is null ? "has no shared mailbox in Heed any more" : "has another shared mailbox in Heed now")}. Letters about its actions no longer come here.

                    If this is not right, tell your partnership’s business unit.
                    """);
            }

            return outcome;
        }, ct);
    }
}
