using Heed.Application.Disposals.Commands;
using Heed.Application.Disposals.Queries;
using Heed.Application.Platform.Recording;
using Heed.Domain.Disposals;
using Heed.Domain.Imports;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Heed.Web.Platform.SigningIn;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Disposals;

/// <summary>One thing that is to be destroyed, for the second person to decide on; or the tombstone of what was.</summary>
[SignsInAgain]
public sealed class ShowModel(OneDisposal disposals, DecideDestruction decide, RecordHistory history) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public OneDisposal.Row Row { get; private set; } = null!;

    public IReadOnlyList<HistoryRow> History { get; private set; } = [];

    /// <summary>What a document left behind, and that it must be looked at by hand.</summary>
    public static string Stays(SavedCount saved)
    {
        (int Count, string One)[] parts = [(saved.Recommendations, "recommendation"), (saved.Actions, "action"), (saved.Answers, "draft public answer"), (saved.Reworded, "newer wording"), (saved.Renewed, "newer date or progress update")];
        return $"{Words.Capital(Words.List([.. parts.Where(p => p.Count > 0).Select(p => Words.Count(p.Count, p.One))]))} had been saved from it. They stay: look at each by hand, and correct what names somebody. Their earlier wording stays in the record";
    }

    public async Task<IActionResult> OnGetAsync() => await Load() ? Page() : NotFound();

    public async Task<IActionResult> OnPostDestroyAsync()
    {
        ModelState.Clear();
        return await Answer(await decide.Run(Actor, new DisposalId(Id), Gone), "It was destroyed, with everything that was made from it", $"/work/disposals/{Id}", "");
    }

    public async Task<IActionResult> OnPostRefuseAsync() =>
        await Answer(await decide.Refuse(Actor, new DisposalId(Id), Form.RefusalReason ?? "", Gone), "It was refused. Nothing was destroyed", $"/work/disposals/{Id}");

    protected override async Task<IActionResult> Again() => await Load() ? Page() : NotFound();

    private async Task<bool> Load()
    {
        if (await disposals.Run(Actor, new DisposalId(Id), Gone) is not { } row)
        {
            return false;
        }

        Row = row;
        History = [.. (await history.Of(Actor, Id, Gone)).Select(r => new HistoryRow(r.At, r.Who, Words.Capital(r.Did), Why: r.Reason.Length > 0 ? r.Reason : null))];
        return true;
    }

    public sealed class Answers
    {
        public string? RefusalReason { get; set; }
    }
}
