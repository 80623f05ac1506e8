using Heed.Application.Imports;
using Heed.Application.Imports.Commands;
using Heed.Application.Imports.Queries;
using Heed.Application.Platform.Reading;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Imports;

/// <summary>The words of a document that stand in no row, each with why, and a way to place them.</summary>
public sealed class UnplacedModel(ImportInHand imports, PlacePassage place) : ImportWorkPage(imports)
{
    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    [BindProperty]
    public int? At { get; set; }

    [BindProperty]
    public string? Number { get; set; }

    /// <summary>What of that recommendation it is added to.</summary>
    [BindProperty]
    public PassageTo To { get; set; }

    public Page<(Unplaced Passage, int At)> Passages { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Again();

    public async Task<IActionResult> OnPostAsync() =>
        await Answer(await place.Run(Actor, Import, Seen, At ?? -1, Number ?? "", Gone, To),
            string.IsNullOrWhiteSpace(Number) ? "The passage is a row now, the last one" : $"The passage was added to recommendation {Number}", $"/work/imports/{Id}/unplaced?p={P}", "");

    protected override async Task<IActionResult> Again()
    {
        if (!await Load())
        {
            return NotFound();
        }

        var (total, size) = (Plan.Unplaced.Count, Paging.Size);
        var number = Math.Clamp(P, 1, Math.Max(1, (total + size - 1) / size));
        Passages = new Page<(Unplaced, int)>([.. Plan.Unplaced.Select((p, at) => (p, at)).Skip((number - 1) * size).Take(size)], total, number, size);
        return Page();
    }
}
