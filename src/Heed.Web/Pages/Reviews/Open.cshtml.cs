using System.ComponentModel.DataAnnotations;
using Heed.Application.People.Queries;
using Heed.Application.Reviews.Commands;
using Heed.Application.Notifications.Queries;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Notifications;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Web.Pages.Reviews;

/// <summary>Opens a review.</summary>
public sealed class OpenModel(OpenReview open, PartnershipChoices partnerships, RegimeChoices regimes, OneNotification notifications) : WorkPage
{
    public static readonly Choice[] Times = [new("now", "Yes"), new("ended", "No, it is history", "It ended under a body that came before, or is known from old papers only. Nothing under it is counted or chased")];

    public IReadOnlyList<Choice> Types { get; private set; } = [];

    /// <summary>The notification that it comes of.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? From { get; set; }

    public OneNotification.Row? CameOf { get; private set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public OwnerChoices Owners { get; private set; } = new([]);

    public async Task<IActionResult> OnGetAsync()
    {
        var managed = await partnerships.Run(Actor, Gone);
        Owners = new(managed);
        var choices = await regimes.Run(Actor, [.. managed.Select(p => p.Id)], Gone);
        Types = [.. choices.Select(r => new Choice(r.Code, r.Name, r.About))];
        if (From is { } from)
        {
            if (await notifications.Run(Actor, new NotificationId(from), Gone) is not { } came)
            {
                return NotFound();
            }

            CameOf = came;
            Form.Title ??= came.Text.About;
            // A rapid review may begin before anything is decided; what was decided is a review of the type it was considered for.
            Form.Type ??= came.Trail is { WhyNoReview.Length: > 0, WhyNoRapidReview.Length: 0 } ? choices.FirstOrDefault(c => c.Type == ReviewType.RapidReview)?.Code
                : came.Trail is { Decisions: [.., { Outcome: NotificationOutcome.MetReview }] } ? choices.FirstOrDefault(c => c.Code == came.Regime.Code)?.Code : null;
            if (HttpMethods.IsGet(Request.Method))
            {
                Form.Owners = [$"{came.PartnershipId}"];
            }
        }

        return Owners.Any ? Page() : await Answer(Outcome.NotAllowed(ReviewAccess.CanOpenReview.Sentence), "", "");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var page = await OnGetAsync();
        if (Owners.AreAsked && Form.Owners.Count == 0)
        {
            ModelState.AddModelError("Form.Owners", "Choose the partnership that owns it, or several");
        }

        if (page is not PageResult)
        {
            return page;
        }

        if (Form.When != "ended")
        {
            ModelState.LeaveAside("Form.EndedOn");
        }

        var opened = await open.Run(Actor, Form.Type ?? "none", Form.Title ?? "", Form.Slug ?? "", Owners.Chosen(Form.Owners), Gone, CameOf?.Id, Form.When == "ended" ? new InheritedSaid(Form.From ?? "", Form.EndedOn, Form.Known ?? "") : null);
        return await Answer(opened, Form.When == "ended" ? "The review was brought in as history" : CameOf is not null ? "The review was opened. Its first days were taken over from the notification" : "The review was opened. Now bring in its recommendations, or add the first", opened.IsDone ? $"/work/reviews/{opened.Value.Slug}" : "");
    }

    public sealed class Answers
    {
        [Required, Display(Name = "a title")]
        public string? Title { get; set; }

        public List<string> Owners { get; set; } = [];

        [Required(ErrorMessage = "Choose the type of review")]
        public string? Type { get; set; }

        public string When { get; set; } = "now";

        public string? From { get; set; }

        [Display(Name = "the day on which it ended")]
        public DateOnly? EndedOn { get; set; }

        public string? Known { get; set; }

        public string? Slug { get; set; }
    }
}
