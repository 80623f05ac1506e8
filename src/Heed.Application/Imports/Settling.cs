using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Imports;

/// <summary>Puts an answer into every row whose doubt it answers.</summary>
public static class Settling
{
    /// <summary>The doubt of this room alone: the document names somebody whom Heed does not know.</summary>
    public const string LeadNotKnown = "lead-not-known";

    /// <returns>How many doubts it settled.</returns>
    internal static int Settle(PlanDraft plan, DoubtAnswer answer, LeadBook book)
    {
        var settled = 0;
        foreach (var row in plan.Rows)
        {
            settled += Settle(row.Doubts, answer, () => true, book, null);
            foreach (var action in row.Actions)
            {
                settled += Settle(action.Doubts, answer, () => Apply(action, answer, book), book, action);
            }
        }

        return settled;
    }

    /// <summary>The sentence of that doubt.</summary>
    internal static string NotKnown(string asWritten) => $"“{asWritten}” is nobody whom Heed knows here. Choose who it is, or add them.";

    /// <summary>Closes the doubts that a person's own correction of an action has answered.</summary>
    internal static void Review(ActionDraft action)
    {
        foreach (var doubt in action.Doubts.Where(d => d.IsOpen))
        {
            var answered = doubt.Rule switch
            {
                DoubtRules.NoDate or DoubtRules.OpenEndedDate or DoubtRules.UnreadableDate => action.Due is not null,
                DoubtRules.NoLead or DoubtRules.LeadWithoutName or DoubtRules.LeadWithoutRole or LeadNotKnown => action.Person is not null && action.Role.Length > 0,
                _ => true,
            };
            if (answered)
            {
                doubt.Settle("Corrected in the row");
            }
        }
    }

    private static int Settle(List<DoubtDraft> doubts, DoubtAnswer answer, Func<bool> apply, LeadBook book, ActionDraft? action)
    {
        var mine = doubts.Where(answer.Answers).ToList();
        if (answer.Choice == DoubtChoice.LeaveOpen || mine.Count == 0 || !apply())
        {
            return 0;
        }

        mine.ForEach(d => d.Settle(Said(answer, book)));
        if (answer.Choice == DoubtChoice.GiveRole && action is { Person: null })
        {
            doubts.Add(new DoubtDraft { Rule = LeadNotKnown, Text = NotKnown(action.LeadAsWritten) });
        }

        if (action is { Person: not null, Role.Length: > 0 })
        {
            doubts.Where(d => d.IsOpen && d.Rule is DoubtRules.NoLead or DoubtRules.LeadWithoutName or DoubtRules.LeadWithoutRole or LeadNotKnown).ToList().ForEach(d => d.Settle(Said(answer, book)));
        }

        return mine.Count;
    }

    private static bool Apply(ActionDraft action, DoubtAnswer answer, LeadBook book)
    {
        switch (answer.Choice)
        {
            case DoubtChoice.SetDate:
                action.Due = answer.Day;
                return answer.Day is not null;
            case DoubtChoice.AskTheLead when answer.Rule is DoubtRules.MonthOnlyDate or DoubtRules.SeveralDates:
                action.Due = null;
                return true;
            case DoubtChoice.NamePerson when answer.Person is { } id && book.Person(id) is { } person:
                (action.Person, action.Agency, action.Role) = (person.Id, person.Agency, person.RoleTitle);
                return true;
            case DoubtChoice.GiveRole when answer.Role.Trim().Length > 0:
                action.Role = answer.Role.Trim();
                return true;
            case DoubtChoice.NameAgency when answer.Agency is { } agency:
                (action.Agency, action.Person) = (agency, null);
                return true;
            case DoubtChoice.SetReported when answer.Reported is { } reported:
                action.Reported = reported;
                return true;
            default:
                return answer.Choice is DoubtChoice.AskTheLead or DoubtChoice.KeepAsItIs;
        }
    }

    private static string Said(DoubtAnswer answer, LeadBook book) => answer.Choice switch
    {
        DoubtChoice.SetDate => $"Due {Words.Day(answer.Day!.Value)}",
        DoubtChoice.NamePerson => $"Led by {book.Person(answer.Person!.Value)!.Name}",
        DoubtChoice.GiveRole => $"Their role: {answer.Role.Trim()}",
        DoubtChoice.NameAgency => "Ask the agency who leads it",
        DoubtChoice.SetReported => $"Reported: {Words.Of(answer.Reported!.Value)}",
        DoubtChoice.AskTheLead => "Ask the lead",
        _ => "Kept as it is",
    };
}
