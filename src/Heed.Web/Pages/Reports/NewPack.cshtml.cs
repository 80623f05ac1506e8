using System.ComponentModel.DataAnnotations;
using Heed.Application.Reports.Commands;
using Heed.Application.Reports.Queries;
using Heed.Domain.People;
using Heed.Domain.Reports;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reports;

/// <summary>Begins a pack: what it is for, and what is looked for.</summary>
public sealed class NewPackModel(Releases releases, BeginRelease begin) : WorkPage
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public Releases.Rows Rows { get; private set; } = null!;

    public IReadOnlyList<Choice> Partnerships => [.. Rows.Partnerships.Select(p => new Choice(p.Id.ToString(), p.Name))];

    public IReadOnlyList<Choice> Agencies => [.. Rows.Agencies.Select(a => new Choice(a.Id.ToString(), a.Name))];

    public async Task<IActionResult> OnGetAsync() => await Load() ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var begun = await begin.Run(Actor, Form.Partnership is { } id ? new PartnershipId(id) : null, new ReleaseAbout(Form.Purpose, Form.Reference ?? "", Form.Recipient ?? "", Form.Ground ?? ""),
            new ReleaseSelection((Form.Theme ?? "").Trim(), Form.From, Form.Until, Form.Agency is { } agency ? new AgencyId(agency) : null), Gone);
        return await Answer(begun, begun.IsDone ? $"{Words.Capital(Words.Count(begun.Value.Found, "item"))} {(begun.Value.Found == 1 ? "was" : "were")} found. Nothing has gone out: go through them first" : "", begun.IsDone ? $"/work/reports/packs/{begun.Value.Id}" : "");
    }

    protected override async Task<IActionResult> Again() => await Load() ?? Page();

    private async Task<IActionResult?> Load()
    {
        Rows = await releases.Run(Actor, Gone);
        return Rows.Partnerships.Count > 0 ? null : await Answer(Outcome.NotAllowed(ReportAccess.CanRelease.Sentence), "", "");
    }

    public sealed class Answers
    {
        public Guid? Partnership { get; set; }

        public ReleasePurpose? Purpose { get; set; }

        public string? Reference { get; set; }

        public string? Recipient { get; set; }

        public string? Ground { get; set; }

        public string? Theme { get; set; }

        [Display(Name = "the first day")]
        public DateOnly? From { get; set; }

        [Display(Name = "the last day")]
        public DateOnly? Until { get; set; }

        public Guid? Agency { get; set; }
    }
}
