using Heed.Application.Publishing.Queries;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Publishing;

/// <summary>What changed from one edition to another, or to the draft, in words.</summary>
public sealed class CompareModel(PublicationShow publications, EditionsCompared compared) : PublicationPage(publications)
{
    [BindProperty(SupportsGet = true)]
    public int From { get; set; }

    /// <summary>The later edition; null for the draft as it stands.</summary>
    [BindProperty(SupportsGet = true, Name = "to")]
    public int? Later { get; set; }

    public EditionsCompared.Row Row { get; private set; } = null!;

    protected override async Task<bool> Load()
    {
        if (!await base.Load() || await compared.Run(Actor, Slug, Address, From, Later, Gone) is not { } found)
        {
            return false;
        }

        Row = found;
        return true;
    }
}
