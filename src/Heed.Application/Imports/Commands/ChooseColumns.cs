using Heed.Application.Platform.Writing;
using Heed.Domain.Imports;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Imports.Commands;

/// <summary>Says what columns mean, remembers it for the owning partnerships' next documents, and has the file read once more.</summary>
public sealed class ChooseColumns(Writer writer, ReadingQueue queue)
{
    public async Task<Outcome> Run(Actor actor, ImportId id, int seen, IReadOnlyList<ColumnChoice> choices, CancellationToken ct)
    {
        var said = string.Join("; ", choices.Select(c => $"“{c.Heading}” is read as {Words.Of(c.ReadAs)}"));
        var outcome = await writer.Change<Import>(new Ask(actor, ImportAccess.CanImport, "said what the columns mean", said), i => i.Id == id, seen, async (import, scene) =>
        {
            var outcome = import.ReadAgain();
            if (outcome.IsDone)
            {
                await Remember(scene, import.SourceId, choices, ct);
            }

            return outcome;
        }, ct);
        if (outcome.IsDone)
        {
            queue.Add(id);
        }

        return outcome;
    }

    private static async Task Remember(Scene scene, SourceId source, IReadOnlyList<ColumnChoice> choices, CancellationToken ct)
    {
        var owners = await scene.Seen<SourceOwner>().Where(o => o.SourceId == source)
            .Join(scene.Seen<Partnership>(), o => o.PartnershipId, p => p.Id, (_, p) => p.ScopeId).ToListAsync(ct);
        var known = await scene.Seen<ColumnMemory>().Where(m => owners.Contains(m.PartnershipScopeId)).ToListAsync(ct);
        foreach (var (owner, choice) in owners.SelectMany(o => choices.DistinctBy(c => Key(c.Heading)).Select(c => (o, c))))
        {
            if (known.Find(m => m.PartnershipScopeId == owner && m.Heading == Key(choice.Heading)) is { } memory)
            {
                memory.ReadAs = choice.ReadAs.ToString();
            }
            else
            {
                scene.Add(new ColumnMemory { PartnershipScopeId = owner, Heading = Key(choice.Heading), ReadAs = choice.ReadAs.ToString() });
            }
        }
    }

    private static string Key(string heading) => Reading.Headings.KeyOf(heading);
}
