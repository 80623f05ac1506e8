using System.ComponentModel.DataAnnotations;
using Heed.Application.Events.Queries;
using Heed.Application.Learning.Commands;
using Heed.Application.Learning.Queries;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Events;
using Heed.Domain.Learning;
using Heed.Web.Pages.Reviews;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Learning;

/// <summary>What was learned from one review so far, and the events at which it was.</summary>
public sealed class OfReviewModel(ReviewInFull reviews, LearningOfSource learning, EventsOfSource events, WriteLearning write) : PageOfReview(reviews)
{
    public static readonly IReadOnlyDictionary<LearningKind, string> Headings = new Dictionary<LearningKind, string>
    {
        [LearningKind.Learning] = "Learning so far",
        [LearningKind.GoodPractice] = "Good practice",
        [LearningKind.AreaToStrengthen] = "Areas to strengthen",
        [LearningKind.ParticipantsWords] = "In participants’ words",
        [LearningKind.ImpactSoFar] = "Impact so far",
    };

    public static IEnumerable<Choice> Kinds => Enum.GetValues<LearningKind>().Select(k => new Choice(k.ToString(), LearningWords.Of(k)));

    [BindProperty]
    public Answers Form { get; set; } = new();

    public LearningOfSource.Rows Rows { get; private set; } = null!;

    public IReadOnlyList<EventsOfSource.Row> Events { get; private set; } = [];

    public IEnumerable<Choice> EventChoices => Events.Select(e => new Choice(e.Id.ToString(), $"{e.Title}, {PlainWords.Of(e.On)}"));

    public async Task<IActionResult> OnGetAsync(string slug) => await Find(slug) ?? Page();

    public async Task<IActionResult> OnPostAsync(string slug) =>
        await Find(slug) ?? await Answer(await write.Run(Actor, Review.Id, Form.Kind.GetValueOrDefault(), Form.Text ?? "", Form.Event is { } at ? new LearningEventId(at) : null, Gone), "It is written down", $"{Back}/learning");

    private async Task<IActionResult?> Find(string slug)
    {
        if (await Load(slug, _ => true, LearningAccess.CanWriteLearning) is { } refused)
        {
            return refused;
        }

        (Rows, Events) = (await learning.Run(Actor, Review.Id, Gone), await events.Run(Actor, Review.Id, Gone));
        return null;
    }

    public sealed class Answers
    {
        [Required(ErrorMessage = "Choose what it is")]
        public LearningKind? Kind { get; set; }

        public string? Text { get; set; }

        public Guid? Event { get; set; }
    }
}
