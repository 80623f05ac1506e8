using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;
using Command = Heed.Application.Recommendations.Commands.ChangeWording;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Corrects the wording of a recommendation.</summary>
public sealed class ChangeWordingModel(OneRecommendation recommendations, Command change) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public WordingForm Form { get; set; } = new();

    public OneRecommendation.Row Row { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        Form = new WordingForm { Version = Row.Version, PrintedNumber = Row.PrintedNumber, Title = Row.Title, Text = Row.Text, Breadth = Row.Breadth, Addressees = Lines(Row) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        return ModelState.IsValid
            ? await Answer(await change.Run(Actor, new RecommendationId(Id), Form.Version, Form.PrintedNumber ?? "", Form.Title ?? "", Form.Text ?? "", Form.Breadth!.Value, Form.Addressees ?? "", Gone),
                "The wording was corrected", $"/work/recommendations/{Id}")
            : Page();
    }

    protected override async Task<Conflict?> ShowBoth()
    {
        await Load();
        Form.Version = Row.Version;
        ModelState.Remove("Form.Version");
        return await ConflictOn(Id,
        [
            new("Number", Row.PrintedNumber, Form.PrintedNumber),
            new("Title", Row.Title, Form.Title),
            new("What the report said", Row.Text, Form.Text),
            new("How wide it is", InWords.Of(Row.Breadth), Form.Breadth is { } breadth ? InWords.Of(breadth) : null),
            new("Who is asked", Lines(Row), Form.Addressees?.ReplaceLineEndings("\n")),
        ]);
    }

    private static string Lines(OneRecommendation.Row row) => string.Join('\n', row.Addressees.Select(a => a.Name));

    private async Task<IActionResult?> Load()
    {
        if (await recommendations.Run(Actor, new RecommendationId(Id), Gone) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return row.May.Write ? null : await Answer(Outcome.NotAllowed(RecommendationAccess.CanWriteRecommendations.Sentence), "", "");
    }
}
