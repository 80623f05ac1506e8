using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>The recommendations of every source that a person may see.</summary>
public sealed class IndexModel(RecommendationList recommendations, PartnershipsSeen partnerships, SourceChoices sources, SourceOfRecommendations one, RecommendationColours colours, ThemeChoices themes) : WorkPage
{
    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Source { get; set; }

    [BindProperty(SupportsGet = true)]
    public Breadth? Breadth { get; set; }

    [BindProperty(SupportsGet = true)]
    public Stance? Stance { get; set; }

    [BindProperty(SupportsGet = true)]
    public RecommendationStage? Stage { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Partnership { get; set; }

    /// <summary>What they are about.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Theme { get; set; }

    /// <summary>How old their source is.</summary>
    [BindProperty(SupportsGet = true)]
    public SourceAge? Age { get; set; }

    [BindProperty(SupportsGet = true)]
    public AnswerFilter? Answered { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool WithoutAction { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public Page<RecommendationList.Row> List { get; private set; } = null!;

    /// <summary>The colours of those on this page, where their partnership has chosen some.</summary>
    public ColoursShown<RecommendationId> Colours { get; private set; } = ColoursShown<RecommendationId>.None;

    /// <summary>Empty where there is nothing to choose.</summary>
    public IReadOnlyList<Choice> Partnerships { get; private set; } = [];

    public IReadOnlyList<Choice> Sources { get; private set; } = [];

    /// <summary>Whether a partnership must be chosen before its sources are offered.</summary>
    public bool PartnershipFirst { get; private set; }

    public IReadOnlyList<Choice> Themes { get; private set; } = [];

    /// <summary>The one source that the list is limited to.</summary>
    public SourceOfRecommendations.Row? From { get; private set; }

    public bool IsFiltered => Words is not null || Source is not null || Breadth is not null || Stance is not null || Stage is not null || Partnership is not null || !string.IsNullOrEmpty(Theme) || Age is not null || Answered is not null || WithoutAction;

    public static IReadOnlyList<Choice> Stages { get; } = [.. Enum.GetValues<RecommendationStage>().Select(s => new Choice(s.ToString(), InWords.Of(s)))];

    public static IReadOnlyList<Choice> AnswerChoices { get; } =
    [
        new("None", "Not written"), new("Draft", "Draft"), new("Submitted", "Waits for approval"), new("Approved", "Approved"),
    ];

    public async Task OnGetAsync()
    {
        Partnerships = [.. (await partnerships.Run(Actor, Gone)).Select(p => new Choice(p.Id.ToString(), p.Name))];
        PartnershipFirst = Partnerships.Count > PartnershipsSeen.Few && Partnership is null;
        Sources = [.. (await sources.Run(Actor, Partnership is { } owner ? new PartnershipId(owner) : null, Source is { } chosen ? new SourceId(chosen) : null, PartnershipFirst, Gone)).Select(s => new Choice(s.Id.ToString(), s.Title))];
        Themes = [.. (await themes.Run(Actor, Partnership is { } whose ? new PartnershipId(whose) : null, Gone)).Select(t => new Choice(t, t))];
        From = Source is { } source ? await one.Run(Actor, new SourceId(source), Gone) : null;
        List = await recommendations.Run(Actor,
            new RecommendationList.Filter(Words ?? "", Source is { } id ? new SourceId(id) : null, Breadth, Stance, WithoutAction, Answered ?? AnswerFilter.All, Stage, Partnership is { } partnership ? new PartnershipId(partnership) : null, Theme ?? "", Age),
            Sort ?? "", P, Gone);
        Colours = await colours.Run(Actor, [.. List.Rows.Select(r => r.Id)], Partnership is { } read ? new PartnershipId(read) : null, Gone);
    }
}
