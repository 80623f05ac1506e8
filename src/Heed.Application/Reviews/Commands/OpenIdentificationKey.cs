using System.Security.Cryptography;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Opens an identification key for somebody who is named for it, with a reason. That it was opened is recorded first.</summary>
public sealed class OpenIdentificationKey(Writer writer, KeyBox box)
{
    public sealed record Line(KeyEntryId Id, KeyEntryKind Kind, string Pseudonym, string Value, IReadOnlyList<string> Aliases);

    public sealed record Opened(IReadOnlyList<Line> Lines);

    private sealed record Seen(bool MayOpen, IdentificationKey Key);

    public async Task<Outcome<Opened>> Run(Actor actor, IdentificationKeyId id, string reason, CancellationToken ct)
    {
        if (Blank.Is(reason))
        {
            return Outcome.Refused("Reason", "Enter why you open it; the reason is kept and shown").As<Opened>();
        }

        var seen = await writer.Look<Seen>(actor, s => s.MayOpen ? "opened the identification key" : "tried to open the identification key, for which they are not named",
            async scene => await scene.Find<IdentificationKey>(k => k.Id == id, ct) is { } key ? (key, new Seen(key.MayOpen(actor.Person), key)) : null, ct, reason.Trim());
        if (seen is not { MayOpen: true })
        {
            return (seen is null ? Outcome.NotFound : Outcome.NotAllowed(ReviewAccess.CanOpenIdentificationKey.Sentence)).As<Opened>();
        }

        try
        {
            return new Opened([.. seen.Key.Entries.OrderBy(e => e.Kind).ThenBy(e => e.Id.Value).Select(e => box.Open(seen.Key, e) is var truth ? new Line(e.Id, e.Kind, e.Pseudonym, truth.Value, truth.Aliases) : null!)]);
        }
        catch (CryptographicException)
        {
            return Outcome.Refused("", "This identification key cannot be opened: it was changed or moved, or the master key of this Heed is not the one it was sealed under. Tell whoever runs it; they have a copy of the master key").As<Opened>();
        }
    }
}
