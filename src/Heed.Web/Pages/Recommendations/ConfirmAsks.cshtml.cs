using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;
using Command = Heed.Application.Recommendations.Commands.ConfirmAsks;

namespace Heed.Web.Pages.Recommendations;

/// <summary>A manager says what a recommendation asks for, and which words answer each.</summary>
public sealed class ConfirmAsksModel(StandingOfRecommendation standing, Command confirm) : WorkPage
{
    /// <summary>Rows beyond those that are proposed, to type more.</summary>
    private const int Empty = 2;

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public List<AskForm> Form { get; set; } = [];

    [BindProperty]
    public bool Priority { get; set; }

    public StandingOfRecommendation.Row Row { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        (Version, Priority) = (Row.Version, Row.IsPriority);
        Form = [.. Row.Asks.Select(a => new AskForm { Ask = a.Ask, AnsweredBy = a.AnsweredBy }), .. Enumerable.Range(0, Empty).Select(_ => new AskForm())];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => await Load() ?? await Answer(
        await confirm.Run(Actor, new RecommendationId(Id), Version, [.. Form.Select(r => new Asked(r.Ask ?? "", r.AnsweredBy ?? ""))], Priority, Gone), "What it asks for was saved", $"/work/recommendations/{Id}/sign-off", "");

    protected override async Task<Conflict?> ShowBoth()
    {
        await Load();
        Version = Row.Version;
        ModelState.Remove(nameof(Version));
        return await ConflictOn(Id, [.. Form.Select((typed, at) => new ConflictField($"Row {at + 1}", at < Row.Asks.Count ? Row.Asks[at].Ask : null, typed.Ask))]);
    }

    private async Task<IActionResult?> Load()
    {
        if (await standing.Run(Actor, new RecommendationId(Id), Gone) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return row.May.AskForSignOff ? null : await Answer(Outcome.NotAllowed(RecommendationAccess.CanAskForSignOff.Sentence), "", "");
    }

    /// <summary>One thing that is asked for, as it is typed.</summary>
    public sealed class AskForm
    {
        public string? Ask { get; set; }

        public string? AnsweredBy { get; set; }
    }
}
