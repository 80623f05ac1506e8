using Heed.Application.Reports.Commands;
using Heed.Application.Reports.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Reports;
using Heed.Domain.Shared;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reports;

/// <summary>One item of a pack as it would go out, and what becomes of it.</summary>
[TakesUploads]
public sealed class PackItemModel(OneRelease releases, DecideItems decide, KeepingUploads uploads) : PackPage
{
    [FromRoute]
    public Guid Item { get; set; }

    public OneRelease.Preview Row { get; private set; } = null!;

    /// <summary>Whether it is a file in which Heed cannot black out anything.</summary>
    public bool IsOtherFile => Row.Item.Kind == ReleaseItemKind.Evidence && !Row.Item.IsText;

    private string Here => $"{At}/items/{Item}";

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Load())
        {
            return NotFound();
        }

        (Form.Fate, Form.Passages) = (Row.Item.Fate, string.Join('\n', Row.Item.Passages));
        (Form.Exemption, Form.Reason) = (Form.WithholdExemption, Form.WithholdReason) = (Row.Item.Exemption, Row.Item.Reason);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load())
        {
            return NotFound();
        }

        var (release, item) = (new ReleaseId(Id), new ReleaseItemId(Item));
        if (Form.Fate == ItemFate.Redact && await Form.TakeIfAny(uploads, this, $"{Item} {HttpContext.Actor().Person}") is { } copy)
        {
            return await Answer(await decide.Replace(Actor, release, item, copy, Form.Decision, Gone), "The redacted copy goes out in its place", Here);
        }

        return await Answer(Placed(await decide.Run(Actor, release, [item], Form.Decision, Gone)), "It was decided", Here);
    }

    protected override async Task<IActionResult> Again() => await Load() ? Page() : NotFound();

    private async Task<bool> Load()
    {
        if (await releases.Of(Actor, new ReleaseId(Id), new ReleaseItemId(Item), Gone) is not { } row)
        {
            return false;
        }

        Row = row;
        return true;
    }
}
