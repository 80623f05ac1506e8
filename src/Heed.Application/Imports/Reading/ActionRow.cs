namespace Heed.Application.Imports.Reading;

/// <summary>Reads from a row what is to be done, by whom, by when and how far it has come.</summary>
internal static class ActionRow
{
    public static void Add(DraftRecommendation draft, RowFields row, PlanShape shape, bool opened, DatePairs dates, LeadPairs leads)
    {
        var actions = Actions(draft, row, shape, opened);
        if (actions.Count == 0)
        {
            return;
        }
        foreach (var field in row.All.Where(f => f.Text.Length > 0 || f.Fill is not null))
        {
            Read(draft, field, actions, shape, dates, leads);
        }
        if (!shape.HasLead && !row.Of(Column.Lead, Column.LeadName, Column.LeadRole, Column.LeadAgency).Any())
        {
            SentenceLead.Add(row, actions, leads);
        }
        foreach (var action in actions)
        {
            action.Cells.AddRange(row.All.Where(f => f.Text.Length > 0).Select(f => new OriginalCell(f.Heading, f.Text)));
        }
    }

    private static List<DraftAction> Actions(DraftRecommendation draft, RowFields row, PlanShape shape, bool opened)
    {
        var fresh = row.Of(Column.Action).Where(f => !f.Again).ToList();
        if (fresh.Count > 0)
        {
            var made = new List<DraftAction>();
            foreach (var field in fresh)
            {
                draft.Take(field.Piece, field.Heading);
                made.AddRange(Items.Split(field.Lines).Where(i => i.Text.Any(char.IsLetterOrDigit)).Select(i => new DraftAction(i.Text, row.Place) { Number = i.Number }));
            }
            foreach (var number in row.Of(Column.ActionNumber).Where(_ => made.Count == 1))
            {
                made[0].Number = number.Text;
            }
            draft.Actions.AddRange(made);
            return made;
        }
        var says = row.All.Exists(f => !f.Again && f.Text.Length > 0 && f.Column >= Column.Lead && f.Column is not (Column.Progress or Column.Evidence or Column.Outcome));
        if (opened)
        {
            // The plan has no action of its own here: the recommendation is what is to be done.
            if (!says || draft.Text.Count == 0 || !(shape.HasDetail || shape.HasAction))
            {
                return [];
            }
            var implied = new DraftAction(string.Join('\n', draft.Text), row.Place);
            draft.Actions.Add(implied);
            return [implied];
        }
        return draft.Actions.Count > 0 ? [draft.Actions[^1]] : [];
    }

    private static void Read(DraftRecommendation draft, Field field, List<DraftAction> actions, PlanShape shape, DatePairs dates, LeadPairs leads)
    {
        if (field.Column is Column.Lead or Column.LeadName or Column.LeadRole or Column.LeadAgency && field.Text.Length > 0)
        {
            draft.Take(field.Piece, field.Heading);
            leads.Add(field, actions);
            return;
        }
        if (field.Column is Column.DueDate or Column.NewDueDate && field.Text.Length > 0)
        {
            draft.Take(field.Piece, field.Heading);
            dates.Add(field, actions);
            return;
        }
        if (field.Column is Column.Progress && (field.Rows > 1 || !shape.HasAction))
        {
            actions.ForEach(a => a.Completion.Add(field.Text));
            return;
        }
        if (ActionField.Read(field, actions, shape))
        {
            draft.Take(field.Piece, field.Heading);
        }
    }
}
