using Heed.Application.Imports.Queries;
using Heed.Application.Platform.Writing;
using Heed.Domain.Imports;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Imports.Commands;

/// <summary>Answers doubts, each answer for every row that raises the same doubt.</summary>
public sealed class SettleDoubts(Writer writer, LeadsKnown leads)
{
    private const int LongestRole = 160;

    /// <param name="seen">The version of the import that the person saw.</param>
    public async Task<Outcome> Run(Actor actor, ImportId id, int seen, IReadOnlyList<DoubtAnswer> answers, CancellationToken ct)
    {
        var book = await leads.Run(actor, ct);
        return await writer.Correct(actor, id, seen, "settled doubts of the document", (plan, _, _) =>
        {
            var problems = Check(answers, book);
            if (!problems.Any)
            {
                foreach (var answer in answers.Where(a => a.Choice is not (DoubtChoice.LeaveOpen or DoubtChoice.AddPerson or DoubtChoice.AddAgency)))
                {
                    Settling.Settle(plan, answer, book);
                    plan.Answers.Add(answer);
                }
            }

            return Task.FromResult<Outcome>(problems);
        }, ct);
    }

    private static Problems Check(IReadOnlyList<DoubtAnswer> answers, LeadBook book)
    {
        var problems = new Problems();
        for (var at = 0; at < answers.Count; at++)
        {
            var answer = answers[at];
            problems
                .If(answer.Choice == DoubtChoice.SetDate && answer.Day is null, $"Answers[{at}].Day", "Enter the date by which it is to be done")
                .If(answer.Choice == DoubtChoice.NamePerson && answer.Person is not { } person || answer.Person is { } named && book.Person(named) is null, $"Answers[{at}].Person", "Choose a person from the list")
                .If(answer.Choice == DoubtChoice.GiveRole && string.IsNullOrWhiteSpace(answer.Role), $"Answers[{at}].Role", "Enter the role they hold, for example Named Nurse")
                .If(answer.Role.Length > LongestRole, $"Answers[{at}].Role", $"The role must be {LongestRole} characters or fewer; it is {answer.Role.Length}")
                .If(answer.Choice == DoubtChoice.NameAgency && answer.Agency is null, $"Answers[{at}].Agency", "Choose an agency from the list")
                .If(answer.Choice == DoubtChoice.SetReported && answer.Reported is null, $"Answers[{at}].Reported", "Choose how far it has come");
        }

        return problems;
    }
}
