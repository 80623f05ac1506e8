using Heed.Application.Imports.Queries;
using Heed.Application.Platform.Writing;
using Heed.Domain.Imports;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Imports.Commands;

/// <summary>Corrects one proposed row, or says that nothing is to be made of it.</summary>
public sealed class CorrectRow(Writer writer, LeadsKnown leads)
{
    /// <summary>The row as a person wants it.</summary>
    public sealed record Wanted(string Number, string Title, string Text, Breadth Breadth, string Response, IReadOnlyList<string> Addressees, IReadOnlyList<WantedAction> Actions, bool LeftOut);

    /// <param name="From">Its place among the row's actions as they were, from 0; null for one that was added.</param>
    public sealed record WantedAction(int? From, string Text, AgencyId? Agency, PersonId? Person, string Role, DateOnly? Due, ReportedState? Reported, string Progress);

    /// <param name="at">The row's place, from 0.</param>
    public async Task<Outcome> Run(Actor actor, ImportId id, int seen, int at, Wanted wanted, CancellationToken ct)
    {
        var book = await leads.Run(actor, ct);
        return await writer.Correct(actor, id, seen, wanted.LeftOut ? "left a row of the document out" : "corrected a row of the document", async (plan, import, scene) =>
        {
            if (at < 0 || at >= plan.Rows.Count)
            {
                return Outcome.NotFound;
            }

            var row = plan.Rows[at];
            var problems = wanted.LeftOut ? Outcome.Done : Check(await scene.Find<Source>(s => s.Id == import.SourceId, ct), wanted, scene);
            if (problems.IsDone)
            {
                Take(row, wanted, book);
            }

            return problems;
        }, ct);
    }

    /// <summary>The rules of the records that the row will become.</summary>
    private static Outcome Check(Source? source, Wanted wanted, Scene scene)
    {
        var problems = new List<Problem>();
        for (var at = 0; at < wanted.Actions.Count; at++)
        {
            if (string.IsNullOrWhiteSpace(wanted.Actions[at].Text))
            {
                problems.Add(new Problem($"Actions[{at}].Text", "Enter what is to be done, or take this action out"));
            }
        }

        var made = Recommendation.Make(source!, 1, wanted.Number, wanted.Title, wanted.Text, wanted.Breadth, []);
        problems.InsertRange(0, made.IsDone ? PublicAnswer.Draft(made.Value, wanted.Response, "", "", scene.Stamp).Problems : made.Problems);
        return problems.Count > 0 ? Outcome.Refused(problems) : Outcome.Done;
    }

    private static void Take(RowDraft row, Wanted wanted, LeadBook book)
    {
        row.LeftOut = wanted.LeftOut;
        row.Edited = true;
        if (wanted.LeftOut)
        {
            return;
        }

        (row.Number, row.Title, row.Text, row.Breadth, row.Response) = (wanted.Number.Trim(), wanted.Title.Trim(), wanted.Text.Trim(), wanted.Breadth, wanted.Response.Trim());
        row.Addressees = [.. wanted.Addressees.Select(a => a.Trim()).Where(a => a.Length > 0)];
        row.Actions = [.. wanted.Actions.Select(a => Take(a.From is { } from && from >= 0 && from < row.Actions.Count ? row.Actions[from] : new ActionDraft(), a, book))];
        row.Doubts.Where(d => d.Rule == DoubtRules.DuplicateNumber || row.Number.Length > 0).ToList().ForEach(d => d.Settle("Corrected in the row"));
    }

    private static ActionDraft Take(ActionDraft action, WantedAction wanted, LeadBook book)
    {
        var person = wanted.Person is { } id ? book.Person(id) : null;
        (action.Text, action.Due, action.Reported, action.Progress) = (wanted.Text.Trim(), wanted.Due, wanted.Reported, wanted.Progress.Trim());
        // A person leads for the agency they work for, in their own post where no other is written.
        (action.Person, action.Agency) = (person?.Id, person?.Agency ?? wanted.Agency);
        action.Role = string.IsNullOrWhiteSpace(wanted.Role) ? person?.RoleTitle ?? "" : wanted.Role.Trim();
        Settling.Review(action);
        return action;
    }
}
