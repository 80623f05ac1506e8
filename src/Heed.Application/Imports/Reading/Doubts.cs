namespace Heed.Application.Imports.Reading;

/// <summary>Raises the questions that a person must settle, each with a sentence that says why.</summary>
internal static class Doubts
{
    public static IReadOnlyList<Doubt> Of(IReadOnlyList<ProposedRecommendation> made, IReadOnlyList<DraftRecommendation> drafts)
    {
        var doubts = new List<Doubt>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var r = 0; r < made.Count; r++)
        {
            var where = made[r].Number is { } number ? $"recommendation {number}" : $"recommendation at position {r + 1} (unnumbered)";
            if (made[r].Number is null)
            {
                doubts.Add(new Doubt(DoubtRules.Unnumbered, where, "No number is printed for this recommendation. Give it one, or leave it without.", r, null));
            }
            else if (!seen.Add(Words.Key(made[r].Number!)))
            {
                doubts.Add(new Doubt(DoubtRules.DuplicateNumber, where, $"Another recommendation above is also numbered {made[r].Number}. Check the report for the right number.", r, null));
            }
            for (var a = 0; a < made[r].Actions.Count; a++)
            {
                foreach (var (rule, text) in Of(made[r].Actions[a], drafts[r].Actions[a]))
                {
                    doubts.Add(new Doubt(rule, $"{where} action {a + 1}", text, r, a));
                }
            }
        }
        return doubts;
    }

    private static IEnumerable<(string Rule, string Text)> Of(ProposedAction action, DraftAction draft) => Leads(action).Concat(Dates(action, draft)).Concat(Status(draft));

    private static IEnumerable<(string, string)> Leads(ProposedAction action)
    {
        if (action.Leads.Count == 0)
        {
            yield return (DoubtRules.NoLead, "Nobody is named to lead this action. Say which agency, who, and in what role.");
            yield break;
        }
        if (action.Leads.FirstOrDefault(l => l.Name is null) is { } nameless)
        {
            yield return (DoubtRules.LeadWithoutName, $"“{nameless.Role ?? nameless.Agency}” is not a person’s name. Say who answers for this action.");
        }
        if (action.Leads.FirstOrDefault(l => l.Name is not null && l.Role is null) is { } postless)
        {
            yield return (DoubtRules.LeadWithoutRole, $"{postless.Name} is named without a role. Say what post they hold.");
        }
    }

    private static IEnumerable<(string, string)> Dates(ProposedAction action, DraftAction draft)
    {
        if (draft.SeveralDates)
        {
            yield return (DoubtRules.SeveralDates, $"Several dates are given (“{Short(action.DueText)}”). Check which one binds this action.");
        }
        switch (draft.Due?.Kind)
        {
            case null when action.DueText is null:
                yield return (DoubtRules.NoDate, "No date is given. Say by when this action is to be done.");
                break;
            case null or DueKind.Unreadable when !draft.SeveralDates || action.Due is null:
                yield return (DoubtRules.UnreadableDate, $"“{Short(action.DueText)}” is not a date that can be read. Give the day.");
                break;
            case DueKind.OpenEnded:
                yield return (DoubtRules.OpenEndedDate, $"“{Short(action.DueText)}” has no end. Give the date by which this should be done, or next be looked at.");
                break;
            case DueKind.MonthOnly:
                yield return (DoubtRules.MonthOnlyDate, $"“{Short(action.DueText)}” gives a month without a day; its last day was taken.");
                break;
            default:
                break;
        }
    }

    private static IEnumerable<(string, string)> Status(DraftAction draft)
    {
        if (ActionStatus.Conflict(draft) is var (one, other))
        {
            yield return (DoubtRules.StatusConflict, one == other
                ? $"“{Short(one)}” says both that the action is complete and that it is not. Ask its lead."
                : $"“{Short(one)}” and “{Short(other)}” contradict each other about whether the action is complete. Ask its lead.");
        }
    }

    private static string Short(string? text) => text is null ? "" : text.Length <= 60 ? Words.OneLine(text) : Words.OneLine(text[..60]) + "…";
}
