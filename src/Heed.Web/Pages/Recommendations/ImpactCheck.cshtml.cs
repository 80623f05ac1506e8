using System.ComponentModel.DataAnnotations;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>One impact check, and the form in which what it found is recorded.</summary>
[TakesUploads]
public sealed class ImpactCheckModel(OneImpactCheck checks, KeepingUploads uploads, RecordImpactCheck record) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public OneImpactCheck.Row Row { get; private set; } = null!;

    public static IReadOnlyList<Choice> Results { get; } =
    [
        new(nameof(ImpactResult.Seen), "Seen", "It needs its evidence. After sign-off it embeds the recommendation."),
        new(nameof(ImpactResult.Partly), "Seen partly", "Say when it is looked at again."),
        new(nameof(ImpactResult.NotSeen), "Not seen", "The recommendation is open again."),
        new(nameof(ImpactResult.CannotTellYet), "Cannot tell yet", "Say when it is looked at again."),
    ];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Load(false) is { } refused)
        {
            return refused;
        }

        Form.Version = Row.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Load(true) is { } refused)
        {
            return refused;
        }

        var file = await Form.TakeIfAny(uploads, this, $"{Id} {HttpContext.Actor().Person}");
        return await Answer(await record.Run(Actor, new ImpactCheckId(Id), Form.Version, Form.Result.GetValueOrDefault(), Form.CheckedOn, Form.Data ?? "", file, Form.Due, Gone), "The check is recorded", $"/work/impact-checks/{Id}");
    }

    protected override async Task<Conflict?> ShowBoth()
    {
        await Load(true);
        Form.Version = Row.Version;
        ModelState.Remove("Form.Version");
        var last = Row.Findings.Count > 0 ? Row.Findings[^1] : null;
        return await ConflictOn(Id, [new("What was seen", last?.Data, Form.Data)]);
    }

    private async Task<IActionResult?> Load(bool toWrite)
    {
        if (await checks.Run(Actor, new ImpactCheckId(Id), Gone) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return !toWrite || row.MayRecord ? null : await Answer(Outcome.NotAllowed(RecommendationAccess.CanCheckImpact.Sentence), "", "");
    }

    public sealed class Answers : FileForm
    {
        public int Version { get; set; }

        [Required(ErrorMessage = "Choose whether it made a difference")]
        public ImpactResult? Result { get; set; }

        [Display(Name = "the day on which it was made")]
        public DateOnly? CheckedOn { get; set; }

        public string? Data { get; set; }

        [Display(Name = "when it is looked at again")]
        public DateOnly? Due { get; set; }
    }
}
