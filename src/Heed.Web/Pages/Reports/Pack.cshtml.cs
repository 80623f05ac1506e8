using Heed.Application.Platform.Reading;
using Heed.Application.Reports.Commands;
using Heed.Application.Reports.Queries;
using Heed.Domain.Reports;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reports;

/// <summary>One pack: gone through item by item or many at once, then released; from then on what the register says of it.</summary>
public sealed class PackModel(OneRelease releases, DecideItems decide, MakePack make, PutReleaseAside putAside) : PackPage
{
    private const string Ticked = "Ticked";
    private const string Undecided = "Undecided";

    [BindProperty]
    public List<Guid> Ids { get; set; } = [];

    /// <summary>Which items are decided on: those ticked, those not decided, or all of a kind.</summary>
    [BindProperty]
    public string? Which { get; set; }

    [BindProperty]
    public int Seen { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public OneRelease.Row Row { get; private set; } = null!;

    /// <summary>The items of this page.</summary>
    public Page<OneRelease.Item> Items { get; private set; } = null!;

    public IReadOnlyList<Choice> Groups =>
    [
        new(Ticked, "Those that are ticked"),
        .. Count(null) is > 0 and var n ? [new Choice(Undecided, $"All {n:N0} that are not decided")] : Array.Empty<Choice>(),
        .. Row.Items.GroupBy(i => i.Kind).Where(g => g.Count() > 1).Select(g => new Choice(g.Key.ToString(), $"All {g.Count():N0} of the kind “{ReleaseWords.Of(g.Key)}”")),
    ];

    public int Count(ItemFate? fate) => Row.Items.Count(i => i.Fate == fate);

    public async Task<IActionResult> OnGetAsync() => await Load() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load())
        {
            return NotFound();
        }

        var which = Chosen();
        return await Answer(Placed(await decide.Run(Actor, new ReleaseId(Id), which, Form.Decision, Gone)), $"{Words.Capital(Words.Count(which.Count, "item"))} {(which.Count == 1 ? "was" : "were")} decided on", $"{At}?p={Number}");
    }

    public async Task<IActionResult> OnPostMakeAsync()
    {
        ModelState.Clear();
        return await Answer(await make.Run(Actor, new ReleaseId(Id), Seen, Gone), "The pack was made, and stands in the register of releases", At, "");
    }

    public async Task<IActionResult> OnPostPutAsideAsync()
    {
        ModelState.Clear();
        return await Answer(await putAside.Run(Actor, new ReleaseId(Id), Gone), "It was put away. Nothing had gone out", "/work/reports/packs", "");
    }

    protected override string SavedMeanwhile => "Somebody else decided on items while you looked. Look through it again, then make the pack";

    protected override async Task<IActionResult> Again() => await Load() ? Page() : NotFound();

    private List<ReleaseItemId> Chosen() =>
    [
        .. Which switch
        {
            Undecided => Row.Items.Where(i => i.Fate is null),
            { } kind when Enum.TryParse<ReleaseItemKind>(kind, out var of) => Row.Items.Where(i => i.Kind == of),
            _ => Row.Items.Where(i => Ids.Contains(i.Id.Value)),
        } is { } some ? some.Select(i => i.Id) : [],
    ];

    private async Task<bool> Load()
    {
        if (await releases.Run(Actor, new ReleaseId(Id), Gone) is not { } row)
        {
            return false;
        }

        Row = row;
        var number = Math.Clamp(Number, 1, Math.Max(1, (row.Items.Count + Size - 1) / Size));
        Items = new Page<OneRelease.Item>([.. row.Items.Skip((number - 1) * Size).Take(Size)], row.Items.Count, number, Size);
        return true;
    }

    private const int Size = 100;
}
