using System.ComponentModel.DataAnnotations;
using Heed.Application.Disposals.Commands;
using Heed.Application.Disposals.Queries;
using Heed.Domain.Disposals;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Disposals;

/// <summary>Sets how long one partnership keeps one kind of thing.</summary>
public sealed class ChangeRetentionModel(RetentionSchedule schedule, SetRetention set) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [FromRoute(Name = "kind")]
    public string KindName { get; set; } = "";

    [BindProperty]
    public Answers Form { get; set; } = new();

    public DisposalKind Kind => Enum.Parse<DisposalKind>(KindName, ignoreCase: true);

    public RetentionSchedule.Partnership Partnership { get; private set; } = null!;

    public IReadOnlyList<Choice> Starts => [.. RetentionDefaults.Of(Kind).MayCountFrom.Select(s => new Choice(s.ToString(), Words.Capital(DisposalTexts.Of(s))))];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        var rule = Partnership.Rows.Single(r => r.Kind == Kind).Rule;
        Form = new Answers { Months = rule?.Months, CountsFrom = rule?.CountsFrom ?? RetentionDefaults.Of(Kind).CountsFrom, Source = rule?.Source };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => await Load() ?? await Answer(
        await set.Run(Actor, new PartnershipId(Id), Kind, new RetentionPeriod(Form.Months, Form.CountsFrom, Form.Source ?? "", Form.CheckedOn), Form.Reason ?? "", Gone), "The time was changed. It counts from now on", "/work/disposals/retention");

    private async Task<IActionResult?> Load()
    {
        if (!Enum.TryParse<DisposalKind>(KindName, ignoreCase: true, out var kind) || !Enum.IsDefined(kind) || (await schedule.Run(Actor, Gone)).FirstOrDefault(p => p.Id.Value == Id) is not { } partnership)
        {
            return NotFound();
        }

        Partnership = partnership;
        return partnership.May ? null : await Answer(Outcome.NotAllowed(DisposalAccess.CanSetRetention.Sentence), "", "");
    }

    public sealed class Answers
    {
        [Display(Name = "a number of months")]
        public int? Months { get; set; }

        public RetentionStart? CountsFrom { get; set; }

        public string? Source { get; set; }

        [Display(Name = "the day on which it was checked")]
        public DateOnly? CheckedOn { get; set; }

        public string? Reason { get; set; }
    }
}
