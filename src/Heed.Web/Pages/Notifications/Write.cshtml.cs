using System.ComponentModel.DataAnnotations;
using Heed.Application.Notifications.Commands;
using Heed.Application.Notifications.Queries;
using Heed.Application.People.Queries;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Web.Pages.Notifications;

/// <summary>Writes a notification or a referral.</summary>
public sealed class WriteModel(WhereToNotify where, RegimeChoices regimes, AgenciesWorkingIn agencies, WriteNotification write) : WorkPage
{
    public static readonly Choice[] Kinds =
    [
        new(nameof(NotificationKind.SeriousIncident), NotificationWords.Of(NotificationKind.SeriousIncident), "Somebody died or was seriously harmed, and abuse or neglect is known or suspected"),
        new(nameof(NotificationKind.LookedAfterDeath), NotificationWords.Of(NotificationKind.LookedAfterDeath), "Whether or not abuse is suspected"),
        new(nameof(NotificationKind.Referral), NotificationWords.Of(NotificationKind.Referral), "A professional or an agency asks that a review be considered"),
        new(nameof(NotificationKind.FamilyReferral), NotificationWords.Of(NotificationKind.FamilyReferral), "A family asks for it, in a letter, by telephone or in person"),
    ];

    [BindProperty]
    public Answers Form { get; set; } = new();

    public IReadOnlyList<WhereToNotify.Row> Places { get; private set; } = [];

    public IEnumerable<Choice> PlaceItems => Places.Select(p => new Choice(p.Key, p.Label));

    public IReadOnlyList<Choice> Regimes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        Places = await where.Run(Actor, Gone);
        if (Places.Count == 0)
        {
            return await Answer(Outcome.NotAllowed(NotificationAccess.CanNotify.Sentence), "", "");
        }

        List<PartnershipId> partnerships = [.. Places.Select(p => p.Partnership).Distinct()];
        Regimes = [.. (await regimes.Run(Actor, partnerships, Gone)).Where(r => r.BeginsWithNotification && r.Type != ReviewType.SeriousCaseReview).Select(r => new Choice(r.Code, r.Name))];
        Form.Known = await agencies.Run(Actor, partnerships, [], Gone);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await OnGetAsync() is not PageResult and { } refused)
        {
            return refused;
        }

        var to = Places.Count == 1 ? Places[0] : Places.FirstOrDefault(p => p.Key == Form.Where);
        if (to is null)
        {
            // Tried with the first, so that one press shows every problem; with a problem on the form nothing is saved.
            ModelState.AddModelError("Form.Where", "Choose the partnership to which it goes");
            to = Places[0];
        }

        var senior = string.IsNullOrWhiteSpace(Form.Name) && string.IsNullOrWhiteSpace(Form.Role) && Form.On is null || Form.Kind == NotificationKind.FamilyReferral ? null : new SeniorPerson(Form.Name ?? "", Form.Role ?? "", Form.On);
        var written = await write.Run(Actor, to.Partnership, to.SpeaksFor, new NotificationSaid(Form.Kind.GetValueOrDefault(), Form.Regime ?? "", Form.Text, Form.Ticked, senior), Gone);
        return await Answer(written, "The notification was saved. The partnership’s manager is told that it came", written.IsDone ? $"/work/notifications/{written.Value.Id}" : "");
    }

    public sealed class Answers : TextForm
    {
        public string? Where { get; set; }

        [Required(ErrorMessage = "Choose what it is")]
        public NotificationKind? Kind { get; set; }

        public string? Regime { get; set; }

        public string? Name { get; set; }

        public string? Role { get; set; }

        [Display(Name = "the day on which it was authorised")]
        public DateOnly? On { get; set; }
    }
}
