using Heed.Application.Disposals.Commands;
using Heed.Domain.Disposals;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.TestKit;

/// <summary>Destructions of the town, asked for by the manager and decided by the chair.</summary>
public static class TownDisposals
{
    public static readonly DestructionRequest Wrong = new(DisposalCause.WrongDocument, "Another child's record was uploaded", true, "The chronology of another child was added as evidence", new DateOnly(2026, 3, 2), "The data protection officer, at once");

    public static Task<Outcome<Disposal>> Ask(this Town town, DisposalKind kind, Guid what, Actor? by = null, DestructionRequest? request = null) =>
        town.The<AskForDestruction>().Run(by ?? town.Manager, kind, what, request ?? Wrong, default);

    /// <summary>Asks, and destroys as the second person.</summary>
    public static async Task<Disposal> Destroy(this Town town, DisposalKind kind, Guid what, DestructionRequest? request = null)
    {
        var asked = await town.Ask(kind, what, null, request);
        var decided = asked.IsDone ? await town.The<DecideDestruction>().Run(town.Chair, asked.Value.Id, default) : asked;
        return decided.IsDone ? asked.Value : throw new InvalidOperationException($"{decided.Kind} {decided.WhoCan} {string.Join("; ", decided.Problems.Select(p => p.Sentence))}");
    }
}
