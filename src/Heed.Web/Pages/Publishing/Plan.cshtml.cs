using System.ComponentModel.DataAnnotations;
using Heed.Application.Publishing.Commands;
using Heed.Application.Publishing.Queries;
using Heed.Domain.Publishing;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Publishing;

/// <summary>What is done before a publication goes out, in order: the family first.</summary>
public sealed class PlanModel(PublicationShow publications, PlanTheDay plan) : PublicationPage(publications)
{
    public static readonly IReadOnlyList<Choice> Whom =
    [
        new($"{ToldFirst.Family}", "The family", "Before anybody else, and again before a change or a withdrawal"), new($"{ToldFirst.Staff}", "Practitioners who were involved"), new($"{ToldFirst.Agencies}", "Agencies"),
        new($"{ToldFirst.VictimLiaison}", "Victim liaison"), new($"{ToldFirst.NationalBody}", "A national body", "Think of the notice that it asks for"), new($"{ToldFirst.Media}", "The media"),
    ];

    [BindProperty]
    public StepAnswers Step { get; set; } = new();

    [BindProperty]
    public AvoidAnswers Day { get; set; } = new();

    [BindProperty]
    public PressAnswers Press { get; set; } = new();

    protected override Permission Needs => PublishingAccess.CanPreparePublication;

    public async Task<IActionResult> OnPostStepAsync() => await Do("planned a step before publishing", (p, _) => p.PlanStep(Step.Whom, Step.Who ?? "", Step.ToldBy ?? "", Step.How ?? "", Step.Support ?? "", Step.Wishes ?? "", Step.By), "The step is in the plan", "Step");

    public async Task<IActionResult> OnPostFinishAsync(Guid step) => await Do("told somebody before publishing", (p, by) => p.FinishStep(step, by), "The step is done", "");

    public async Task<IActionResult> OnPostTakeOutAsync(Guid step) => await Do("took a step out of the plan", (p, _) => p.TakeStepOut(step), "The step was taken out", "");

    public async Task<IActionResult> OnPostAvoidAsync() => await Do("named a day to avoid", (p, _) => p.Avoid(Day.On, Day.Why ?? ""), "The day is avoided", "Day");

    public async Task<IActionResult> OnPostPressAsync() => await Do("prepared words for the media", (p, _) => p.PrepareForMedia(new PressWords(Press.Statement ?? "", Press.Quotation ?? "", Press.Facts ?? "", Press.Contact ?? "")), "The words for the media were saved", "Press");

    protected override async Task<bool> Load() => await base.Load() && Shown.Id is not null;

    protected override Task Fill()
    {
        var press = Shown.Plan.Press;
        Press = new PressAnswers { Statement = press.Statement, Quotation = press.Quotation, Facts = press.Facts, Contact = press.Contact };
        return Task.CompletedTask;
    }

    private async Task<IActionResult> Do(string did, Func<Publication, Stamp, Outcome> verb, string said, string form) =>
        await Answer(await plan.Run(Actor, Slug, Address, did, verb, Gone), said, To("plan"), form);

    public sealed class StepAnswers
    {
        public ToldFirst? Whom { get; set; }

        public string? Who { get; set; }

        public string? ToldBy { get; set; }

        public string? How { get; set; }

        public string? Support { get; set; }

        public string? Wishes { get; set; }

        [Display(Name = "the day by which they are told")]
        public DateOnly? By { get; set; }
    }

    public sealed class AvoidAnswers
    {
        [Display(Name = "the day to avoid")]
        public DateOnly? On { get; set; }

        public string? Why { get; set; }
    }

    public sealed class PressAnswers
    {
        public string? Statement { get; set; }

        public string? Quotation { get; set; }

        public string? Facts { get; set; }

        public string? Contact { get; set; }
    }
}
