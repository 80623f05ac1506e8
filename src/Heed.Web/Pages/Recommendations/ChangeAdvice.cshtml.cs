using Heed.Application.Platform.Recording;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;
using Command = Heed.Application.Recommendations.Commands.ChangeAdvice;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Changes one advice on wording, switches it off or on, or takes back what came with Heed.</summary>
public sealed class ChangeAdviceModel(AdviceOfPartnerships advice, Command change, SwitchAdvice turn, TakeAdviceBack back, RecordHistory history) : AdvicePage(advice)
{
    private const string List = "/work/advice";

    [FromRoute]
    public string Code { get; set; } = "";

    [BindProperty]
    public AdviceForm Form { get; set; } = new();

    public AdviceOfPartnerships.Row Row { get; private set; } = null!;

    public IReadOnlyList<HistoryRow> History { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        Form = new AdviceForm { Version = Row.Here?.Version ?? -1, Words = Row.Line.Words, Explanation = Row.Line.Explanation, Source = Row.Line.Source };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() =>
        await Load() ?? await Answer(await change.Run(Actor, new PartnershipId(Id), Code, Form.Version, Form.Texts, Gone), "The advice was changed. It is given so from now on", List);

    public async Task<IActionResult> OnPostSwitchAsync(bool on) =>
        await Load() ?? await Answer(await turn.Run(Actor, new PartnershipId(Id), Code, on, Gone), on ? "The advice is given again" : "The advice is given no more", List, "");

    public async Task<IActionResult> OnPostTakeBackAsync() =>
        await Load() ?? await Answer(await back.Run(Actor, new PartnershipId(Id), Code, Gone), "The advice is again as it came with Heed", List, "");

    protected override async Task<Conflict?> ShowBoth()
    {
        await Load();
        Form.Version = Row.Here?.Version ?? -1;
        ModelState.Remove("Form.Version");
        return await ConflictOn(Row.Here?.Key ?? Guid.Empty,
        [
            new("It looks for", Row.Line.Words, Form.Words),
            new("Why that is weak", Row.Line.Explanation, Form.Explanation),
            new("Who says so", Row.Line.Source, Form.Source),
        ]);
    }

    private async Task<IActionResult?> Load()
    {
        if (await LoadPartnership() is { } refused)
        {
            return refused;
        }

        if (Partnership.Rows.FirstOrDefault(r => r.Line.Code == Code) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        History = row.Here is { } here ? Histories.Of(await history.Of(Actor, here.Key, Gone)) : [];
        return null;
    }
}
