using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;
using Command = Heed.Application.Recommendations.Commands.LinkFindings;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Says which findings of its review a recommendation comes from.</summary>
public sealed class LinkFindingsModel(OneRecommendation recommendations, Command link) : PageOfRecommendation(recommendations)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public IEnumerable<Choice> Findings => Row.Findings.Select(f => new Choice(f.Id.ToString(), f.Label, f.Label == f.Text ? "" : f.Text));

    protected override Permission Needs => RecommendationAccess.CanWriteRecommendations;

    protected override string Said => "The findings were saved";

    protected override bool May(OneRecommendation.May may) => may.Write;

    protected override void Fill() => Form = new Answers { Version = Row.Version, From = [.. Row.Findings.Where(f => f.LeadsHere).Select(f => f.Id.Value)] };

    protected override Task<Outcome> Save(RecommendationId id) => link.Run(Actor, id, Form.Version, [.. Form.From.Select(f => new FindingId(f))], Gone);

    protected override IReadOnlyList<ConflictField> Both(int version)
    {
        Form.Version = version;
        return [new("Findings", Labels(f => f.LeadsHere), Labels(f => Form.From.Contains(f.Id.Value)))];
    }

    private string Labels(Func<OneRecommendation.Found, bool> which) => string.Join("; ", Row.Findings.Where(which).Select(f => f.Label));

    public sealed class Answers
    {
        public int Version { get; set; }

        public List<Guid> From { get; set; } = [];
    }
}
