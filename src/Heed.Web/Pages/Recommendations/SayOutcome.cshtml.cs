using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;
using Command = Heed.Application.Recommendations.Commands.SayOutcome;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Says what should be different for people, and how it will be known.</summary>
public sealed class SayOutcomeModel(OneRecommendation recommendations, Command say) : PageOfRecommendation(recommendations)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    protected override Permission Needs => RecommendationAccess.CanWriteRecommendations;

    protected override string Said => "The intended outcome was saved";

    protected override bool May(OneRecommendation.May may) => may.Write;

    protected override void Fill() => Form = new Answers { Version = Row.Version, IntendedOutcome = Row.IntendedOutcome, Measure = Row.Measure };

    protected override Task<Outcome> Save(RecommendationId id) => say.Run(Actor, id, Form.Version, Form.IntendedOutcome ?? "", Form.Measure ?? "", Gone);

    protected override IReadOnlyList<ConflictField> Both(int version)
    {
        Form.Version = version;
        return [new("Intended outcome", Row.IntendedOutcome, Form.IntendedOutcome), new("Measure", Row.Measure, Form.Measure)];
    }

    public sealed class Answers
    {
        public int Version { get; set; }

        public string? IntendedOutcome { get; set; }

        public string? Measure { get; set; }
    }
}
