using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Imports;

/// <summary>Makes the rows that a person corrects from what the reading proposes; every word of the proposal stands in them.</summary>
internal static class Drafting
{
    public const int LongestNumber = 30;
    public const int LongestTitle = 250;

    public static PlanDraft Of(Proposal proposal, LeadBook book)
    {
        var plan = new PlanDraft
        {
            Rows = [.. proposal.Recommendations.Select(r => Row(r, book))],
            Unplaced = [.. proposal.Unplaced],
            Columns = [.. proposal.Columns],
        };
        foreach (var doubt in proposal.Doubts)
        {
            var row = plan.Rows[doubt.Recommendation];
            (doubt.Action is { } at ? row.Actions[at].Doubts : row.Doubts).Add(new DoubtDraft { Rule = doubt.Rule, Text = doubt.Text });
        }

        foreach (var action in plan.Rows.SelectMany(r => r.Actions).Where(a => a.Person is not null))
        {
            action.Doubts.ForEach(d => SettleKnown(d, action, book));
        }

        foreach (var action in plan.Rows.SelectMany(r => r.Actions).Where(a => a.Person is null && a.LeadAsWritten.Length > 0 && !a.Doubts.Exists(d => d.Rule.StartsWith("lead-", StringComparison.Ordinal))))
        {
            action.Doubts.Add(new DoubtDraft { Rule = Settling.LeadNotKnown, Text = Settling.NotKnown(action.LeadAsWritten) });
        }

        return plan;
    }

    private static RowDraft Row(ProposedRecommendation r, LeadBook book)
    {
        var (number, title) = (r.Number ?? "", r.Title ?? "");
        // What is too long for its place goes before the text, so that it is kept.
        var front = string.Join('\n', new[] { number.Length > LongestNumber ? number : "", title.Length > LongestTitle ? title : "" }.Where(t => t.Length > 0));
        return new RowDraft
        {
            Number = number.Length > LongestNumber ? "" : number,
            Title = title.Length > LongestTitle ? "" : title,
            Text = front.Length > 0 ? $"{front}\n{r.Text}".Trim() : r.Text,
            Breadth = r.Scope switch { "national" => Breadth.National, "regional" => Breadth.Regional, _ => Breadth.Local },
            Response = r.Response ?? "",
            Addressees = [.. r.Addressees],
            Actions = [.. r.Actions.Select(a => Action(a, book))],
            Original = r.Original,
        };
    }

    private static ActionDraft Action(ProposedAction a, LeadBook book)
    {
        var made = new ActionDraft
        {
            Text = a.Text,
            LeadAsWritten = string.Join("; ", a.Leads.Select(Written).Where(w => w.Length > 0)),
            Due = a.Due,
            DueAsWritten = a.DueText ?? "",
            Reported = Reported(a),
            Progress = Progress(a),
            Original = a.Original,
        };
        Match(made, a.Leads, book);
        return made;
    }

    private static void Match(ActionDraft action, IReadOnlyList<ProposedLead> leads, LeadBook book)
    {
        if (leads.Count == 0)
        {
            return;
        }

        if (leads.Select(l => (Lead: l, Person: Known(l, book))).FirstOrDefault(x => x.Person is not null) is { Person: { } person, Lead: var named })
        {
            (action.Person, action.Agency, action.Role) = (person.Id, person.Agency, named.Role is { } role && role != person.Name ? role : person.RoleTitle);
            return;
        }

        (action.Agency, action.Role) = (book.Agency(leads[0].Agency) ?? book.Agency(leads[0].Role) ?? book.Agency(leads[0].Name), leads[0].Role ?? "");
    }

    /// <summary>A name that looks like a post or an agency may still be that of somebody known here.</summary>
    private static LeadBook.Known? Known(ProposedLead lead, LeadBook book) => book.Person(lead.Name) ?? book.Person(lead.Agency) ?? book.Person(lead.Role);

    private static void SettleKnown(DoubtDraft doubt, ActionDraft action, LeadBook book)
    {
        var person = book.Person(action.Person!.Value)!;
        if (doubt.Rule is DoubtRules.LeadWithoutRole or DoubtRules.LeadWithoutName && doubt.Text.Contains(person.Name, StringComparison.OrdinalIgnoreCase))
        {
            doubt.Settle($"{person.Name} is known here as {person.RoleTitle}");
        }
    }

    private static string Written(ProposedLead lead) => string.Join(", ", new[] { lead.Name, lead.Role, lead.Agency }.Where(w => !string.IsNullOrWhiteSpace(w)));

    /// <summary>From words alone. "Overdue" is the calendar's to say: the work has begun if the document tells of any.</summary>
    private static ReportedState? Reported(ProposedAction a) => a.Status switch
    {
        "complete" => ReportedState.Complete,
        "in progress" => ReportedState.InProgress,
        "not started" => ReportedState.NotStarted,
        _ when a.Completed is not null => ReportedState.Complete,
        _ => string.IsNullOrWhiteSpace(a.Progress) ? null : ReportedState.InProgress,
    };

    private static string Progress(ProposedAction a) => string.Join('\n', new[]
    {
        a.Progress,
        Line("Milestones", string.Join("; ", a.Milestones)),
        Line("Evidence named", string.Join("; ", a.Evidence)),
        Line("Completed", a.Completed is { } day && a.Progress?.Contains(Words.Day(day), StringComparison.OrdinalIgnoreCase) != true ? Words.Day(day) : ""),
        Line("Status in the document", a.Status == "overdue" ? a.Status : ""),
        Line("Colour in the document", a.Rag ?? ""),
    }.Where(line => !string.IsNullOrWhiteSpace(line)));

    private static string Line(string what, string said) => said.Length == 0 ? "" : $"{what}: {said}";
}
