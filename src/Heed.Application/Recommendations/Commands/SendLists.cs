using Heed.Application.Platform.Writing;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Sends each lead their own list, in the name of whoever presses the button: one letter each, and never a second on the same day.</summary>
public sealed class SendLists(ListsToSend lists, SendDigest send, Writer writer)
{
    /// <returns>How many letters were queued.</returns>
    public async Task<Outcome<int>> Run(Actor actor, PartnershipId partnership, CancellationToken ct)
    {
        if (await lists.Run(actor, partnership, ct) is not { } found)
        {
            return Outcome.NotFound.As<int>();
        }

        var queued = 0;
        foreach (var letter in found.Letters)
        {
            try
            {
                var sent = await One(actor, found, letter.Due, ct);
                if (sent.Kind is OutcomeKind.NotAllowed or OutcomeKind.NotFound)
                {
                    return sent.As<int>();
                }

                queued += sent.IsDone ? 1 : 0;
            }
            catch (DbUpdateException)
            {
                // Somebody else pressed the button at the same moment, and theirs was first.
            }
        }

        return found.May
            ? queued > 0 ? queued : Outcome.Refused("", "Nobody is left to write to today. Those who cannot be reached are named below").As<int>()
            : Outcome.NotAllowed(RecommendationAccess.CanSendLists.Sentence).As<int>();
    }

    private Task<Outcome<Digest>> One(Actor actor, ListsToSend.Rows found, DigestDue due, CancellationToken ct) => writer.AddTo<Partnership, Digest>(
        new Ask(actor, RecommendationAccess.CanSendLists, "sent a lead their own list"), p => p.Id == found.Id,
        (_, scene) => send.Write(scene, DigestKind.List, due, (lines, links, lastDay) => (ListWords.Subject(lines), ListWords.Body(due.Name, lines, links, lastDay, actor.Name, found.Name)), ct), ct);
}
