using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Reviews;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>Says who studies what in a research study.</summary>
public sealed class StudyModel(ReviewInFull reviews, CommissionOfReview commissions, DescribeStudy command) : PageOfCommission(reviews, commissions)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string slug)
    {
        if (await ToCommission(slug) is { } refused)
        {
            return refused;
        }

        if (Commission.Study is { } study)
        {
            (Form.Researcher, Form.Institution, Form.Question, Form.Sources, Form.WhatWasDone) = (study.Researcher, study.Institution, study.Question, study.Sources, study.WhatWasDone);
        }

        Form.Version = Commission.Version;

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug) =>
        await ToCommission(slug) ?? await Answer(await command.Run(Actor, Review.Id, Form.Version, new ResearchSaid((Form.Researcher ?? "").Trim(), (Form.Institution ?? "").Trim(), (Form.Question ?? "").Trim(), (Form.Sources ?? "").Trim(), (Form.WhatWasDone ?? "").Trim()), Gone), "What the study asks was saved", $"{Onward}#study");

    protected override async Task<Conflict?> ShowBoth()
    {
        await ReloadCommission();
        ModelState.Remove("Form.Version");
        Form.Version = Commission.Version;
        var saved = Commission.Study;
        return await ConflictOn(Commission.Record,
        [
            new("Who does the study", saved?.Researcher, Form.Researcher),
            new("Institution", saved?.Institution, Form.Institution),
            new("What it asks", saved?.Question, Form.Question),
            new("Of which data", saved?.Sources, Form.Sources),
            new("What was done", saved?.WhatWasDone, Form.WhatWasDone),
        ]);
    }

    public sealed class Answers
    {
        public int Version { get; set; }

        public string? Researcher { get; set; }

        public string? Institution { get; set; }

        public string? Question { get; set; }

        public string? Sources { get; set; }

        public string? WhatWasDone { get; set; }
    }
}
