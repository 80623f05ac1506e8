using Heed.Application.Imports.Queries;
using Heed.Application.Platform.Reading;
using Heed.Domain.Imports;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Imports;

/// <summary>The documents brought in that a person may see.</summary>
public sealed class IndexModel(ImportList imports) : WorkPage
{
    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public ImportState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public Page<ImportList.Row> List { get; private set; } = null!;

    public bool MayBegin => ImportAccess.CanImport.Roles.Any(Actor.HoldsAnywhere);

    public bool IsFiltered => State is not null || !string.IsNullOrWhiteSpace(Words);

    public IReadOnlyList<Choice> States { get; } = [.. Enum.GetValues<ImportState>().Select(s => new Choice(s.ToString(), ImportWords.Of(s)))];

    public async Task OnGetAsync() => List = await imports.Run(Actor, Words ?? "", State, Sort ?? "", P, Gone);
}
