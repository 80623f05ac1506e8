using System.Globalization;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>What came of one row.</summary>
/// <param name="Done">What was done, field by field: "Due: 1 March 2026 to 1 May 2026".</param>
/// <param name="Refused">What was not, and why, in words for whoever asked.</param>
public sealed record RowOutcome(IReadOnlyList<string> Done, IReadOnlyList<string> Refused);

/// <summary>Does what one row of a sheet asks for, by the same commands as the pages and with the same rights.</summary>
public sealed class ChangeByRow(ChangeAction change, HandOverActions handOver, MoveDate move, ReportProgress report)
{
    private const string Gone = "This action is not there any more among what you may see";

    private const string Meanwhile = "Somebody else changed this action a moment ago. Look at it again";

    /// <param name="row">With those fields alone that are to be changed.</param>
    /// <param name="lead">Whom the sheet names as the lead, or why that is nobody; asked for only where the lead changes.</param>
    public async Task<RowOutcome> Run(Actor actor, RowChange row, (PersonId? Person, Problem? Problem) lead, CancellationToken ct)
    {
        var (done, refused, version) = (new List<string>(), new List<string>(), row.Action.Version);
        var fields = row.Fields.ToDictionary(f => f.Field);
        foreach (var step in Steps(actor, row, fields, lead, ct))
        {
            var outcome = await step.Do(version);
            if (outcome.IsDone || outcome.WouldBeDone)
            {
                version++;
                done.AddRange(step.Said);
            }
            else
            {
                refused.AddRange(WhyNot(outcome));
            }
        }

        return new RowOutcome(done, [.. refused.Distinct()]);
    }

    private static IEnumerable<string> WhyNot(Outcome outcome) => outcome.Kind switch
    {
        OutcomeKind.NotFound => [Gone],
        OutcomeKind.NotAllowed => [outcome.WhoCan],
        OutcomeKind.Conflict => [Meanwhile],
        _ => outcome.Problems.Select(p => p.Sentence),
    };

    /// <param name="Do">Does it, on the version that it must be.</param>
    private sealed record Step(IReadOnlyList<string> Said, Func<int, Task<Outcome>> Do);

    private IEnumerable<Step> Steps(Actor actor, RowChange row, Dictionary<SheetField, FieldChange> fields, (PersonId? Person, Problem? Problem) lead, CancellationToken ct)
    {
        var action = row.Action;
        SheetField[] planned = action.IsIncomplete ? [SheetField.Text, SheetField.Lead, SheetField.Role, SheetField.Due] : fields.ContainsKey(SheetField.Lead) ? [SheetField.Text] : [SheetField.Text, SheetField.Role];
        if (planned.Any(fields.ContainsKey))
        {
            yield return new Step(Said(fields, planned), version => Change(actor, row, fields, lead, version, ct));
        }

        if (!action.IsIncomplete && fields.ContainsKey(SheetField.Lead))
        {
            yield return new Step(Said(fields, SheetField.Lead, SheetField.Role), async _ => lead.Problem is { } nobody
                ? Outcome.Refused([nobody])
                : await handOver.Run(actor, action.PersonId.GetValueOrDefault(), [action.Id], lead.Person, fields.GetValueOrDefault(SheetField.Role)?.Sheet ?? "", "By a sheet of the register", ct));
        }

        if (!action.IsIncomplete && fields.GetValueOrDefault(SheetField.Due) is { } due)
        {
            yield return new Step(Said(fields, SheetField.Due), async version => Day(due.Sheet) is { } to ? await move.Run(actor, action.Id, version, to, row.Agreed, row.Reason, ct) : NoDay(due.Sheet));
        }

        if (row.Progress.Length > 0 || fields.ContainsKey(SheetField.Reported))
        {
            var state = fields.GetValueOrDefault(SheetField.Reported)?.Sheet;
            yield return new Step([.. Said(fields, SheetField.Reported), .. row.Progress.Length > 0 ? [$"Progress: {row.Progress}"] : Array.Empty<string>()],
                async _ => State(state, action.Reported) is { } reported ? await report.Run(actor, action.Id, row.Progress, reported, ct) : NoState(state!));
        }
    }

    private async Task<Outcome> Change(Actor actor, RowChange row, Dictionary<SheetField, FieldChange> fields, (PersonId? Person, Problem? Problem) lead, int version, CancellationToken ct)
    {
        var (action, incomplete) = (row.Action, row.Action.IsIncomplete);
        if (incomplete && fields.ContainsKey(SheetField.Lead) && lead.Problem is { } nobody)
        {
            return Outcome.Refused([nobody]);
        }

        var due = incomplete && fields.GetValueOrDefault(SheetField.Due) is { } typed ? Day(typed.Sheet) ?? action.Due : action.Due;
        if (incomplete && due is null && fields.TryGetValue(SheetField.Due, out var none))
        {
            return NoDay(none.Sheet);
        }

        var another = incomplete && fields.ContainsKey(SheetField.Lead);
        var plan = new PlannedAction(
            fields.GetValueOrDefault(SheetField.Text)?.Sheet ?? action.Text, another ? null : action.AgencyId, another ? lead.Person : action.PersonId,
            !fields.ContainsKey(SheetField.Lead) || incomplete ? fields.GetValueOrDefault(SheetField.Role)?.Sheet ?? (another ? "" : action.Role) : action.Role,
            due, [.. action.Contributors.Select(c => c.Id)], action.GroupId);
        return await change.Run(actor, action.Id, version, plan, ct);
    }

    private static IReadOnlyList<string> Said(Dictionary<SheetField, FieldChange> fields, params SheetField[] which) =>
        [.. which.Where(fields.ContainsKey).Select(f => $"{SheetWords.Of(f)}: {SheetWords.Value(f, fields[f].Is)} to {SheetWords.Value(f, fields[f].Sheet)}")];

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static Outcome NoDay(string typed) => Outcome.Refused("Due", typed.Length == 0
        ? "A date that was agreed is not taken away. Write the day until which it shall be done"
        : $"“{typed}” is not a date. Write a day, for example 31/03/2027; “ongoing” cannot be kept to or missed");

    private static ReportedState? State(string? typed, ReportedState present) => typed is null ? present
        : Enum.GetValues<ReportedState>().Cast<ReportedState?>().FirstOrDefault(s => string.Equals(Words.Of(s!.Value), typed.Trim(), StringComparison.OrdinalIgnoreCase));

    private static Outcome NoState(string typed) => Outcome.Refused("Reported", $"“{typed}” is not one of the states. Write one of: {Words.List([.. RegisterColumns.Reports], "or")}");
}
