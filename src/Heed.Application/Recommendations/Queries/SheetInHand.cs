using Heed.Application.Platform.Files;
using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>A sheet that somebody brought back, beside what stands in Heed now: what would change, what is in conflict, what is refused.</summary>
public sealed class SheetInHand(Reader reader, FileStore files, Register register, ChangeByRow rows)
{
    /// <summary>Rows with a change that are shown at once; each is tried, so that what a rule refuses is said before anything is done.</summary>
    public const int AtOnce = 100;

    /// <param name="WhyNot">Why there is nothing to be seen of the file; null where there is.</param>
    /// <param name="Changes">The page of them that was asked for.</param>
    /// <param name="Conflicts">How many fields of how many rows in all are in conflict.</param>
    public sealed record Row(
        RegisterSheetId Id, string FileName, FileId File, bool IsSettled, DateTimeOffset BroughtIn, string? WhyNot, Page<Change> Changes, int Same, int Conflicts,
        IReadOnlyList<int> Unknown, IReadOnlyList<int> Twice, IReadOnlyList<(ActionId Id, string Text)> TakenOut, IReadOnlyList<SheetDeed> Deeds);

    /// <param name="Refused">What a rule or a right refuses of it, so that it stays as it is.</param>
    /// <param name="Noticed">What Heed noticed in the words of a report of complete; it stops nothing.</param>
    /// <param name="Taken">The fields in conflict for which the sheet was chosen.</param>
    public sealed record Change(RowChange Row, IReadOnlyList<string> Refused, IReadOnlyList<GatePoint> Noticed, IReadOnlyList<SheetField> Taken)
    {
        /// <summary>Whether all that differs was changed in Heed too, and the sheet was not chosen for any of it.</summary>
        public bool WaitsForChoice => Row.Fields.Count > 0 && Row.Progress.Length == 0 && Row.Fields.All(f => f.InConflict && !Taken.Contains(f.Field));
    }

    /// <returns>Null when it is not this actor's.</returns>
    public async Task<Row?> Run(Actor actor, RegisterSheetId id, int page, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Set<RegisterSheet>().SingleOrDefaultAsync(s => s.Id == id, ct) is not { } sheet)
        {
            return null;
        }

        var (comparison, whyNot) = sheet.State == RegisterSheetState.Settled ? (Nothing, null) : await Compare(actor, sheet, ct);
        // What a person must decide on comes first.
        var ordered = comparison.Changes.OrderByDescending(c => c.Conflicts.Any()).ThenBy(c => c.Row).ToList();
        var number = Math.Clamp(page, 1, Math.Max(1, (ordered.Count + AtOnce - 1) / AtOnce));
        var people = await SheetPeople.Of(reader, actor, ct);
        var shown = new List<Change>();
        foreach (var change in ordered.Skip((number - 1) * AtOnce).Take(AtOnce))
        {
            var tried = await rows.Run(actor with { OnlyTries = true }, Taken(change, sheet.Choices), Lead(change, people), ct);
            shown.Add(new Change(change, tried.Refused, tried.Refused.Count > 0 ? [] : Noticed(change), [.. change.Conflicts.Select(f => f.Field).Where(f => IsTaken(change, f, sheet.Choices))]));
        }

        var gone = await register.Of(actor, comparison.TakenOut, ct);
        return new Row(id, sheet.FileName, sheet.FileId, sheet.State == RegisterSheetState.Settled, sheet.BroughtIn.At, whyNot,
            new Page<Change>(shown, ordered.Count, number, AtOnce), comparison.Same, comparison.Changes.Count(c => c.Conflicts.Any()),
            comparison.Unknown, comparison.Twice, [.. comparison.TakenOut.Select(a => (a, gone[a].Text))], sheet.Deeds);
    }

    private static readonly SheetComparison Nothing = new([], 0, [], [], []);

    internal async Task<(SheetComparison Comparison, string? WhyNot)> Compare(Actor actor, RegisterSheet sheet, CancellationToken ct)
    {
        switch (files.StateOf(sheet.FileId))
        {
            case FileState.There:
                using (var file = files.Open(sheet.FileId))
                {
                    var read = RegisterSheetReader.Read(file);
                    var ids = read.Rows.Select(r => r.Key).OfType<ActionId>().Concat(read.WentOut).Distinct().ToList();
                    return (SheetComparison.Of(read, await register.Of(actor, ids, ct)), read.WhyNot);
                }

            case FileState.Waits:
                return (Nothing, "This file waits to be looked at for viruses. Look again in a minute");
            default:
                return (Nothing, "This file is not there any more. Bring it in again");
        }
    }

    /// <summary>A row with those fields alone that are to be changed: what is in conflict only where the sheet was chosen.</summary>
    internal static RowChange Taken(RowChange change, IReadOnlyList<SheetChoice> choices) =>
        change with { Fields = [.. change.Fields.Where(f => !f.InConflict || IsTaken(change, f.Field, choices))] };

    internal static (PersonId? Person, Problem? Problem) Lead(RowChange change, SheetPeople people) =>
        change.Fields.FirstOrDefault(f => f.Field == SheetField.Lead) is { } lead ? people.Find(lead.Sheet) : (null, null);

    /// <summary>The same that whoever reports it complete on its page looks at first.</summary>
    private static IReadOnlyList<GatePoint> Noticed(RowChange change) =>
        change.Progress.Length > 0 && change.Fields.Any(f => f.Field == SheetField.Reported && string.Equals(f.Sheet, Words.Of(ReportedState.Complete), StringComparison.OrdinalIgnoreCase))
            ? GateLook.PointsOf(change.Action.Text, change.Progress, ["Evidence"], showsOutcome: false)
            : [];

    private static bool IsTaken(RowChange change, SheetField field, IReadOnlyList<SheetChoice> choices) => choices.Contains(new SheetChoice(change.Action.Id, field.ToString()));
}
