using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Command = Heed.Application.Recommendations.Commands.NameThemes;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Says what a recommendation is about, so that the position can be read by theme.</summary>
public sealed class NameThemesModel(OneRecommendation recommendations, ThemeChoices themes, Command name) : PageOfRecommendation(recommendations)
{
    private IReadOnlyList<string> used = [];

    [BindProperty]
    public Answers Form { get; set; } = new();

    /// <summary>Those in use, and those that this one has.</summary>
    public IReadOnlyList<Choice> Used => [.. used.Union(Row.Themes).Order(StringComparer.OrdinalIgnoreCase).Select(t => new Choice(t, t))];

    protected override Permission Needs => RecommendationAccess.CanWriteRecommendations;

    protected override string Said => "What it is about was saved";

    private IReadOnlyList<string> Typed => [.. Form.Themes, .. (Form.Others ?? "").Split('\n')];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        used = await themes.Run(Actor, null, Gone);
        await base.OnPageHandlerExecutionAsync(context, next);
    }

    protected override bool May(OneRecommendation.May may) => may.Write;

    protected override void Fill() => Form = new Answers { Version = Row.Version, Themes = [.. Row.Themes] };

    protected override Task<Outcome> Save(RecommendationId id) => name.Run(Actor, id, Form.Version, Typed, Gone);

    protected override IReadOnlyList<ConflictField> Both(int version)
    {
        Form.Version = version;
        return [new("Themes", string.Join("; ", Row.Themes), string.Join("; ", Typed.Select(RecommendationTheme.Tidy).Where(t => t.Length > 0)))];
    }

    public sealed class Answers
    {
        public int Version { get; set; }

        public List<string> Themes { get; set; } = [];

        public string? Others { get; set; }
    }
}
