using System.ComponentModel.DataAnnotations;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;
using Command = Heed.Application.Recommendations.Commands.TakeStance;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Takes a stance on a recommendation, with reasons unless it is accepted.</summary>
public sealed class TakeStanceModel(OneRecommendation recommendations, Command take) : PageOfRecommendation(recommendations)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    protected override Permission Needs => RecommendationAccess.CanTakeStance;

    protected override string Said => "The stance was saved";

    protected override bool May(OneRecommendation.May may) => may.TakeStance;

    protected override void Fill() => Form = new Answers { Version = Row.Version, Stance = Row.Stance, StanceReasons = Row.StanceReasons };

    protected override Task<Outcome> Save(RecommendationId id) => take.Run(Actor, id, Form.Version, Form.Stance.GetValueOrDefault(), Form.StanceReasons ?? "", Gone);

    protected override IReadOnlyList<ConflictField> Both(int version)
    {
        Form.Version = version;
        return [new("Stance", InWords.Of(Row.Stance), InWords.Of(Form.Stance.GetValueOrDefault())), new("Reasons", Row.StanceReasons, Form.StanceReasons)];
    }

    public sealed class Answers
    {
        public int Version { get; set; }

        [Required(ErrorMessage = "Choose a stance")]
        public Stance? Stance { get; set; }

        public string? StanceReasons { get; set; }
    }
}
