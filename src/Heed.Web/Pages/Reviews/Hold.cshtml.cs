using System.ComponentModel.DataAnnotations;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>Puts a review on hold.</summary>
public sealed class HoldModel(ReviewInFull reviews, PlaceHold place) : PageOfReview(reviews)
{
    public static readonly Choice[] Kinds =
    [
        new(nameof(HoldKind.CriminalProceedings), "Criminal proceedings"),
        new(nameof(HoldKind.Inquest), "Inquest"),
        new(nameof(HoldKind.ReportingRestriction), "Reporting restriction", "It ends when the court lifts it"),
        new(nameof(HoldKind.FamilyProceedings), "Family proceedings"),
        new(nameof(HoldKind.ProfessionalRegulator), "A regulator of a profession", "It looks at what one person did"),
        new(nameof(HoldKind.PublicProtectionReview), "A MAPPA serious case review", "Of the arrangements that manage people who may do serious harm"),
        new(nameof(HoldKind.LivesAndDeathsReview), "A LeDeR review", "Of the life and death of a person with a learning disability, or an autistic person"),
        new(nameof(HoldKind.PatientSafetyInvestigation), "A patient safety investigation"),
        new(nameof(HoldKind.PermanentRestriction), "Permanent restriction", "Such as the lifelong anonymity of victims of sexual offences. It never lifts; it limits what may be told and stops no step of the work"),
    ];

    public static IEnumerable<Choice> StopsChoices => Enum.GetValues<HoldStops>()
        .Where(s => s != HoldStops.None)
        .Select(s => new Choice(s.ToString(), Words.Capital(ReviewWords.Of(s)), s switch
        {
            HoldStops.Publication => "While it stands, nobody can publish anything of this review",
            HoldStops.SharingFindings => "With families, with practitioners, with national stores; publication too",
            _ => null,
        }));

    public static readonly Choice[] Ends =
    [
        new("unknown", "Its end is not known", "This is ordinary. Choose a day to ask again"),
        new("known", "Its end is known"),
    ];

    [BindProperty]
    public Answers Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string slug) =>
        await Load(slug, can => can.Hold, ReviewAccess.CanHoldReview) ?? Page();

    public async Task<IActionResult> OnPostAsync(string slug)
    {
        if (await Load(slug, can => can.Hold, ReviewAccess.CanHoldReview) is { } refused)
        {
            return refused;
        }

        LeaveAside.TheOtherEnd(ModelState, Form.End);
        if (Form.Stops.Count == 0 && Form.Kind != HoldKind.PermanentRestriction)
        {
            ModelState.AddModelError("Form.Stops", "Say what the hold stops; everything else goes on");
        }

        if (Form.End == "known" && Form.KnownEnd is null && ModelState["Form.KnownEnd"]?.Errors.Count is null or 0 && Form.Kind != HoldKind.PermanentRestriction)
        {
            ModelState.AddModelError("Form.KnownEnd", "Enter the day it ends, or say that its end is not known");
        }

        var stops = Form.Stops.Aggregate(HoldStops.None, (all, one) => Enum.TryParse<HoldStops>(one, out var stop) ? all | stop : all);
        var known = Form.End == "known";
        return await Answer(await place.Run(Actor, Review.Id, Form.Kind.GetValueOrDefault(), stops, Form.Since.GetValueOrDefault(), known ? Form.KnownEnd : null, known ? null : Form.LookAgainOn, Form.AskedBy ?? "", Form.Reason ?? "", Gone, new HoldDetails(Form.MayLift ?? "", Form.StillAllowed ?? "", Form.ShownBy ?? "")),
            "The hold was placed. What it does not stop goes on", Back);
    }

    public sealed class Answers
    {
        [Required(ErrorMessage = "Choose what kind of hold it is")]
        public HoldKind? Kind { get; set; }

        public List<string> Stops { get; set; } = [];

        [Required, Display(Name = "the day it was asked for")]
        public DateOnly? Since { get; set; }

        public string End { get; set; } = "unknown";

        [Display(Name = "the day to ask again")]
        public DateOnly? LookAgainOn { get; set; }

        [Display(Name = "the day it ends")]
        public DateOnly? KnownEnd { get; set; }

        [Required(ErrorMessage = "Enter who asked for it, for example the senior investigating officer")]
        public string? AskedBy { get; set; }

        [Required(ErrorMessage = "Enter what they asked, in their words")]
        public string? Reason { get; set; }

        public string? StillAllowed { get; set; }

        public string? MayLift { get; set; }

        public string? ShownBy { get; set; }
    }
}
