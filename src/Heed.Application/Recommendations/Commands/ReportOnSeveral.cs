using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Reports the same on several actions, perhaps for several partnerships. Each gets an update of its own, and each partnership looks at its own.</summary>
public sealed class ReportOnSeveral(ReportProgress report)
{
    /// <param name="states">How each of the chosen actions stands.</param>
    /// <returns>Done where all were saved; where a rule refuses one of them none is.</returns>
    public async Task<Outcome> Run(Actor actor, IReadOnlyList<(ActionId Action, ReportedState? State)> states, string text, CancellationToken ct)
    {
        var problems = new Problems().If(states.Count == 0, "Chosen", "Choose at least one action that this answer is for")
            .IfBlank(text, nameof(ProgressUpdate.Text), "Enter what has happened since the last update");
        foreach (var (action, state) in states)
        {
            problems.If(state is null, $"State[{action}]", "Choose how it stands");
            var tried = state is { } chosen && !string.IsNullOrWhiteSpace(text) ? await report.Run(actor with { OnlyTries = true }, action, text, chosen, ct) : Outcome.Done;
            if (tried.Kind is OutcomeKind.NotFound or OutcomeKind.NotAllowed)
            {
                return tried;
            }

            foreach (var problem in tried.Problems)
            {
                problems.If(true, problem.Field == nameof(ProgressUpdate.Text) ? problem.Field : $"State[{action}]", problem.Sentence);
            }
        }

        if (problems.Any || actor.OnlyTries)
        {
            return problems.Any ? problems : Outcome.Refused([]);
        }

        foreach (var (action, state) in states)
        {
            var saved = await report.Run(actor, action, text, state!.Value, ct);
            if (!saved.IsDone)
            {
                return saved;
            }
        }

        return Outcome.Done;
    }
}
