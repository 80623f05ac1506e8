using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>A page that corrects a slip: one person proposes it, a second confirms it.</summary>
public abstract class CorrectionPage : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public Corrected Row { get; private set; } = null!;

    /// <summary>The page of what is corrected.</summary>
    public abstract string At { get; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        (Form.Version, Form.Text) = (Row.Version, Row.Text);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => await Load() ?? await Answer(await Propose(Form.Text ?? "", Form.Why ?? ""), "A second person can confirm it now", $"{At}/correct");

    public async Task<IActionResult> OnPostConfirmAsync() => await Load() ?? await Answer(await Confirm(), "The slip was corrected. What was signed off stands", At);

    public async Task<IActionResult> OnPostRejectAsync() => await Load() ?? await Answer(await Reject(), "The words stay as they were", At);

    /// <returns>Null where the actor may not see it.</returns>
    protected abstract Task<Corrected?> Read();

    protected abstract Task<Outcome> Propose(string text, string why);

    protected abstract Task<Outcome> Confirm();

    protected abstract Task<Outcome> Reject();

    protected override async Task<Conflict?> ShowBoth()
    {
        await Load();
        Form.Version = Row.Version;
        ModelState.Remove("Form.Version");
        return await ConflictOn(Id, [new("The words", Row.Text, Form.Text)]);
    }

    private async Task<IActionResult?> Load()
    {
        if (await Read() is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return row.May ? null : await Answer(Outcome.NotAllowed(RecommendationAccess.CanCorrect.Sentence), "", "");
    }

    /// <summary>What is corrected, and the correction that waits.</summary>
    /// <param name="Mine">Whether this person proposed it.</param>
    public sealed record Corrected(int Version, string Text, Correction? Proposed, bool Mine, bool May, string Label);

    /// <summary>A correction as it is typed.</summary>
    public sealed class Answers
    {
        public int Version { get; set; }

        public string? Text { get; set; }

        public string? Why { get; set; }
    }
}
