using Heed.Application.Platform.Reading;
using Heed.Application.Reviews.Queries;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>The sources of recommendations that are not reviews.</summary>
public sealed class SourcesModel(SourceList sources) : WorkPage
{
    public static IEnumerable<Choice> Kinds => Enum.GetValues<SourceKind>().Where(k => k != SourceKind.Review).Select(k => new Choice(k.ToString(), ReviewWords.Of(k)));

    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public SourceKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public Page<SourceList.Row> List { get; private set; } = null!;

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Words) || Kind is not null;

    public bool MayRegister => Actor.HoldsAnywhere(Role.PartnershipManager);

    public async Task OnGetAsync() => List = await sources.Run(Actor, Words ?? "", Kind, Sort ?? "", P, Gone);
}
