using Heed.Application.Platform.Files;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>What a register that was brought back would change, what is in conflict and what is refused; and makes the changes.</summary>
public sealed class SheetModel(SheetInHand sheets, MakeSheetChanges make, FileStore files) : WorkPage
{
    /// <summary>A page is not kept waiting for longer; pressing again goes on with the rest.</summary>
    private static readonly TimeSpan AtMost = TimeSpan.FromSeconds(20);

    /// <summary>Before the key and the field of a choice between what is in Heed and what the sheet says.</summary>
    private const string Choosing = "Take.";

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public SheetInHand.Row Row { get; private set; } = null!;

    /// <summary>What becomes of those on this page: a row that differs is not yet a change.</summary>
    public string WhatBecomes
    {
        get
        {
            var (stay, wait) = (Row.Changes.Rows.Count(c => c.Refused.Count > 0), Row.Changes.Rows.Count(c => c.Refused.Count == 0 && c.WaitsForChoice));
            string[] parts =
            [
                $"{Words.Count(Row.Changes.Rows.Count - stay - wait, "action")} {(Row.Changes.Pages > 1 ? "of this page " : "")}will be changed",
                wait > 0 ? $"{Words.Count(wait, "action")} only where you choose the sheet" : "",
                stay > 0 ? $"{Words.Count(stay, "action")} will stay as {(stay == 1 ? "it is" : "they are")}, for the reasons below" : "",
            ];
            return Words.List([.. parts.Where(p => p.Length > 0)]) + ". What Heed works out by itself, such as “Timely” and “Verified”, is not read from the sheet.";
        }
    }

    private string Here => $"/work/actions/register/{Id}";

    public async Task<IActionResult> OnGetAsync()
    {
        if (await sheets.Run(Actor, new RegisterSheetId(Id), P, Gone) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var (kept, taken) = Choices();
        var made = await make.Run(Actor, new RegisterSheetId(Id), kept, taken, AtMost, Gone);
        return await Answer(made, made.IsDone ? Said(made.Value) : "", Here, "");
    }

    public async Task<IActionResult> OnPostSettleAsync() =>
        await Answer(await make.Settle(Actor, new RegisterSheetId(Id), Gone), "The workbook is settled. Nothing more is changed by it", "/work/actions/register", "");

    /// <summary>The file as it was brought in.</summary>
    public async Task<IActionResult> OnGetFileAsync() =>
        await sheets.Run(Actor, new RegisterSheetId(Id), 1, Gone) is { } row && files.StateOf(row.File) == FileState.There
            ? File(files.Open(row.File), "application/octet-stream", row.FileName)
            : NotFound();

    protected override Task<IActionResult> Again() => OnGetAsync();

    private static string Said(MakeSheetChanges.Made made) => string.Join(". ", new[]
    {
        $"{Words.Capital(Words.Count(made.Rows, "action"))} changed",
        made.Left > 0 ? $"There was no time for {made.Left:N0} more: press again to go on" : "",
        made.Refused > 0 ? $"{made.Refused:N0} could not be changed, and {(made.Refused == 1 ? "is" : "are")} listed here with the reason" : "",
    }.Where(s => s.Length > 0));

    /// <summary>What was chosen on this page of the list; what was chosen on others stays.</summary>
    private (IReadOnlyList<SheetChoice> Kept, IReadOnlyList<SheetChoice> Taken) Choices()
    {
        var (kept, taken) = (new List<SheetChoice>(), new List<SheetChoice>());
        foreach (var (name, value) in Request.Form.Where(f => f.Key.StartsWith(Choosing, StringComparison.Ordinal)))
        {
            if (name.Split('.') is [_, var key, var field] && Guid.TryParse(key, out var id))
            {
                (value == "sheet" ? taken : kept).Add(new SheetChoice(new ActionId(id), field));
            }
        }

        return (kept, taken);
    }
}
