namespace Heed.Application.Imports.Reading;

/// <summary>Turns what was gathered from the rows into what a person is shown.</summary>
internal static class DraftToProposal
{
    public static ProposedRecommendation Make(DraftRecommendation draft) => new(
        Blank(draft.Number),
        draft.Scope,
        Blank(draft.Title),
        string.Join('\n', draft.Text),
        Blank(string.Join('\n', draft.Response.Distinct())),
        draft.Addressees,
        [.. draft.Actions.Select(Make)],
        new Original(draft.Place, draft.Cells));

    private static ProposedAction Make(DraftAction action)
    {
        var progress = Blank(string.Join('\n', action.Progress));
        return new ProposedAction(
            action.Text,
            action.Leads,
            action.Due?.Date,
            Blank(string.Join('\n', action.DueText)),
            [.. action.Milestones.Where(m => m.Any(char.IsLetterOrDigit))],
            progress,
            ActionStatus.Word(action),
            ActionStatus.Completed(action),
            action.Rag,
            [.. action.Evidence.Where(e => e.Any(char.IsLetterOrDigit))],
            new Original(action.Place, action.Cells));
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
