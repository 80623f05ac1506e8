using Heed.Application.Platform.Writing;
using Heed.Domain.Imports;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Imports.Commands;

/// <summary>Where in a row a passage is added.</summary>
public enum PassageTo
{
    /// <summary>To what the report said, word for word.</summary>
    Words,

    /// <summary>To what was done.</summary>
    Response,
}

/// <summary>Makes a recommendation of a passage that was not placed, or adds it to one that is there.</summary>
public sealed class PlacePassage(Writer writer)
{
    /// <param name="at">The passage's place among those not placed, from 0.</param>
    /// <param name="number">The printed number of the row to add it to; empty to make a new row of it.</param>
    public Task<Outcome> Run(Actor actor, ImportId id, int seen, int at, string number, CancellationToken ct, PassageTo to = PassageTo.Words) =>
        writer.Correct(actor, id, seen, "placed a passage of the document", (plan, _, _) => Task.FromResult(Place(plan, at, number.Trim(), to)), ct);

    private static Outcome Place(PlanDraft plan, int at, string number, PassageTo to)
    {
        if (at < 0 || at >= plan.Unplaced.Count)
        {
            return Outcome.NotFound;
        }

        var passage = plan.Unplaced[at];
        if (number.Length == 0)
        {
            plan.Rows.Add(new RowDraft { Text = passage.Text, Edited = true, Original = new Original(passage.Place, [new OriginalCell("", passage.Text)]) });
        }
        else if (plan.Rows.Find(r => !r.LeftOut && string.Equals(r.Number, number, StringComparison.OrdinalIgnoreCase)) is { } row)
        {
            if (to == PassageTo.Response)
            {
                row.Response = $"{row.Response}\n{passage.Text}".Trim();
            }
            else
            {
                row.Text = $"{row.Text}\n{passage.Text}".Trim();
            }

            row.Edited = true;
        }
        else
        {
            return Outcome.Refused("Number", $"There is no row with the number {number}; enter a number as it is shown in the preview");
        }

        plan.Unplaced.RemoveAt(at);
        return Outcome.Done;
    }
}
