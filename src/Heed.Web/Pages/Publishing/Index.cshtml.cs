using Heed.Application.Platform.Reading;
using Heed.Application.Publishing.Queries;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Publishing;

/// <summary>The reviews a person may see, with how far each is on its way to the public.</summary>
public sealed class IndexModel(PublicationList publications) : WorkPage
{
    public static readonly IReadOnlyList<Choice> States =
        [.. Enum.GetValues<PublicationState>().Select(s => new Choice(s.ToString(), Words.Capital(Words.Of(s))))];

    [BindProperty(SupportsGet = true)]
    public string? Find { get; set; }

    [BindProperty(SupportsGet = true)]
    public PublicationState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Find) || State is not null;

    public Page<PublicationList.Row> List { get; private set; } = null!;

    public async Task OnGetAsync() => List = await publications.Run(Actor, Find ?? "", State, P, Gone);
}
