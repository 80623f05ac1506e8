using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>What is done to several actions at once.</summary>
public enum TogetherDeed
{
    MoveDate,
    HandOver,
    Delegate,
    Ask,
}

/// <summary>What is asked for several actions.</summary>
/// <param name="To">The new date of all; null where <paramref name="Days"/> says by how many days each moves.</param>
public sealed record TogetherAsked(TogetherDeed Deed, DateOnly? To = null, int? Days = null, string AgreedBy = "", string Reason = "", PersonId? Lead = null, string Role = "", GroupId? Group = null);

/// <summary>What came, or would come, of one action.</summary>
/// <param name="Will">What changes: "Due: 1 March 2026 to 1 May 2026".</param>
/// <param name="Refused">Why it stays as it is; empty where it changes.</param>
public sealed record TogetherRow(ActionId Id, string Text, string? Agency, string? Person, string Will, IReadOnlyList<string> Refused);

/// <summary>Changes several actions at once, each by its own command and with its own rights: one that is refused does not keep the others.</summary>
public sealed class ChangeTogether(Register register, MoveDate move, HandOverActions handOver, ChangeAction change, SendUpdateLink ask, LeadName names)
{
    public const int Most = 100;

    /// <param name="ids">Those that this actor may not see are left out.</param>
    public async Task<IReadOnlyList<TogetherRow>> Run(Actor actor, IReadOnlyCollection<ActionId> ids, TogetherAsked asked, CancellationToken ct)
    {
        var found = await register.Of(actor, [.. ids.Distinct().Take(Most)], ct);
        var name = asked.Lead is { } lead ? await names.Run(actor, lead, ct) : null;
        var rows = new List<TogetherRow>();
        foreach (var row in ids.Distinct().Where(found.ContainsKey).Select(id => found[id]))
        {
            var outcome = asked.Deed == TogetherDeed.HandOver ? await Try(actor, row, asked, ct) : await Do(actor, row, asked, ct);
            rows.Add(new TogetherRow(row.Id, row.Text, row.Agency, row.Person, Will(row, asked, name), WhyNot(outcome)));
        }

        return asked.Deed == TogetherDeed.HandOver && !actor.OnlyTries ? await HandOver(actor, found, rows, asked, ct) : rows;
    }

    private Task<Outcome> Try(Actor actor, Register.Row row, TogetherAsked asked, CancellationToken ct) => Do(actor with { OnlyTries = true }, row, asked, ct);

    private async Task<Outcome> Do(Actor actor, Register.Row row, TogetherAsked asked, CancellationToken ct) => asked.Deed switch
    {
        TogetherDeed.MoveDate when row.Due is null && asked.To is null => Outcome.Refused("", "This action has no date yet that could move. Complete it first"),
        TogetherDeed.MoveDate => await move.Run(actor, row.Id, row.Version, asked.To ?? row.Due!.Value.AddDays(asked.Days ?? 0), asked.AgreedBy, asked.Reason, ct),
        TogetherDeed.HandOver when row.PersonId is null => Outcome.Refused("", "Nobody leads this action yet. Complete it first"),
        TogetherDeed.HandOver => await handOver.Run(actor, row.PersonId.Value, [row.Id], asked.Lead, asked.Role, asked.Reason, ct),
        TogetherDeed.Delegate => await change.Run(actor, row.Id, row.Version, new PlannedAction(row.Text, row.AgencyId, row.PersonId, row.Role, row.Due, [.. row.Contributors.Select(c => c.Id)], asked.Group), ct),
        _ => await ask.Run(actor, row.Id, ct),
    };

    /// <summary>One letter for all that one person hands over, and not one for each.</summary>
    private async Task<IReadOnlyList<TogetherRow>> HandOver(Actor actor, IReadOnlyDictionary<ActionId, Register.Row> found, List<TogetherRow> rows, TogetherAsked asked, CancellationToken ct)
    {
        foreach (var from in rows.Where(r => r.Refused.Count == 0).GroupBy(r => found[r.Id].PersonId!.Value).ToList())
        {
            var outcome = await handOver.Run(actor, from.Key, [.. from.Select(r => r.Id)], asked.Lead, asked.Role, asked.Reason, ct);
            foreach (var row in from.ToList())
            {
                rows[rows.IndexOf(row)] = row with { Refused = WhyNot(outcome) };
            }
        }

        return rows;
    }

    private static IReadOnlyList<string> WhyNot(Outcome outcome) => outcome.Kind switch
    {
        OutcomeKind.Done => [],
        OutcomeKind.NotFound => ["This action is not there any more among what you may see"],
        OutcomeKind.NotAllowed => [outcome.WhoCan],
        OutcomeKind.Conflict => ["Somebody else changed this action a moment ago. Look at it again"],
        _ => [.. outcome.Problems.Select(p => p.Sentence)],
    };

    private static string Will(Register.Row row, TogetherAsked asked, string? name) => asked.Deed switch
    {
        TogetherDeed.MoveDate => Moves(row, asked.To ?? row.Due?.AddDays(asked.Days ?? 0)),
        TogetherDeed.HandOver => $"Lead: {row.Person ?? "nobody"} to {name ?? "somebody"}",
        TogetherDeed.Delegate => asked.Group is null ? $"Delegated to {row.Group ?? "no group"}: to no group" : "Delegated to the group chosen",
        _ => $"{row.Person ?? "The lead"} is asked for an update by e-mail",
    };

    private static string Moves(Register.Row row, DateOnly? to) => to is not { } day
        ? "No date yet"
        : $"Due: {(row.Due is { } due ? Words.Day(due) : "no date")} to {Words.Day(day)}{(day < row.Today ? ", which is past already" : "")}";
}
