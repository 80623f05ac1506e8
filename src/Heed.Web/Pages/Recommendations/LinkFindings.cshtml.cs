using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;
using Command = Heed.Application.Recommendations.Commands.LinkFindings;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Says which findings of its review a recommendation comes from.</summary>
public sealed class LinkFindingsModel(OneRecommendation recommendations, Command link) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public OneRecommendation.Row Row { get; private set; } = null!;

    public IEnumerable<Choice> Findings => Row.Findings.Select(f => new Choice(f.Id.ToString(), f.Label, f.Label == f.Text ? "" : f.Text));

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        Form = new Answers { Version = Row.Version, From = [.. Row.Findings.Where(f => f.LeadsHere).Select(f => f.Id.Value)] };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        return ModelState.IsValid
            ? await Answer(await link.Run(Actor, new RecommendationId(Id), Form.Version, [.. Form.From.Select(f => new FindingId(f))], Gone), "The findings were saved", $"/work/recommendations/{Id}")
            : Page();
    }

    protected override async Task<Conflict?> ShowBoth()
    {
        await Load();
        Form.Version = Row.Version;
        ModelState.Remove("Form.Version");
        return await ConflictOn(Id, [new("Findings", Said(f => f.LeadsHere), Said(f => Form.From.Contains(f.Id.Value)))]);
    }

    private string Said(Func<OneRecommendation.Found, bool> which) => string.Join("; ", Row.Findings.Where(which).Select(f => f.Label));

    private async Task<IActionResult?> Load()
    {
        if (await recommendations.Run(Actor, new RecommendationId(Id), Gone) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return row.May.Write ? null : await Answer(Outcome.NotAllowed(RecommendationAccess.CanWriteRecommendations.Sentence), "", "");
    }

    public sealed class Answers
    {
        public int Version { get; set; }

        public List<Guid> From { get; set; } = [];
    }
}
