using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations.Queries;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>The letters to chairs, boards and chief officers that Heed has drafted.</summary>
public sealed class LettersModel(DraftLetters letters) : WorkPage
{
    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public Page<DraftLetters.Row> List { get; private set; } = null!;

    public async Task OnGetAsync() => List = await letters.Run(Actor, P, Gone);
}
